#pragma once

#include "core/queue/batch.h"
#include "ui/library/gallerysearch.h"

#include <QWidget>

class QFrame;
class QListView;

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

//! The library's left column: All icons, Favorites, Recent; the batches; the trash at the bottom. Up and Down
//! go through all of it, what is current is shown.
class LibrarySidebar final : public QWidget
{
    Q_OBJECT

public:
    //! `search` outlives the sidebar; its place is the one selected, and is set by choosing.
    explicit LibrarySidebar(GallerySearch &search, QWidget *parent = nullptr);

    void setCounts(const LibraryCounts &counts);
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

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QListView *makeList(SidebarModel *model, const QString &name);
    void choose(const QModelIndex &index);
    void showRows();
    void showPlace();
    void select(QListView *list, const QModelIndex &index);
    [[nodiscard]] bool crossOver(const QObject *list, int key);

    GallerySearch &m_search;
    SidebarModel *m_placeRows;
    SidebarModel *m_trashRow;
    QListView *m_places;
    QFrame *m_line;
    QListView *m_trash;
    LibraryCounts m_counts;
    QList<BatchStatus> m_batches;
    bool m_selecting = false; //!< by us, not by the user
};

} // namespace Iconwright
