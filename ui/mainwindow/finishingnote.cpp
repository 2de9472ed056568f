#include "ui/mainwindow/finishingnote.h"

#include "ui/common/theme.h"
#include "ui/common/units.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

FinishingNote::FinishingNote(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_stay(new QPushButton(this))
    , m_stop(new QPushButton(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setObjectName(u"finishing"_s);
    m_text->setObjectName(u"finishingText"_s);
    m_text->setWordWrap(true);
    m_stay->setObjectName(u"keepOpen"_s);
    m_stop->setObjectName(u"stopWaiting"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Measure::edge, Measure::gap, Measure::edge, Measure::gap);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_stay);
    layout->addWidget(m_stop);
    connect(m_stay, &QPushButton::clicked, this, &FinishingNote::stayRequested);
    connect(m_stop, &QPushButton::clicked, this, &FinishingNote::stopRequested);
    retranslate();
    hide();
}

void FinishingNote::setIcons(int icons)
{
    m_icons = icons;
    retranslate();
}

void FinishingNote::retranslate()
{
    m_text->setText(
        (m_icons == 1 ? tr("Finishing 1 paid icon.") : tr("Finishing %Ln paid icons.", nullptr, m_icons))
        + u' '
        + tr("Iconwright closes by itself when they are here. What was not sent waits for the next start."));
    m_stay->setText(tr("Keep open"));
    m_stop->setText(tr("Stop waiting"));
    m_stop->setToolTip(tr("Closes now. Icons on their way may be billed without arriving."));
    m_stay->setAccessibleName(m_stay->text());
    m_stop->setAccessibleName(m_stop->text());
}

void FinishingNote::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace Iconwright
