#pragma once

#include "core/catalog/catalog.h"
#include "core/library/iconlisting.h"
#include "ui/gallery/gallerymodel.h"
#include "ui/library/gallerysearch.h"

#include <QObject>
#include <QTimer>

class QWidget;

namespace Iconwright {

class BatchController;
class Clock;
class Companions;
class Commands;
class FilterRow;
class GalleryBar;
class GalleryPage;
class IconLibrary;
class IconSets;
class SetBrowsing;
class LibrarySearch;
class LibrarySidebar;
class SearchField;
class ThumbnailLoader;

//! Sidebar, search field and filter row over one GallerySearch, and the counts they show. Says which icons
//! the gallery is to show.
class Browsing final : public QObject
{
    Q_OBJECT

public:
    //! All outlive it.
    struct Dependencies
    {
        const Catalog &catalog;
        IconLibrary &library;
        IconSets &sets;
        LibrarySearch &search;
        ThumbnailLoader &thumbnails;
        BatchController &batches;
        const Clock &clock;
    };

    explicit Browsing(const Dependencies &with, QObject *parent = nullptr);

    //! Made without a parent: the window takes them over.
    [[nodiscard]] QWidget *field() const;
    [[nodiscard]] QWidget *bar() const;
    [[nodiscard]] QWidget *sidebar() const;
    [[nodiscard]] GalleryPage &gallery() { return *m_gallery; }
    [[nodiscard]] GallerySearch &search() { return m_search; }
    //! As SetBrowsing::connectWindow().
    void connectWindow(Companions &companions, QWidget &window);
    //! A new set of what the batch has kept.
    void makeSet(const BatchId &batch);
    //! Takes the tile of a failed or unclear job away.
    void dismiss(JobId job);
    void setGrouping(GalleryModel::Grouping grouping);
    void setOrder(IconOrder order);
    //! Selecting and zooming by keys and menus.
    void connectCommands(const Commands &commands);
    //! What is shown, in words.
    [[nodiscard]] QString title() const;
    [[nodiscard]] int shown() const;
    //! What no search narrows.
    [[nodiscard]] int total() const;
    [[nodiscard]] int selected() const;

    //! The library has changed: counts again, soon.
    void refresh();
    //! Names of styles and schemes in the language of the window.
    void retranslate();

Q_SIGNALS:
    //! title(), shown(), total() or selected().
    void shownChanged();
    void groupingChosen(Iconwright::GalleryModel::Grouping grouping);
    void orderChosen(Iconwright::IconOrder order);
    void sidebarWanted(); //!< something is to be typed there
    //! The keyboard is wanted elsewhere than in the search field.
    void left();

private:
    void connectGallery();
    void connectLibrary();
    void zoom(double factor);
    void connectBar();
    void showQuery();
    void showArrangement();
    [[nodiscard]] bool isInSet() const;
    void askForCounts();
    void askForFacets();
    void takeCounts(const QList<qint64> &counts);
    [[nodiscard]] SearchNames names() const;
    [[nodiscard]] IconQuery query() const;

    Dependencies m_with;
    GallerySearch m_search;
    GalleryModel *m_model;
    GalleryPage *m_gallery;
    SearchField *m_field;
    FilterRow *m_filters;
    GalleryBar *m_bar;
    LibrarySidebar *m_sidebar;
    SetBrowsing *m_sets = nullptr;
    QTimer m_soon; //!< many icons that arrive are counted once
    quint64 m_question = 0; //!< only the last answer counts
    qint64 m_total = 0;
    IconOrder m_order = IconOrder::Newest;
    GalleryModel::Grouping m_grouping = GalleryModel::Grouping::Batch;
    IconOrder m_setOrder = IconOrder::Set; //!< while a set is shown
    GalleryModel::Grouping m_setGrouping = GalleryModel::Grouping::None; //!< likewise
    QStringList m_batchNames;
};

} // namespace Iconwright
