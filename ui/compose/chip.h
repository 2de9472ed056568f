#pragma once

#include <QList>
#include <QRect>
#include <QString>

class QFontMetrics;
class QPainter;
class QPalette;

namespace Iconwright {

// How the chips of a ChipField look and where they lie. They are painted, not widgets: a list may have
// hundreds.

struct ChipState
{
    bool isCurrent = false; //!< has the keyboard: a ring
    bool isCrossHovered = false;
    bool isDragged = false; //!< on its way to another place
};

//! Of one row of chips: 24, more for a larger font.
[[nodiscard]] int chipHeight(const QFontMetrics &metrics);
//! Text and cross, whole.
[[nodiscard]] int chipWidth(const QFontMetrics &metrics, const QString &text);
//! Where a click removes.
[[nodiscard]] QRect chipCross(const QRect &chip, Qt::LayoutDirection direction);
//! Elides what does not fit. With the painter's font and layout direction.
void paintChip(
    QPainter &painter, const QRect &chip, const QString &text, const QPalette &palette, ChipState state);

//! Chips in rows, wrapped, left to right; the caller mirrors.
struct ChipPlaces
{
    QList<QRect> chips; //!< that of the chip being edited is the editor's
    QRect editor;
    int height = 0; //!< of all rows
};

//! `edited`: the chip whose place the editor takes; -1: it follows the last, with all of the row that is
//! left.
[[nodiscard]] ChipPlaces placeChips(
    const QList<int> &widths, int edited, int editorWidth, int areaWidth, int rowHeight);

} // namespace Iconwright
