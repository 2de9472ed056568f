#pragma once

#include "core/library/iconset.h"
#include "core/queue/batch.h"
#include "ui/library/gallerysearch.h"

#include <QWidget>

class QFrame;
class QListView;
class QMenu;

namespace Iconwright {

class SidebarModel;

//! How many icons the places of the sidebar hold; -1: not known yet.
struct LibraryCounts
{
    qint64 all = -1;
    qint64 favorites = -1;
    qint64 recent = -1;
    qint64 trash = -1;

    //! The queries that count them, in the order of the members.
    [[nodiscard]] static QList<IconQuery> queries(const QDateTime &now);
    [[nodiscard]] static LibraryCounts from(const QList<qint64> &counts);
};

//! The library's left column: All icons, Favorites, Recent; the sets; the batches; the trash at the bottom.
//! Up and Down go through all of it, what is current is shown.
class LibrarySidebar final : public QWidget
{
    Q_OBJECT

public:
    //! `search` outlives the sidebar; its place is the one selected, and is set by choosing.
    explicit LibrarySidebar(GallerySearch &search, QWidget *parent = nullptr);

    void setCounts(const LibraryCounts &counts);
    //! In the order given. If the one that is shown has gone, All icons takes its place.
    void setSets(const QList<IconSet> &sets);
    //! Lets the user type another name for it; false when there is none.
    bool editSet(SetId id);
    //! In the order given, newest first.
    void setBatches(const QList<BatchStatus> &batches);
    //! One that runs goes on; an unknown one comes first.
    void setBatch(const BatchStatus &batch);
    //! Out of the list; if it is what is shown, All icons takes its place.
    void removeBatch(const BatchId &id);

    [[nodiscard]] QSize sizeHint() const override;
    void retranslate();

Q_SIGNALS:
    //! By the user; the search has it already.
    void placeChosen(const Iconwright::LibraryPlace &place);
    void batchChosen(const Iconwright::BatchId &batch);
    void setRenamed(Iconwright::SetId set, const QString &name); //!< wanted, not done
    void setRemovalRequested(Iconwright::SetId set);
    void setExportRequested(Iconwright::SetId set);
    void setUpdateRequested(Iconwright::SetId set);
    void newSetRequested(const Iconwright::BatchId &batch);
    void iconsDropped(Iconwright::SetId set, const QList<Iconwright::IconId> &icons);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QListView *makeList(SidebarModel *model, const QString &name);
    void connectSets();
    void openMenu(const QPoint &position);
    void addSetActions(QMenu &menu, SetId set);
    void choose(const QModelIndex &index);
    void showRows();
    void showPlace();
    void select(QListView *list, const QModelIndex &index);
    bool removeCurrentSet();
    [[nodiscard]] bool crossOver(const QObject *list, int key);

    GallerySearch &m_search;
    SidebarModel *m_placeRows;
    SidebarModel *m_trashRow;
    QListView *m_places;
    QFrame *m_line;
    QListView *m_trash;
    LibraryCounts m_counts;
    QList<IconSet> m_sets;
    QList<BatchStatus> m_batches;
    bool m_selecting = false; //!< by us, not by the user
};

} // namespace Iconwright
