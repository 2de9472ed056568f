#include "ui/compose/chip.h"

#include "ui/common/glyphs.h"
#include "ui/common/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace Iconwright {

namespace {

constexpr int leastHeight = 24;
constexpr int padding = 8; // before the text
constexpr int crossEdge = 24; // hit area
constexpr int crossSign = 14;
constexpr int gap = 4;
constexpr int slack = 2; // advances are rounded

} // namespace

int chipHeight(const QFontMetrics &metrics)
{
    return std::max(leastHeight, metrics.height() + 6);
}

int chipWidth(const QFontMetrics &metrics, const QString &text)
{
    return metrics.horizontalAdvance(text) + slack + padding + crossEdge;
}

QRect chipCross(const QRect &chip, Qt::LayoutDirection direction)
{
    const QRect cross(chip.right() + 1 - crossEdge, chip.top(), crossEdge, chip.height());
    return QStyle::visualRect(direction, chip, cross);
}

void paintChip(
    QPainter &painter, const QRect &chip, const QString &text, const QPalette &palette, ChipState state)
{
    const Tokens &t = tokensOf(palette);
    const Qt::LayoutDirection direction = painter.layoutDirection();
    const QRectF pill = QRectF(chip).adjusted(1, 1, -1, -1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(state.isCurrent ? QPen(t.focus, 2) : QPen(Qt::NoPen));
    painter.setBrush(state.isDragged ? t.hover : t.pressed);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);

    const QRect words = QStyle::visualRect(direction, chip, chip.adjusted(padding, 0, -crossEdge, 0));
    painter.setPen(state.isDragged ? t.muted : t.text);
    painter.drawText(words, int(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter),
        painter.fontMetrics().elidedText(text, Qt::ElideRight, words.width()));
    QRect sign(0, 0, crossSign, crossSign);
    sign.moveCenter(chipCross(chip, direction).center());
    drawGlyph(painter, Glyph::Cross, sign, state.isCrossHovered ? t.text : t.muted);
    painter.restore();
}

ChipPlaces placeChips(const QList<int> &widths, int edited, int editorWidth, int areaWidth, int rowHeight)
{
    ChipPlaces places;
    int left = 0;
    int top = 0;
    const auto place = [&](int width) {
        width = std::min(width, areaWidth);
        if (left > 0 && left + width > areaWidth) {
            left = 0;
            top += rowHeight + gap;
        }
        const QRect rect(left, top, width, rowHeight);
        left += width + gap;
        return rect;
    };
    places.chips.reserve(widths.size());
    for (qsizetype i = 0; i < widths.size(); ++i)
        places.chips.append(place(i == edited ? editorWidth : widths.at(i)));
    if (edited >= 0) {
        places.editor = places.chips.at(edited);
    } else {
        places.editor = place(editorWidth);
        places.editor.setRight(areaWidth - 1);
    }
    places.height = top + rowHeight;
    return places;
}

} // namespace Iconwright
