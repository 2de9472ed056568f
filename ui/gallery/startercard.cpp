#include "ui/gallery/startercard.h"

#include "ui/common/glyphs.h"
#include "ui/common/theme.h"
#include "ui/gallery/samplerow.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

namespace Iconwright {

namespace {

constexpr int pictureEdge = 24;
constexpr int chevron = 16;
constexpr int least = 48;
constexpr int radius = 8;

QList<Sample> samplesOf(const Starter &starter)
{
    QList<Sample> samples;
    for (const QString &category : starter.categories)
        samples.append({ category, starter.styleId, starter.colorSchemeId });
    return samples;
}

} // namespace

StarterCard::StarterCard(const Starter &starter, QWidget *parent)
    : QAbstractButton(parent)
    , m_starter(starter)
    , m_samples(new SampleRow(samplesOf(starter), SampleRow::Plates::None, pictureEdge, 4, this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
}

void StarterCard::setLook(const QString &look)
{
    m_look = look;
    setText(starterName(m_starter));
    setAccessibleName(text());
    setAccessibleDescription(look);
    update();
}

QSize StarterCard::sizeHint() const
{
    const int lines = QFontMetrics(font()).height() + QFontMetrics(roleFont(TextRole::Caption)).height();
    return { 240, std::max(least, lines + 14) };
}

void StarterCard::placeSamples()
{
    const QSize size = m_samples->sizeHint();
    const QRect logical({ 14, (height() - size.height()) / 2 }, size);
    m_samples->setGeometry(QStyle::visualRect(layoutDirection(), rect(), logical));
}

void StarterCard::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    placeSamples();
}

void StarterCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        placeSamples();
    QAbstractButton::changeEvent(event);
}

void StarterCard::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(underMouse() ? t.control : t.line);
    painter.setBrush(isDown() ? t.pressed : underMouse() ? t.hover : t.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const int left = 14 + m_samples->sizeHint().width() + Measure::section;
    const int right = width() - Measure::section - chevron;
    paintText(painter, QRect(left, 0, right - Measure::gap - left, height()));
    const QRect sign(right, (height() - chevron) / 2, chevron, chevron);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    drawGlyph(painter, mirrored ? Glyph::ChevronLeft : Glyph::ChevronRight,
        QStyle::visualRect(layoutDirection(), rect(), sign), t.muted);
    if (!hasFocus())
        return;
    QStyleOptionFocusRect ring;
    ring.initFrom(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, this);
}

void StarterCard::paintText(QPainter &painter, const QRect &place) const
{
    const Tokens &t = tokensOf(palette());
    const QFont small = roleFont(TextRole::Caption);
    const int first = QFontMetrics(font()).height();
    const int second = QFontMetrics(small).height();
    const int top = (height() - first - second) / 2;
    const int how = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter
        | Qt::TextSingleLine;
    const auto line = [&](int y, int height, const QFont &font, const QColor &color, const QString &words) {
        const QRect box(place.left(), y, place.width(), height);
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), box), how,
            QFontMetrics(font).elidedText(words, Qt::ElideRight, place.width()));
    };
    line(top, first, font(), t.text, text());
    line(top + first, second, small, t.muted, m_look);
}

} // namespace Iconwright
