#pragma once

#include "core/base/result.h"
#include "core/library/iconlisting.h"
#include "core/library/iconrecord.h"
#include "core/library/searchtext.h"
#include "core/queue/batch.h"
#include "ui/gallery/rowindex.h"

#include <QAbstractListModel>
#include <QCache>
#include <QDate>
#include <QHash>
#include <QImage>
#include <QList>
#include <QSet>

namespace Iconwright {

class IconLibrary;
class LibrarySearch;

//! The tiles of the gallery, newest batch first. Holds ids only: what a tile shows is asked of the library
//! when it is shown. A tile begins as a job in flight and becomes its icon in place.
class GalleryModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class TileState { Icon, Queued, InFlight, Failed, Blocked, Unclear };
    Q_ENUM(TileState)

    enum Role {
        StateRole = Qt::UserRole, //!< TileState
        IconIdRole, //!< IconId; invalid while a job
        JobIdRole, //!< JobId; invalid for icons made earlier
        BatchIdRole, //!< BatchId of a job
        VariationRole, //!< int, 1-based
        ProgressRole, //!< double, 0 to 1
        FavoriteRole, //!< bool
        DraftRole, //!< bool
        Sha256Role, //!< QString
        FormatRole, //!< QString
        PartialRole, //!< QImage: how far the drawing of a job has come; null where that is not shown
    };

    enum class Grouping { None, Batch, Day, Category, Style };
    Q_ENUM(Grouping)

    //! Tiles that stand together under one header. Their counts add up to rowCount().
    struct Section
    {
        QString key; //!< stays the same over reloads; of Grouping::None empty
        QStringList words; //!< of a batch: its first categories; else the one thing they share
        QDate day; //!< of Grouping::Day
        QString style; //!< id, where all icons share it
        QString colorScheme; //!< likewise
        int first = 0; //!< row
        int count = 0;
    };

    //! `library` outlives the model.
    explicit GalleryModel(IconLibrary &library, QObject *parent = nullptr);

    //! From now on the library is read in the thread of `search`, which outlives the model; the rows stay
    //! until the answer has come. Without one they are there when reload() returns.
    void setSearch(LibrarySearch &search) { m_search = &search; }
    //! Default: Batch.
    void setGrouping(Grouping grouping);
    //! Of the sections as they are.
    [[nodiscard]] Grouping grouping() const { return m_grouping; }
    [[nodiscard]] const QList<Section> &sections() const { return m_sections; }
    //! The words of a header in the language of the user.
    [[nodiscard]] QString titleOf(const Section &section) const;
    //! "16", or "9 of 16" while icons of it are being made.
    [[nodiscard]] QString countOf(const Section &section) const;
    //! What its icons share: "Flat, Blue tones".
    [[nodiscard]] QString factsOf(const Section &section) const;
    //! What ids of styles and color schemes are called.
    void setNames(const SearchNames &names);
    //! Which icons to show.
    void setQuery(const IconQuery &query);
    [[nodiscard]] const IconQuery &query() const { return m_query; }

    //! Reads the library anew; jobs in flight stay.
    void reload();
    //! A job as it is now: appears, changes, becomes its icon, or goes (cancelled).
    void setJob(const JobStatus &job);
    //! A picture on the way to that of a job in flight.
    void setPartial(JobId job, const QImage &picture);
    //! An icon that came some other way; already there: nothing happens.
    void addIcon(IconId icon);
    //! Takes the tile of a failed or unclear job away.
    void dismiss(JobId job);

    [[nodiscard]] QModelIndex indexOf(IconId icon) const;
    [[nodiscard]] int iconCount() const;
    //! What the library says of the tile; an invalid id for a job.
    [[nodiscard]] IconRecord record(const QModelIndex &index) const;
    //! Reads at once what the library says of rows `first` to `end` (left out) and is not known yet, so that
    //! record() need not ask for each.
    void prefetch(const QList<std::pair<int, int>> &rows) const;
    //! Invalid for a job.
    [[nodiscard]] IconId iconAt(int row) const { return m_tiles.at(row).icon; }
    //! The first row after `row`, going round, whose name begins with `text`; case does not count. -1 if
    //! none.
    [[nodiscard]] int find(const QString &text, int row) const;
    //! The job of a tile; an invalid id when it is an icon.
    [[nodiscard]] JobStatus job(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    //! Icons can be dragged away, jobs cannot.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    struct Tile
    {
        JobId job;
        IconId icon;
        int name = 0; //!< key of the category in m_texts; 0: ask record() or the job
        bool operator==(const Tile &) const = default;
    };

    struct Bucket;

    void take(const Result<IconListing> &listing);
    void addSection(Bucket &bucket, const IconListing &listing);
    [[nodiscard]] Section sectionFor(
        const QString &batch, const QString &category, const QString &style, const QDateTime &made) const;
    [[nodiscard]] Section sectionFor(const JobStatus &job) const;
    //! Of that key; a new one comes first.
    [[nodiscard]] int sectionIndex(const Section &section);
    void dropRows(int row, int count);
    void numberSections();
    [[nodiscard]] QList<JobStatus> shownJobs() const;
    [[nodiscard]] bool belongs(const JobStatus &job) const;
    [[nodiscard]] bool belongs(IconId icon) const;
    [[nodiscard]] IconRecord record(IconId id) const;
    void indexRows() const;
    void iconsGone(const QList<IconId> &icons);
    void removeRows(QList<int> rows);
    void eraseRows(const QList<int> &rows);
    [[nodiscard]] QSet<IconId> wantedOf(const QList<IconId> &icons) const;
    [[nodiscard]] int rowOf(JobId job) const;
    [[nodiscard]] int rowOf(IconId icon) const;
    [[nodiscard]] int rowForNew(const JobStatus &job, const Section &section) const;
    void settle(const JobStatus &job);
    void insertTile(int section, int row, const Tile &tile);
    void removeTile(int row);
    void iconsChanged(const QList<IconId> &icons);
    void iconsRemoved(const QList<IconId> &icons);
    [[nodiscard]] QString spokenText(const IconRecord &icon, int row) const;
    [[nodiscard]] QVariant iconData(const IconRecord &icon, int role) const;
    [[nodiscard]] QVariant jobData(const JobStatus &job, int role) const;

    IconLibrary &m_library;
    IconQuery m_query;
    QHash<QString, QString> m_styleNames; //!< by id
    QHash<QString, QString> m_schemeNames;
    LibrarySearch *m_search = nullptr;
    quint64 m_question = 0; //!< only the answer to the last one is taken
    quint64 m_changes = 0; //!< of the library; an answer from before one is not taken
    Grouping m_grouping = Grouping::Batch;
    Grouping m_wantedGrouping = Grouping::Batch; //!< by the next answer
    QList<Tile> m_tiles;
    QList<Section> m_sections;
    QStringList m_texts; //!< categories by key
    mutable RowIndex<IconId> m_rows; //!< made when first asked for
    mutable RowIndex<JobId> m_jobRows; //!< likewise
    mutable bool m_isIndexed = false;
    QHash<JobId, JobStatus> m_jobs; //!< of tiles that are no icon yet
    QHash<JobId, QImage> m_partials; //!< of jobs in flight
    QHash<JobId, std::pair<BatchId, int>> m_places; //!< batch and position of tiles with a job
    mutable QCache<IconId, IconRecord> m_records;
};

} // namespace Iconwright
