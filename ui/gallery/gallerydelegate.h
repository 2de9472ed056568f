#pragma once

#include "ui/gallery/gallerymodel.h"

#include <QStyledItemDelegate>

namespace Iconwright {

struct Tokens;
class ThumbnailLoader;

//! Paints a tile: plate, picture or state, caption.
class GalleryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    //! `thumbnails` outlives it; is only asked for what it has.
    explicit GalleryDelegate(const ThumbnailLoader &thumbnails, QObject *parent = nullptr);

    //! Edge of the plate, 32 to 512 pixels.
    void setZoom(int edge) { m_zoom = edge; }
    [[nodiscard]] int zoom() const { return m_zoom; }
    //! Of one tile with the gap around it.
    [[nodiscard]] QSize cellSize(const QFontMetrics &metrics) const;
    //! Edge of the picture on the plate, in device independent pixels.
    [[nodiscard]] int artEdge() const;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Paint; //!< what the parts of one tile share

    void paintCell(const Paint &p) const;
    void paintArt(const Paint &p) const;
    void paintState(const Paint &p) const;
    void paintArc(const Paint &p, double progress) const;
    void paintMarks(const Paint &p) const;
    void paintCaption(const Paint &p) const;
    [[nodiscard]] QString captionText(const QModelIndex &index) const;

    const ThumbnailLoader &m_thumbnails;
    int m_zoom = 92;
};

} // namespace Iconwright
