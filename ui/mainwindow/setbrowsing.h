#pragma once

#include "core/library/iconset.h"

#include <QObject>
#include <QTimer>

namespace Iconwright {

class BatchController;
class Companions;
class GalleryPage;
class GallerySearch;
class IconLibrary;
class IconSets;
class LibrarySidebar;

//! Connects the sets of the library with the sidebar, the gallery and the export: what is chosen in one is
//! done by the others. Looks again when the library changes and when the window comes to the front, for
//! another process may have changed sets meanwhile.
class SetBrowsing final : public QObject
{
    Q_OBJECT

public:
    //! All outlive it.
    struct Dependencies
    {
        IconLibrary &library;
        IconSets &sets;
        BatchController &batches;
        GallerySearch &search;
        GalleryPage &gallery;
        LibrarySidebar &sidebar;
    };

    explicit SetBrowsing(const Dependencies &with, QObject *parent = nullptr);

    //! Of the one that is shown; empty: none is.
    [[nodiscard]] QString shownName() const;

    //! A new set of the favorites of a batch, or of all its icons where it has none.
    void makeOfBatch(const BatchId &batch);

    //! `companions` outlives it and opens the export dialog; `window` is looked at for when it is activated.
    void connectWindow(Companions &companions, QWidget &window);

Q_SIGNALS:
    void shownRenamed();
    //! The name of a set is to be typed in the sidebar: let that be seen.
    void sidebarWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectSidebar();
    void look();
    void nameSet(SetId id);
    void exportSet(Companions &companions, SetId id);

    Dependencies m_with;
    QTimer m_soon; //!< many changes are looked at once
    QList<IconSet> m_sets;
};

} // namespace Iconwright
