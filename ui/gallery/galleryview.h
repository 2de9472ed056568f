#pragma once

#include "core/base/ids.h"

#include <QListView>
#include <QTimer>

class QImage;

namespace Iconwright {

class GalleryDelegate;
class GalleryModel;
class ThumbnailLoader;

//! The grid of tiles. Tells the thumbnail loader what is visible and what is near.
class GalleryView final : public QListView
{
    Q_OBJECT

public:
    //! Both outlive the view.
    GalleryView(GalleryModel &model, ThumbnailLoader &thumbnails, QWidget *parent = nullptr);

    //! Edge of a plate, 32 to 512 pixels.
    void setZoom(int edge);
    [[nodiscard]] int zoom() const;
    //! In the order they are shown; jobs left out.
    [[nodiscard]] QList<IconId> selectedIcons() const;

    void retranslate();

Q_SIGNALS:
    void selectedChanged();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void fitGrid();
    void askForVisible();
    void showThumbnail(IconId icon);

    GalleryModel &m_model;
    ThumbnailLoader &m_thumbnails;
    GalleryDelegate *m_delegate;
    QTimer m_pause; //!< scrolling asks once, when it pauses for a frame
};

} // namespace Iconwright
