#include "ui/exporting/sizetag.h"

#include "ui/common/glyphs.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr double radius = 6;
constexpr int tickEdge = 14;
constexpr int leastWidth = 68;

} // namespace

SizeTag::SizeTag(int edge, QWidget *parent)
    : QCheckBox(QString::number(edge), parent)
    , m_edge(edge)
{
    setObjectName(u"size-%1"_s.arg(edge));
    setAttribute(Qt::WA_Hover);
    retranslate();
}

QSize SizeTag::sizeHint() const
{
    const int text = fontMetrics().horizontalAdvance(this->text());
    return { std::max(leastWidth, text + tickEdge + Measure::gapSmall + 2 * Measure::gap),
        std::max(Measure::control, fontMetrics().height() + Measure::section) };
}

bool SizeTag::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void SizeTag::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const Tokens &t = tokensOf(palette());
    const bool enabled = isEnabled();
    const bool chosen = isChecked();
    const QColor ink = !enabled ? t.disabled : chosen ? t.selText : t.text;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(chosen && enabled ? t.selection : underMouse() && enabled ? t.hover : t.raised);
    painter.setPen(QPen(!enabled ? t.line : chosen ? t.focus : t.control, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (hasFocus() && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.focus, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    }
    const int textWidth = fontMetrics().horizontalAdvance(text());
    const int all = textWidth + (chosen ? tickEdge + Measure::gapSmall : 0);
    const int left = (width() - all) / 2;
    const auto visual
        = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    if (chosen)
        drawGlyph(
            painter, Glyph::Check, visual({ left, (height() - tickEdge) / 2, tickEdge, tickEdge }), ink);
    painter.setPen(ink);
    painter.drawText(visual({ left + all - textWidth, 0, textWidth, height() }), Qt::AlignCenter, text());
}

void SizeTag::retranslate()
{
    //: %1 is a number
    setToolTip(tr("%1 by %1 pixels").arg(text()));
    setAccessibleName(text());
    setAccessibleDescription(toolTip());
}

void SizeTag::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QCheckBox::changeEvent(event);
}

} // namespace Iconwright
