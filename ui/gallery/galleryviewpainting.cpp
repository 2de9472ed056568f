// What GalleryView paints.

#include "core/library/thumbnailloader.h"
#include "ui/common/theme.h"
#include "ui/common/units.h"
#include "ui/gallery/gallerymodel.h"
#include "ui/gallery/galleryview.h"

#include <QPaintEvent>
#include <QPainter>

namespace Iconwright {

namespace {

constexpr int edge = Measure::edge; // free space left and right of the grid

} // namespace

QRegion GalleryView::visualRegionForSelection(const QItemSelection &selection) const
{
    // Ranges may be long: what is painted anyway is looked at, not the ranges.
    QRegion region;
    const int top = verticalOffset();
    for (const auto &[first, end] : m_layout.rowsBetween(top, top + viewport()->height()))
        for (int row = first; row < end; ++row)
            if (selection.contains(m_model.index(row)))
                region
                    += toView(m_layout.tileRect(row)).adjusted(-tileReach, -tileReach, tileReach, tileReach);
    return region;
}

TilePainter::Tile GalleryView::tileAt(int row) const
{
    const QModelIndex index = m_model.index(row);
    TilePainter::Tile tile;
    if (const JobStatus job = m_model.job(index); job.id.isValid()) {
        tile.state = index.data(GalleryModel::StateRole).value<GalleryModel::TileState>();
        tile.name = job.spec.category;
        tile.variation = job.spec.variation;
        tile.error = job.error.code;
        tile.progress = job.progress;
        tile.picture = index.data(GalleryModel::PartialRole).value<QImage>();
    } else {
        const IconRecord icon = m_model.record(index);
        tile.name = icon.spec.category;
        tile.variation = icon.spec.variation;
        tile.favorite = icon.favorite;
        tile.draft = icon.draft;
        tile.picture = m_thumbnails.image(icon.id);
        tile.opacity = m_arrivals.opacity(icon.id);
        tile.average = m_arrivals.average(icon.id);
    }
    tile.selected = selectionModel()->isSelected(index);
    tile.hovered = row == m_hovered;
    tile.current = hasFocus() && index == currentIndex();
    return tile;
}

void GalleryView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const QRect area = event->rect();
    paintTiles(painter, event->region());
    paintHeaders(painter, area);
    if (m_typeAhead.isActive())
        m_painter.paintHint(painter, typedRect(), typedText(), palette());
    if (m_band.isValid()) {
        const Tokens &t = tokensOf(palette());
        QColor fill = t.focus;
        fill.setAlphaF(0.12F);
        painter.setPen(t.focus);
        painter.setBrush(fill);
        painter.drawRect(toView(m_band));
    }
}

void GalleryView::paintTiles(QPainter &painter, const QRegion &region)
{
    const QRect area = region.boundingRect();
    const int top = area.top() + verticalOffset() - tileReach;
    const auto ranges = m_layout.rowsBetween(top, top + area.height() + 2 * tileReach);
    m_model.prefetch(ranges);
    for (const auto &[first, end] : ranges)
        for (int row = first; row < end; ++row) {
            const QRect tile = toView(m_layout.tileRect(row));
            if (region.intersects(tile.adjusted(-tileReach, -tileReach, tileReach, tileReach)))
                paintTile(painter, row);
        }
}

void GalleryView::paintTile(QPainter &painter, int row)
{
    const TilePainter::Tile tile = tileAt(row);
    if (const IconId icon = m_model.iconAt(row); tile.picture.isNull() && icon.isValid())
        m_arrivals.missed(icon, m_model.record(m_model.index(row)).createdAt >= m_opened);
    m_painter.paint(painter, plateOf(row), tile, palette(), layoutDirection());
}

//! Where what is typed to jump to a name stands: above what floats, in the middle.
QRect GalleryView::typedRect() const
{
    const QSize size = m_painter.hintSize(typedText());
    QRect rect(QPoint(), size);
    rect.moveCenter(viewport()->rect().center());
    rect.moveBottom(viewport()->height() - m_bottomMargin - edge);
    return rect;
}

QString GalleryView::typedText() const
{
    //: %1: the letters typed so far.
    return tr("Jump to: %1").arg(isolated(m_typeAhead.text()));
}

TilePainter::Header GalleryView::headerOf(int group) const
{
    const GalleryModel::Section &section = m_model.sections().at(group);
    return { m_model.titleOf(section), m_model.countOf(section), m_model.factsOf(section), isFolded(group) };
}

//! The group at the top keeps its header in sight, over its tiles.
void GalleryView::paintHeaders(QPainter &painter, const QRect &area) const
{
    const int top = verticalOffset();
    if (m_layout.groupCount() == 0 || m_layout.headerRect(0).isEmpty())
        return;
    const int sticky = m_layout.groupAt(top);
    for (int group = m_layout.groupCount() > sticky + 1 ? sticky + 1 : sticky;
         group < m_layout.groupCount() && m_layout.headerRect(group).top() < top + viewport()->height();
         ++group) {
        const QRect rect = toView(m_layout.headerRect(group));
        if (group != sticky && rect.intersects(area))
            m_painter.paintHeader(painter, rect, headerOf(group), palette(), layoutDirection());
    }
    const QRect rect = toView(m_layout.stickyRect(sticky, top));
    // Only over tiles: in its own place it would hide the ring of a tile below.
    if (rect != toView(m_layout.headerRect(sticky)))
        painter.fillRect(rect.adjusted(-edge, 0, edge, 0), palette().color(QPalette::AlternateBase));
    m_painter.paintHeader(painter, rect, headerOf(sticky), palette(), layoutDirection());
}

} // namespace Iconwright
