#pragma once

#include <QObject>

class QItemSelection;

namespace Iconwright {

class GalleryView;

//! What screen readers are told of a gallery: a list whose children are the tiles, made when asked for and
//! dropped again, and events for the current tile only. Made by the view, after its model is set.
class TileEvents final : public QObject
{
    Q_OBJECT

public:
    explicit TileEvents(GalleryView &view);

private:
    void tellFocus();
    void tellSelection(const QItemSelection &selected, const QItemSelection &deselected);
    void tellName();

    GalleryView &m_view;
    QString m_name; //!< of the current tile, as told last
};

} // namespace Iconwright
