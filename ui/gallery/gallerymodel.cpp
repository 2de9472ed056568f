#include "ui/gallery/gallerymodel.h"

#include "core/library/iconlibrary.h"
#include "ui/common/errortext.h"
#include "ui/common/units.h"

#include <QLocale>

#include <algorithm>

namespace Iconwright {

namespace {

constexpr int keptRecords = 2000;
constexpr int wordsInTitle = 4;

//! As far as there is room for them in a header.
void addWords(QStringList &words, const QStringList &more)
{
    for (const QString &word : more)
        if (words.size() < wordsInTitle && !words.contains(word))
            words.append(word);
}

GalleryModel::TileState tileState(const JobStatus &job)
{
    using TileState = GalleryModel::TileState;
    switch (job.state) {
    case JobState::Queued:
        return TileState::Queued;
    case JobState::Sending:
    case JobState::Received:
        return TileState::InFlight;
    case JobState::Unclear:
        return TileState::Unclear;
    case JobState::Failed:
    case JobState::Succeeded:
    case JobState::Cancelled:
        break;
    }
    return job.error.code == ErrorCode::ModerationBlocked ? TileState::Blocked : TileState::Failed;
}

} // namespace

GalleryModel::GalleryModel(IconLibrary &library, QObject *parent)
    : QAbstractListModel(parent)
    , m_library(library)
    , m_records(keptRecords)
{
    connect(&library, &IconLibrary::iconAdded, this, &GalleryModel::addIcon);
    connect(&library, &IconLibrary::iconsChanged, this, &GalleryModel::iconsChanged);
    connect(&library, &IconLibrary::iconsRemoved, this, &GalleryModel::iconsRemoved);
    reload();
}

void GalleryModel::setGrouping(Grouping grouping)
{
    if (grouping == m_grouping)
        return;
    m_grouping = grouping;
    reload();
}

void GalleryModel::setQuery(const IconQuery &query)
{
    m_query = query;
    reload();
}

//! Tiles of one section while a reload collects them.
struct GalleryModel::Bucket
{
    Section section;
    QList<Tile> tiles;
};

void GalleryModel::reload()
{
    beginResetModel();
    m_records.clear();
    QList<Bucket> buckets;
    QHash<QString, int> places;
    const auto put = [&](const Section &section, const Tile &tile) {
        const auto place = places.constFind(section.key);
        const int at = place == places.cend() ? int(buckets.size()) : *place;
        if (place == places.cend()) {
            places.insert(section.key, at);
            buckets.append({ section, {} });
        }
        addWords(buckets[at].section.words, section.words);
        buckets[at].tiles.append(tile);
    };
    for (const Tile &tile : std::as_const(m_tiles))
        if (const auto job = m_jobs.constFind(tile.job); job != m_jobs.cend())
            put(sectionFor(*job), tile);
        else
            m_places.remove(tile.job);
    if (const Result<IconListing> listing = m_library.list(m_query))
        for (const IconEntry &icon : listing->icons)
            put(sectionFor(listing->text(icon.batch), listing->text(icon.category), listing->text(icon.style),
                    QDateTime::fromMSecsSinceEpoch(icon.createdAtMs)),
                { {}, icon.id });
    m_tiles.clear();
    m_sections.clear();
    for (const Bucket &bucket : std::as_const(buckets)) {
        m_tiles += bucket.tiles;
        m_sections.append(bucket.section);
        m_sections.last().count = int(bucket.tiles.size());
    }
    numberSections();
    endResetModel();
}

GalleryModel::Section GalleryModel::sectionFor(
    const QString &batch, const QString &category, const QString &style, const QDateTime &made) const
{
    switch (m_grouping) {
    case Grouping::None:
        break;
    case Grouping::Batch:
        return { .key = batch, .words = { category } };
    case Grouping::Day:
        return { .key = QString::number(made.date().toJulianDay()), .day = made.date() };
    case Grouping::Category:
        return { .key = category, .words = { category } };
    case Grouping::Style:
        return { .key = style, .words = { style } };
    }
    return {};
}

GalleryModel::Section GalleryModel::sectionFor(const JobStatus &job) const
{
    return sectionFor(job.batch.value, job.spec.category, job.spec.styleId, QDateTime::currentDateTime());
}

QString GalleryModel::titleOf(const Section &section) const
{
    if (section.day.isValid())
        return QLocale().toString(section.day, QLocale::LongFormat);
    QString title = section.words.join(tr(", ", "between the categories of a batch"));
    if (!title.isEmpty())
        title[0] = title.at(0).toUpper();
    return title;
}

int GalleryModel::sectionIndex(const Section &section)
{
    for (int i = 0; i < m_sections.size(); ++i)
        if (m_sections.at(i).key == section.key) {
            addWords(m_sections[i].words, section.words);
            return i;
        }
    m_sections.prepend(section);
    return 0;
}

void GalleryModel::countRows(int row, int change)
{
    const auto after = std::upper_bound(m_sections.begin(), m_sections.end(), row,
        [](int r, const Section &section) { return r < section.first; });
    const auto section = after - 1;
    section->count += change;
    if (section->count == 0)
        m_sections.erase(section);
    numberSections();
}

void GalleryModel::numberSections()
{
    int row = 0;
    for (Section &section : m_sections) {
        section.first = row;
        row += section.count;
    }
    m_rows.clear();
}

void GalleryModel::setJob(const JobStatus &job)
{
    const int row = rowOf(job.id);
    if (job.state == JobState::Succeeded) {
        settle(job);
    } else if (job.state == JobState::Cancelled) {
        dismiss(job.id);
    } else if (row >= 0) {
        m_tiles[row].icon = {};
        m_jobs.insert(job.id, job);
        Q_EMIT dataChanged(index(row), index(row));
    } else {
        m_jobs.insert(job.id, job);
        const int section = sectionIndex(sectionFor(job));
        const int place = rowForNew(job, m_sections.at(section));
        m_places.insert(job.id, { job.batch, job.position });
        insertTile(section, place, { job.id, {} });
    }
}

void GalleryModel::settle(const JobStatus &job)
{
    if (!m_jobs.contains(job.id)) {
        addIcon(job.icon);
        return;
    }
    // Answered by the library, or told of by the library first: the older tile gives way.
    if (const int older = rowOf(job.icon); older >= 0)
        removeTile(older);
    m_jobs.remove(job.id);
    const int row = rowOf(job.id);
    m_tiles[row].icon = job.icon;
    m_rows.clear();
    Q_EMIT dataChanged(index(row), index(row));
}

void GalleryModel::addIcon(IconId icon)
{
    if (!icon.isValid() || rowOf(icon) >= 0)
        return;
    const Result<IconRecord> record = m_library.icon(icon);
    if (!record)
        return;
    const int section = sectionIndex(sectionFor(
        record->batch.value, record->spec.category, record->spec.styleId, record->createdAt.toLocalTime()));
    int row = m_sections.at(section).first;
    while (row < m_sections.at(section).first + m_sections.at(section).count && m_tiles.at(row).job.isValid())
        ++row;
    insertTile(section, row, { {}, icon });
}

void GalleryModel::dismiss(JobId job)
{
    const int row = rowOf(job);
    if (row >= 0 && m_jobs.contains(job)) {
        m_jobs.remove(job);
        removeTile(row);
    }
}

QModelIndex GalleryModel::indexOf(IconId icon) const
{
    const int row = rowOf(icon);
    return row < 0 ? QModelIndex() : index(row);
}

int GalleryModel::iconCount() const
{
    return int(m_tiles.size() - m_jobs.size());
}

IconRecord GalleryModel::record(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const IconId id = m_tiles.at(index.row()).icon;
    if (const IconRecord *known = m_records.object(id))
        return *known;
    const Result<IconRecord> found = id.isValid() ? m_library.icon(id) : Result<IconRecord>(IconRecord());
    if (!found)
        return {};
    m_records.insert(id, new IconRecord(found.value()));
    return found.value();
}

JobStatus GalleryModel::job(const QModelIndex &index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? m_jobs.value(m_tiles.at(index.row()).job)
                                                             : JobStatus();
}

int GalleryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_tiles.size());
}

QVariant GalleryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Tile &tile = m_tiles.at(index.row());
    if (role == JobIdRole)
        return QVariant::fromValue(tile.job);
    if (role == IconIdRole)
        return QVariant::fromValue(tile.icon);
    const auto job = m_jobs.constFind(tile.job);
    return job != m_jobs.cend() ? jobData(job.value(), role) : iconData(record(index), role);
}

QVariant GalleryModel::iconData(const IconRecord &icon, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return icon.spec.category;
    case Qt::AccessibleTextRole:
        return icon.draft ? tr("%1 %2, draft").arg(icon.spec.category, countText(icon.spec.variation))
                          : tr("%1 %2").arg(icon.spec.category, countText(icon.spec.variation));
    case StateRole:
        return QVariant::fromValue(TileState::Icon);
    case VariationRole:
        return icon.spec.variation;
    case FavoriteRole:
        return icon.favorite;
    case DraftRole:
        return icon.draft;
    case Sha256Role:
        return icon.sha256;
    case FormatRole:
        return icon.format;
    default:
        return {};
    }
}

QVariant GalleryModel::jobData(const JobStatus &job, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return job.spec.category;
    case Qt::ToolTipRole:
        return job.error.code == ErrorCode::None ? QVariant() : QVariant(errorText(job.error));
    case Qt::AccessibleTextRole:
        if (job.error.code != ErrorCode::None) {
            return tr("%1 %2: %3")
                .arg(job.spec.category, countText(job.spec.variation), errorText(job.error));
        }
        return tr("%1 %2, drawing").arg(job.spec.category, countText(job.spec.variation));
    case StateRole:
        return QVariant::fromValue(tileState(job));
    case BatchIdRole:
        return QVariant::fromValue(job.batch);
    case VariationRole:
        return job.spec.variation;
    case ProgressRole:
        return job.progress;
    case DraftRole:
        return job.spec.model.provider == QLatin1String("offline");
    default:
        return {};
    }
}

QHash<int, QByteArray> GalleryModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({ { StateRole, "state" }, { IconIdRole, "iconId" }, { JobIdRole, "jobId" },
        { BatchIdRole, "batchId" }, { VariationRole, "variation" }, { ProgressRole, "progress" },
        { FavoriteRole, "favorite" }, { DraftRole, "draft" }, { Sha256Role, "sha256" },
        { FormatRole, "format" } });
    return names;
}

int GalleryModel::rowOf(JobId job) const
{
    if (!m_places.contains(job))
        return -1;
    const auto tile
        = std::find_if(m_tiles.cbegin(), m_tiles.cend(), [&](const Tile &t) { return t.job == job; });
    return tile == m_tiles.cend() ? -1 : int(tile - m_tiles.cbegin());
}

int GalleryModel::rowOf(IconId icon) const
{
    if (m_rows.isEmpty())
        for (int row = 0; row < m_tiles.size(); ++row)
            if (m_tiles.at(row).icon.isValid())
                m_rows.insert(m_tiles.at(row).icon, row);
    return m_rows.value(icon, -1);
}

int GalleryModel::rowForNew(const JobStatus &job, const Section &section) const
{
    int row = section.first;
    for (int i = row; i < section.first + section.count && m_tiles.at(i).job.isValid(); ++i) {
        const auto [batch, position] = m_places.value(m_tiles.at(i).job);
        if (batch == job.batch && position < job.position)
            row = i + 1;
        else if (batch == job.batch)
            return i;
    }
    return row;
}

void GalleryModel::insertTile(int section, int row, const Tile &tile)
{
    beginInsertRows({}, row, row);
    m_tiles.insert(row, tile);
    ++m_sections[section].count;
    numberSections();
    endInsertRows();
}

void GalleryModel::removeTile(int row)
{
    beginRemoveRows({}, row, row);
    m_places.remove(m_tiles.at(row).job);
    m_tiles.removeAt(row);
    countRows(row, -1);
    endRemoveRows();
}

void GalleryModel::iconsChanged(const QList<IconId> &icons)
{
    for (const IconId icon : icons) {
        m_records.remove(icon);
        if (const int row = rowOf(icon); row >= 0) {
            Q_EMIT dataChanged(index(row), index(row));
        } else if (const Result<IconRecord> found = m_library.icon(icon);
                   found && found.value().trashedAt.isNull()) {
            reload(); // back from the trash: its place follows from its age
            return;
        }
    }
}

void GalleryModel::iconsRemoved(const QList<IconId> &icons)
{
    for (const IconId icon : icons) {
        m_records.remove(icon);
        if (const int row = rowOf(icon); row >= 0)
            removeTile(row);
    }
}

} // namespace Iconwright
