#include "ui/gallery/galleryview.h"

#include "core/library/thumbnailloader.h"
#include "ui/common/fadecover.h"
#include "ui/common/theme.h"
#include "ui/gallery/galleryaccessible.h"
#include "ui/gallery/gallerymodel.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Iconwright {

namespace {

constexpr int leastZoom = 32;
constexpr int mostZoom = 512;
constexpr int edge = Measure::edge; // free space left and right of the grid

ThumbnailLoader::Wanted wantedOf(const IconRecord &icon)
{
    return { icon.id, icon.sha256, icon.format };
}

} // namespace

GalleryView::GalleryView(GalleryModel &model, ThumbnailLoader &thumbnails, QWidget *parent)
    : QAbstractItemView(parent)
    , m_model(model)
    , m_thumbnails(thumbnails)
    , m_opened(QDateTime::currentDateTimeUtc())
{
    setObjectName(u"gallery"_s);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // one that comes and goes would move every tile
    setFrameShape(QFrame::NoFrame);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setTabKeyNavigation(false);
    setDragDropMode(QAbstractItemView::DragOnly);
    setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::AlternateBase);
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    connectModel();
    m_pause.setSingleShot(true);
    m_pause.setInterval(16ms);
    connect(&m_pause, &QTimer::timeout, this, &GalleryView::askForVisible);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_thumbnails, &ThumbnailLoader::ready, this, &GalleryView::takeThumbnail);
    connect(&m_arrivals, &Arrivals::changed, this, &GalleryView::updateTiles);
    connect(&m_typeAhead, &TypeAhead::changed, this, &GalleryView::jumpToTyped);
    new TileEvents(*this);
    relayout();
    retranslate();
}

//! Before setModel(): the selection is remembered before it is lost, and given back after.
void GalleryView::connectModel()
{
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &GalleryView::rememberSelection);
    setModel(&m_model);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &GalleryView::restoreSelection);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &GalleryView::relayout);
    connect(&m_model, &QAbstractItemModel::dataChanged, &m_pause, qOverload<>(&QTimer::start));
}

void GalleryView::relayout()
{
    QList<GalleryLayout::Group> groups;
    groups.reserve(m_model.sections().size());
    for (const GalleryModel::Section &section : m_model.sections())
        groups.append({ section.count, m_folded.contains(section.key) });
    m_layout.set(groups,
        { .width = std::max(1, viewport()->width() - edge - trailingEdge()),
            .zoom = m_zoom,
            .caption = m_painter.captionHeight(m_zoom),
            .bottom = edge,
            .headers = m_model.grouping() != GalleryModel::Grouping::None });
    verticalScrollBar()->setRange(0, std::max(0, m_layout.height() + m_bottomMargin - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(std::max(24, m_layout.plateEdge() / 2));
    m_pause.start();
    viewport()->update();
}

void GalleryView::updateGeometries()
{
    relayout();
    QAbstractItemView::updateGeometries();
}

void GalleryView::setBottomMargin(int height)
{
    if (height == m_bottomMargin)
        return;
    m_bottomMargin = height;
    relayout();
}

void GalleryView::setWaits(bool waits)
{
    m_painter.setWaits(waits);
    viewport()->update();
}

//! The scroll bar comes out of the margin beside it: the grid ends where all else ends.
int GalleryView::trailingEdge() const
{
    return std::max(0, edge - verticalScrollBar()->sizeHint().width());
}

void GalleryView::setZoom(int edgeWanted)
{
    const int zoom = std::clamp(edgeWanted, leastZoom, mostZoom);
    if (zoom == m_zoom)
        return;
    const int row = m_hovered >= 0 ? m_hovered : firstVisible();
    const QRect before = row < 0 ? QRect() : toView(m_layout.tileRect(row));
    // The point of the tile that lies under the mouse stays there; without a mouse its top does.
    const double share = m_hovered >= 0 && before.height() > 0
        ? double(viewport()->mapFromGlobal(QCursor::pos()).y() - before.top()) / before.height()
        : 0;
    m_zoom = zoom;
    relayout();
    if (row >= 0)
        keepPlace(row, before.top(), qRound(share * (before.height() - m_layout.tileRect(row).height())));
    Q_EMIT zoomChanged(zoom);
}

//! Scrolls so that the tile begins at `top` of the viewport, or `shift` below.
void GalleryView::keepPlace(int row, int top, int shift)
{
    const QRect now = toView(m_layout.tileRect(row));
    if (!now.isEmpty())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + now.top() - top - shift);
}

int GalleryView::firstVisible() const
{
    const int top = verticalOffset();
    const auto ranges = m_layout.rowsBetween(top, top + viewport()->height());
    return ranges.isEmpty() ? -1 : ranges.constFirst().first;
}

void GalleryView::setBackdrop(const Backdrop &backdrop)
{
    if (backdrop.kind == Backdrop::Kind::Color)
        m_ownColor = backdrop.color;
    m_painter.setBackdrop(backdrop);
    viewport()->update();
}

void GalleryView::setOwnBackdrop(const QColor &color)
{
    m_ownColor = color;
}

void GalleryView::setFolded(int section, bool folded)
{
    const QString key = m_model.sections().value(section).key;
    folded ? void(m_folded.insert(key)) : void(m_folded.remove(key));
    relayout();
}

bool GalleryView::isFolded(int section) const
{
    return m_folded.contains(m_model.sections().value(section).key);
}

QRect GalleryView::toView(QRect content) const
{
    content.translate(edge, -verticalOffset());
    return QStyle::visualRect(layoutDirection(), viewport()->rect(), content);
}

QPoint GalleryView::toContent(QPoint view) const
{
    const QPoint straight = QStyle::visualPos(layoutDirection(), viewport()->rect(), view);
    return straight + QPoint(-edge, verticalOffset());
}

int GalleryView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QRect GalleryView::visualRect(const QModelIndex &index) const
{
    const QRect rect = index.isValid() ? m_layout.tileRect(index.row()) : QRect();
    return rect.isEmpty() ? QRect() : toView(rect);
}

QRect GalleryView::plateOf(int row) const
{
    const QRect tile = toView(m_layout.tileRect(row));
    return { tile.topLeft(), QSize(tile.width(), tile.width()) };
}

QModelIndex GalleryView::indexAt(const QPoint &point) const
{
    const int row = headerAt(point) >= 0 ? -1 : m_layout.rowAt(toContent(point));
    return row < 0 ? QModelIndex() : m_model.index(row);
}

int GalleryView::headerAt(QPoint view) const
{
    if (m_layout.groupCount() == 0)
        return -1;
    const QPoint point = toContent(view);
    const int top = verticalOffset();
    const int sticky = m_layout.groupAt(top);
    if (m_layout.stickyRect(sticky, top).contains(point))
        return sticky;
    const int group = m_layout.groupAt(point.y());
    return m_layout.headerRect(group).contains(point) ? group : -1;
}

bool GalleryView::isIndexHidden(const QModelIndex &index) const
{
    return m_layout.tileRect(index.row()).isEmpty();
}

void GalleryView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const QRect tile = m_layout.tileRect(index.row());
    if (!index.isValid() || tile.isEmpty())
        return;
    const int header = m_layout.headerRect(m_layout.groupOfRow(index.row())).height();
    const int least = tile.bottom() + tileReach + m_bottomMargin - viewport()->height();
    const int most = tile.top() - header - tileReach;
    const int now = verticalOffset();
    const bool isHidden = now > most || now < least;
    if (hint == PositionAtTop || (isHidden && now > most))
        verticalScrollBar()->setValue(most);
    else if (isHidden || hint == PositionAtBottom)
        verticalScrollBar()->setValue(least);
}

void GalleryView::askForVisible()
{
    if (!isVisible())
        return;
    const int top = verticalOffset();
    const int height = viewport()->height();
    QList<ThumbnailLoader::Wanted> visible;
    QList<ThumbnailLoader::Wanted> near;
    const auto ranges = m_layout.rowsBetween(top - height, top + 2 * height);
    m_model.prefetch(ranges);
    for (const auto &[first, end] : ranges)
        for (int row = first; row < end; ++row) {
            const IconRecord icon = m_model.record(m_model.index(row));
            const QRect tile = m_layout.tileRect(row);
            if (icon.id.isValid())
                (tile.bottom() >= top && tile.top() < top + height ? visible : near).append(wantedOf(icon));
        }
    const int plate = m_layout.plateEdge();
    m_thumbnails.setWanted(
        visible, near, qRound((plate - 2 * TilePainter::artInset(plate)) * devicePixelRatioF()));
}

void GalleryView::takeThumbnail(IconId icon, const QImage &picture)
{
    m_arrivals.arrived(icon, picture, !FadeCover::isMotionReduced(*this));
}

//! Only the tiles that are in sight, and those in one event.
void GalleryView::updateTiles(const QList<IconId> &icons)
{
    QRegion region;
    for (const IconId icon : icons)
        if (const QModelIndex index = m_model.indexOf(icon); index.isValid())
            region += visualRect(index).intersected(viewport()->rect());
    if (!region.isEmpty())
        viewport()->update(region);
}

void GalleryView::retranslate()
{
    setAccessibleName(tr("Icons"));
    viewport()->update();
}

void GalleryView::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        m_painter.setFonts();
        relayout();
    }
}

void GalleryView::resizeEvent(QResizeEvent *event)
{
    const int row = firstVisible();
    const int top = row < 0 ? 0 : toView(m_layout.tileRect(row)).top();
    QAbstractItemView::resizeEvent(event);
    relayout();
    if (row >= 0 && verticalOffset() > 0)
        keepPlace(row, top, 0);
}

} // namespace Iconwright
