#pragma once

#include "core/base/ids.h"
#include "ui/gallery/arrivals.h"
#include "ui/gallery/gallerylayout.h"
#include "ui/gallery/tilepainter.h"
#include "ui/gallery/typeahead.h"

#include <QAbstractItemView>
#include <QDateTime>
#include <QSet>
#include <QTimer>

namespace Iconwright {

class GalleryModel;
class ThumbnailLoader;

//! The grid of tiles in groups with sticky headers that fold. Paints everything itself, only what is
//! visible. Tells the thumbnail loader what is visible and what is near. Selection is kept by id.
class GalleryView final : public QAbstractItemView
{
    Q_OBJECT

public:
    //! Both outlive the view.
    GalleryView(GalleryModel &model, ThumbnailLoader &thumbnails, QWidget *parent = nullptr);

    //! Edge of a plate, 32 to 512 pixels. The tile under the mouse stays there, else the first one shown.
    void setZoom(int edge);
    [[nodiscard]] int zoom() const { return m_zoom; }
    void setBackdrop(const Backdrop &backdrop);
    //! A color of one's own in the round of backdrops; invalid: none. One that has been shown stays in it.
    void setOwnBackdrop(const QColor &color);
    [[nodiscard]] const Backdrop &backdrop() const { return m_painter.backdrop(); }
    //! In the order they are shown; jobs left out.
    [[nodiscard]] QList<IconId> selectedIcons() const;
    //! Room below the last row, for what floats above it.
    void setBottomMargin(int height);
    //! What is queued waits until something is mended: its tiles say so.
    void setWaits(bool waits);
    void setFolded(int section, bool folded);
    [[nodiscard]] bool isFolded(int section) const;

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;

    void retranslate();

public Q_SLOTS:
    void invertSelection();
    //! Told by backdropChanged().
    void showNextBackdrop();

Q_SIGNALS:
    void selectedChanged();
    void previewRequested(); //!< Space: the current tile, large
    void zoomChanged(int edge);
    void backdropChanged(const Iconwright::Backdrop &backdrop); //!< by a key
    //! The mouse pulls the selected icons away; `pictures` of the first few, as far as they are loaded.
    void dragRequested(const QList<Iconwright::IconId> &icons, const QList<QImage> &pictures);

protected:
    bool event(QEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &index) const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void updateGeometries() override;

    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;

private:
    void connectModel();
    void relayout();
    [[nodiscard]] int trailingEdge() const;
    void keepPlace(int row, int top, int shift);
    [[nodiscard]] int firstVisible() const;
    [[nodiscard]] QRect toView(QRect content) const;
    [[nodiscard]] QPoint toContent(QPoint view) const;
    [[nodiscard]] QRect plateOf(int row) const;
    [[nodiscard]] int headerAt(QPoint view) const;
    [[nodiscard]] TilePainter::Tile tileAt(int row) const;
    [[nodiscard]] TilePainter::Header headerOf(int group) const;
    [[nodiscard]] QItemSelection rowsIn(const QRect &content) const;
    void paintTiles(QPainter &painter, const QRegion &region);
    void paintTile(QPainter &painter, int row);
    [[nodiscard]] QRect typedRect() const;
    [[nodiscard]] QString typedText() const;
    void jumpToTyped();
    bool pressKey(QKeyEvent &event);
    void paintHeaders(QPainter &painter, const QRect &area) const;
    void hover(int row);
    void moveTo(const QModelIndex &index, Qt::KeyboardModifiers modifiers);
    void extendTo(const QModelIndex &index);
    void rememberSelection();
    void restoreSelection();
    void askForVisible();
    void takeThumbnail(IconId icon, const QImage &picture);
    void updateTiles(const QList<IconId> &icons);

    static constexpr int tileReach = 8; //!< rings and cells reach out of their tile

    GalleryModel &m_model;
    ThumbnailLoader &m_thumbnails;
    TilePainter m_painter;
    GalleryLayout m_layout;
    Arrivals m_arrivals;
    QDateTime m_opened; //!< icons from then on are new
    TypeAhead m_typeAhead;
    QColor m_ownColor;
    QSet<QString> m_folded; //!< keys of sections
    QTimer m_pause; //!< scrolling asks once, when it pauses for a frame
    int m_zoom = 92;
    int m_bottomMargin = 0;
    int m_hovered = -1;
    bool m_isDragging = false; //!< since dragRequested(), while the button is held
    QPersistentModelIndex m_anchor; //!< where a range begins
    QPoint m_bandStart; //!< in the content
    QRect m_band; //!< in the content; null: none
    QList<IconId> m_selectedBefore; //!< while the model is read anew
    IconId m_currentBefore;
};

} // namespace Iconwright
