#include "ui/compose/trialrow.h"

#include "ui/common/flowlayout.h"
#include "ui/common/glyphs.h"
#include "ui/common/theme.h"
#include "ui/common/units.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pictureEdge = 56; // px

QLayout *columnOf(QLabel *title, QLabel *text)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(title);
    column->addWidget(text);
    return column;
}

} // namespace

TrialRow::TrialRow(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel)
    , m_title(new QLabel)
    , m_text(new QLabel)
    , m_use(new QPushButton)
    , m_again(new QPushButton)
    , m_close(new QToolButton)
{
    setObjectName(u"trialRow"_s);
    m_picture->setFixedSize(pictureEdge, pictureEdge);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setObjectName(u"trialPicture"_s);
    setTextRole(*m_title, TextRole::Section);
    setTextRole(*m_text, TextRole::Caption);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setMinimumWidth(1); // gives way in a narrow column
    m_text->setObjectName(u"trialText"_s);
    m_use->setObjectName(u"useTrial"_s);
    m_again->setObjectName(u"tryAgain"_s);
    m_close->setObjectName(u"endTrial"_s);
    m_close->setIcon(glyphIcon(Glyph::Cross));
    m_close->setAutoRaise(true);
    auto *buttons = new FlowLayout;
    buttons->setSpacing(Measure::gapSmall);
    buttons->addWidget(m_use);
    buttons->addWidget(m_again);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(Measure::edge, Measure::section, Measure::gap, 0);
    grid->setHorizontalSpacing(Measure::section);
    grid->setVerticalSpacing(Measure::gapSmall);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_picture, 0, 0, 2, 1, Qt::AlignTop);
    grid->addLayout(columnOf(m_title, m_text), 0, 1);
    grid->addWidget(m_close, 0, 2, Qt::AlignTop);
    grid->addLayout(buttons, 1, 1, 1, 2);
    connect(m_use, &QPushButton::clicked, this, &TrialRow::useRequested);
    connect(m_again, &QPushButton::clicked, this, &TrialRow::againRequested);
    connect(m_close, &QToolButton::clicked, this, &TrialRow::end);
    retranslate();
    hide();
}

void TrialRow::showWaiting(const QString &category)
{
    m_category = category;
    m_isThere = false;
    m_picture->setPixmap(glyphIcon(Glyph::Clock).pixmap(pictureEdge / 3));
    m_use->hide();
    m_again->hide();
    retranslate();
    show();
    Q_EMIT underWay(true);
}

void TrialRow::showIcon(const QImage &picture, bool mayMatch)
{
    m_isThere = true;
    const int pixels = qRound(pictureEdge * devicePixelRatioF());
    QPixmap pixmap
        = QPixmap::fromImage(picture.scaled(pixels, pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    m_picture->setPixmap(pixmap);
    m_use->setVisible(mayMatch);
    m_again->show();
    retranslate();
    show();
}

void TrialRow::end()
{
    m_picture->clear();
    hide();
    Q_EMIT underWay(false);
}

void TrialRow::retranslate()
{
    //: The icon that was asked for alone, before all others.
    m_title->setText(tr("First icon"));
    //: %1 is a category
    m_text->setText(m_isThere ? m_category : tr("%1 is being drawn").arg(isolated(m_category)));
    m_picture->setAccessibleName(m_text->text());
    //: On a button: all other icons are made to match this one.
    m_use->setText(tr("Use for the rest"));
    m_use->setToolTip(tr("The others are drawn to match it. This one is not drawn or paid for again."));
    //: On a button: draws the first icon once more.
    m_again->setText(tr("Another"));
    m_again->setToolTip(tr("Draws the first icon once more, which costs once more. This one is kept."));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
}

void TrialRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Iconwright
