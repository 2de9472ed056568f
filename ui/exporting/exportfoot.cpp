#include "ui/exporting/exportfoot.h"

#include "ui/common/theme.h"
#include "ui/exporting/exportdestination.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int footHeight = 60;
constexpr int destinationShare = 4;
constexpr int actionsShare = 5;

} // namespace

ExportFoot::ExportFoot(UserPrompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_destination(new ExportDestination(prompts, this))
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(Measure::edge, Measure::section, Measure::edge, Measure::section);
    m_layout->setSpacing(Measure::gap);
    m_layout->addWidget(m_destination, destinationShare);
    m_layout->addWidget(makeActions(), actionsShare);
    setMinimumHeight(footHeight);
    connect(m_show, &QPushButton::clicked, this, &ExportFoot::showRequested);
    connect(m_export, &QPushButton::clicked, this, &ExportFoot::exportRequested);
    connect(m_cancel, &QPushButton::clicked, this, &ExportFoot::cancelRequested);
    connect(m_next, &QPushButton::clicked, this, &ExportFoot::nextRequested);
    setRunning(false);
    retranslate();
}

QWidget *ExportFoot::makeActions()
{
    auto *actions = new QWidget(this);
    m_status = new QLabel(actions);
    m_progress = new QProgressBar(actions);
    m_show = new QPushButton(actions);
    m_cancel = new QPushButton(actions);
    m_next = new QPushButton(actions);
    m_export = new QPushButton(actions);
    m_status->setObjectName(u"status"_s);
    m_status->setWordWrap(true);
    m_status->setTextFormat(Qt::PlainText);
    m_progress->setObjectName(u"progress"_s);
    m_progress->setTextVisible(false);
    m_show->setObjectName(u"showInFolder"_s);
    m_show->setProperty("kind", u"quiet"_s);
    m_cancel->setObjectName(u"cancel"_s);
    m_next->setObjectName(u"next"_s);
    m_export->setObjectName(u"start"_s);
    m_export->setProperty("kind", u"primary"_s);
    for (QPushButton *button : { m_show, m_cancel, m_next })
        button->setAutoDefault(false);
    m_export->setDefault(true);
    m_show->hide();
    auto *layout = new QHBoxLayout(actions);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Measure::gap);
    layout->addWidget(m_progress);
    layout->addWidget(m_status, 1);
    layout->addWidget(m_show);
    layout->addWidget(m_cancel);
    layout->addWidget(m_next);
    layout->addWidget(m_export);
    return actions;
}

void ExportFoot::setWide(bool wide)
{
    m_layout->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void ExportFoot::setHasNext(bool hasNext)
{
    m_next->setVisible(hasNext);
}

void ExportFoot::setRunning(bool running)
{
    for (QWidget *part : std::initializer_list<QWidget *> { m_destination, m_next, m_export })
        part->setEnabled(!running);
    m_progress->setVisible(running);
    if (running)
        setDone(false, false);
}

void ExportFoot::setProgress(int done, int all)
{
    m_progress->setRange(0, all);
    m_progress->setValue(done);
}

void ExportFoot::setStatus(const QString &text)
{
    m_status->setText(text);
}

void ExportFoot::setExport(const QString &text, bool isEnabled)
{
    m_export->setText(text);
    m_export->setAccessibleName(text);
    m_export->setEnabled(isEnabled);
}

void ExportFoot::setDone(bool isDone, bool isThere)
{
    m_show->setVisible(isThere);
    m_isDone = isDone;
    retranslate();
    if (isDone)
        m_cancel->setFocus();
}

void ExportFoot::retranslate()
{
    m_show->setText(tr("Show in folder"));
    m_show->setAccessibleName(m_show->text());
    m_next->setText(tr("Next"));
    m_next->setAccessibleName(m_next->text());
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_cancel->setText(m_isDone ? tr("Close") : tr("Cancel"));
    m_cancel->setAccessibleName(m_cancel->text());
}

void ExportFoot::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Iconwright
