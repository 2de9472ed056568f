#include "ui/common/banner.h"

#include "ui/common/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr int signEdge = 20;
constexpr double cardRadius = 8;
constexpr int leastTextWidth = 240; // below it the buttons go under the text
constexpr int leadingMargin = Measure::edge + signEdge + Measure::section;

QColor fillOf(BannerKind kind, const Tokens &t)
{
    switch (kind) {
    case BannerKind::Danger:
        return t.dangerFill;
    case BannerKind::Warning:
        return t.warningFill;
    case BannerKind::Info:
        break;
    }
    return t.infoFill;
}

QColor signColor(BannerKind kind, const Tokens &t)
{
    switch (kind) {
    case BannerKind::Danger:
        return t.danger;
    case BannerKind::Warning:
        return t.warning;
    case BannerKind::Info:
        break;
    }
    return t.link;
}

} // namespace

Banner::Banner(Shape shape, QWidget *parent)
    : QFrame(parent)
    , m_shape(shape)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_buttonRow(new QWidget(this))
    , m_hide(new QToolButton(this))
    , m_layout(new QHBoxLayout(this))
{
    setObjectName(u"banner"_s);
    m_title->setObjectName(u"bannerTitle"_s);
    m_text->setObjectName(u"bannerText"_s);
    m_hide->setObjectName(u"bannerHide"_s);
    setTextRole(*m_title, TextRole::Section);
    for (QLabel *label : { m_title, m_text }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addStretch(1);
    texts->addWidget(m_title);
    texts->addWidget(m_text);
    texts->addStretch(1);
    auto *buttons = new QHBoxLayout(m_buttonRow);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(Measure::gap);
    buttons->addStretch(1);
    buttons->addWidget(m_hide);
    m_hide->setAutoRaise(true);
    m_hide->setFocusPolicy(Qt::TabFocus);
    m_hide->setIcon(glyphIcon(Glyph::Cross));
    m_hide->setFixedSize(Measure::control, Measure::control);
    m_layout->setContentsMargins(leadingMargin, Measure::gap, Measure::edge, Measure::gap);
    m_layout->setSpacing(Measure::edge);
    m_layout->addLayout(texts, 1);
    m_layout->addWidget(m_buttonRow, 0, Qt::AlignVCenter);
    connect(m_hide, &QToolButton::clicked, this, &Banner::hideRequested);
    retranslate();
}

void Banner::setWords(const BannerWords &words, const QList<Verb> &verbs)
{
    const bool isNew = words.title != m_words.title;
    m_words = words;
    m_title->setText(words.title);
    m_text->setText(words.text);
    m_text->setVisible(!words.text.isEmpty());
    m_hide->setVisible(words.canBeHidden);
    showButtons(verbs);
    arrange();
    update();
    if (isNew)
        announce();
}

void Banner::showButtons(const QList<Verb> &verbs)
{
    auto *row = static_cast<QHBoxLayout *>(m_buttonRow->layout());
    while (m_buttons.size() < verbs.size()) {
        auto *button = new QPushButton(m_buttonRow);
        const qsizetype place = m_buttons.size();
        connect(button, &QPushButton::clicked, this, [this, place] {
            if (place < m_words.verbs.size())
                Q_EMIT verbRequested(m_words.verbs[place]);
        });
        row->insertWidget(int(place), button, 0, Qt::AlignVCenter);
        m_buttons.append(button);
    }
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        QPushButton *button = m_buttons[i];
        button->setVisible(i < verbs.size());
        if (i >= verbs.size())
            continue;
        const bool isMain = i == 0 && m_words.kind == BannerKind::Danger;
        const bool isSide = m_words.verbs.value(i) == BannerVerb::Details;
        button->setProperty("kind", isMain ? u"primary"_s : isSide ? u"quiet"_s : QString());
        button->setObjectName(verbs[i].name);
        button->setText(verbs[i].label);
        button->setAccessibleName(verbs[i].label);
        button->setFixedHeight(std::max(Measure::control, fontMetrics().height() + Measure::section));
    }
}

void Banner::announce()
{
    // The name is set only here: a name that counts down would be read out every second.
    setAccessibleName(m_words.title + u' ' + m_words.text);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Banner::arrange()
{
    const int beside = leadingMargin + leastTextWidth + 2 * Measure::edge + m_buttonRow->sizeHint().width();
    const bool isNarrow = width() < beside;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    m_layout->setContentsMargins(isMirrored ? Measure::edge : leadingMargin, Measure::gap,
        isMirrored ? leadingMargin : Measure::edge, Measure::gap);
    m_layout->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_layout->setSpacing(isNarrow ? Measure::gap : Measure::edge);
    m_layout->setAlignment(m_buttonRow, isNarrow ? Qt::Alignment() : Qt::AlignVCenter);
}

QSize Banner::sizeHint() const
{
    return { leastTextWidth, heightForWidth(width()) };
}

void Banner::retranslate()
{
    m_hide->setToolTip(tr("Hide"));
    m_hide->setAccessibleName(m_hide->toolTip());
}

void Banner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::LayoutDirectionChange)
        arrange();
    QFrame::changeEvent(event);
}

void Banner::resizeEvent(QResizeEvent *event)
{
    arrange();
    QFrame::resizeEvent(event);
}

void Banner::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    const QColor fill = fillOf(m_words.kind, t);
    const bool hasLine = fill == t.panel; // high contrast: the fill is lost, so a line says where it ends
    QPainter painter(this);
    if (m_shape == Shape::Strip) {
        painter.fillRect(rect(), fill);
        painter.fillRect(0, height() - 1, width(), 1, t.line);
        if (hasLine)
            painter.fillRect(0, 0, width(), 1, t.line);
    } else {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(fill);
        painter.setPen(hasLine ? QPen(t.line, 1) : QPen(Qt::NoPen));
        const double inset = hasLine ? 0.5 : 0;
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(inset, inset, -inset, -inset), cardRadius, cardRadius);
    }
    const int textTop = m_title->geometry().top() + (m_title->fontMetrics().height() - signEdge) / 2;
    const bool isWrapped = m_layout->direction() == QBoxLayout::TopToBottom;
    const int top = isWrapped ? textTop : (height() - signEdge) / 2;
    const QRect sign(Measure::edge, top, signEdge, signEdge);
    drawGlyph(painter, m_words.sign, QStyle::visualRect(layoutDirection(), rect(), sign),
        signColor(m_words.kind, t));
}

} // namespace Iconwright
