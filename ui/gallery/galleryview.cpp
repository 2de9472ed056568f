#include "ui/gallery/galleryview.h"

#include "core/library/thumbnailloader.h"
#include "ui/common/theme.h"
#include "ui/gallery/gallerydelegate.h"
#include "ui/gallery/gallerymodel.h"

#include <QEvent>
#include <QImage>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Iconwright {

namespace {

constexpr int leastZoom = 32;
constexpr int mostZoom = 512;
constexpr double zoomStep = 1.15;

ThumbnailLoader::Wanted wanted(const QModelIndex &index)
{
    return { index.data(GalleryModel::IconIdRole).value<IconId>(),
        index.data(GalleryModel::Sha256Role).toString(), index.data(GalleryModel::FormatRole).toString() };
}

} // namespace

GalleryView::GalleryView(GalleryModel &model, ThumbnailLoader &thumbnails, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_thumbnails(thumbnails)
    , m_delegate(new GalleryDelegate(thumbnails, this))
{
    setObjectName(u"gallery"_s);
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionRectVisible(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::AlternateBase);
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    setViewportMargins(Measure::gap, Measure::gap, Measure::gap, 0);
    setItemDelegate(m_delegate);
    setModel(&m_model);

    m_pause.setSingleShot(true);
    m_pause.setInterval(16ms);
    connect(&m_pause, &QTimer::timeout, this, &GalleryView::askForVisible);
    const auto later = [this] { m_pause.start(); };
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, later);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, later);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, later);
    connect(&m_model, &QAbstractItemModel::modelReset, this, later);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, later);
    connect(&m_thumbnails, &ThumbnailLoader::ready, this, &GalleryView::showThumbnail);
    fitGrid();
    retranslate();
}

void GalleryView::setZoom(int edge)
{
    m_delegate->setZoom(std::clamp(edge, leastZoom, mostZoom));
    fitGrid();
    m_pause.start();
}

int GalleryView::zoom() const
{
    return m_delegate->zoom();
}

QList<IconId> GalleryView::selectedIcons() const
{
    QModelIndexList rows = selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    QList<IconId> icons;
    for (const QModelIndex &index : std::as_const(rows)) {
        const IconId icon = index.data(GalleryModel::IconIdRole).value<IconId>();
        if (icon.isValid())
            icons.append(icon);
    }
    return icons;
}

void GalleryView::retranslate()
{
    setAccessibleName(tr("Icons"));
}

void GalleryView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitGrid();
    QListView::changeEvent(event);
}

void GalleryView::resizeEvent(QResizeEvent *event)
{
    fitGrid();
    QListView::resizeEvent(event);
    m_pause.start();
}

void GalleryView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() != Qt::ControlModifier) {
        QListView::wheelEvent(event);
        return;
    }
    const int turn = event->angleDelta().y();
    if (turn != 0)
        setZoom(qRound(turn > 0 ? zoom() * zoomStep : zoom() / zoomStep));
    event->accept();
}

void GalleryView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    Q_EMIT selectedChanged();
}

void GalleryView::fitGrid()
{
    // What is left over is shared out among the columns, so that the grid is flush on both sides.
    QSize cell = m_delegate->cellSize(fontMetrics());
    // While it does not show its scroll bar the view keeps the place of one free.
    const bool hasBar = verticalScrollBar()->isVisible();
    const int room
        = viewport()->width() - 1 - (hasBar ? 0 : style()->pixelMetric(QStyle::PM_ScrollBarExtent) + 2);
    const int columns = std::max(1, room / cell.width());
    cell.setWidth(std::max(cell.width(), room / columns));
    if (cell != gridSize())
        setGridSize(cell);
}

void GalleryView::askForVisible()
{
    const int rows = m_model.rowCount();
    if (rows == 0 || !isVisible())
        return;
    const int columns = std::max(1, viewport()->width() / gridSize().width());
    const int first = verticalScrollBar()->value() / gridSize().height() * columns;
    const int shown = (viewport()->height() / gridSize().height() + 2) * columns;
    QList<ThumbnailLoader::Wanted> visible;
    QList<ThumbnailLoader::Wanted> near;
    for (int row = std::max(0, first - shown); row < std::min(rows, first + 2 * shown); ++row) {
        const ThumbnailLoader::Wanted tile = wanted(m_model.index(row));
        if (tile.id.isValid())
            (row >= first && row < first + shown ? visible : near).append(tile);
    }
    m_thumbnails.setWanted(visible, near, qRound(m_delegate->artEdge() * devicePixelRatioF()));
}

void GalleryView::showThumbnail(IconId icon)
{
    if (const QModelIndex index = m_model.indexOf(icon); index.isValid())
        update(index);
}

} // namespace Iconwright
