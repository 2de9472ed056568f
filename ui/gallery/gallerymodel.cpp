#include "ui/gallery/gallerymodel.h"

#include "core/library/iconlibrary.h"
#include "ui/common/errortext.h"
#include "ui/common/units.h"

#include <algorithm>

namespace Iconwright {

namespace {

constexpr int keptRecords = 2000;

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

void GalleryModel::reload()
{
    beginResetModel();
    m_records.clear();
    QList<Tile> tiles;
    for (const Tile &tile : std::as_const(m_tiles))
        if (m_jobs.contains(tile.job))
            tiles.append(tile);
        else
            m_places.remove(tile.job);
    if (const Result<QList<IconId>> ids = m_library.ids())
        for (const IconId id : ids.value())
            tiles.append({ {}, id });
    m_tiles = tiles;
    endResetModel();
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
        const int place = rowForNew(job);
        m_places.insert(job.id, { job.batch, job.position });
        insertTile(place, { job.id, {} });
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
    Q_EMIT dataChanged(index(row), index(row));
}

void GalleryModel::addIcon(IconId icon)
{
    if (!icon.isValid() || rowOf(icon) >= 0)
        return;
    const auto first = std::find_if(
        m_tiles.cbegin(), m_tiles.cend(), [](const Tile &tile) { return !tile.job.isValid(); });
    insertTile(int(first - m_tiles.cbegin()), { {}, icon });
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
    const auto tile
        = std::find_if(m_tiles.cbegin(), m_tiles.cend(), [&](const Tile &t) { return t.icon == icon; });
    return !icon.isValid() || tile == m_tiles.cend() ? -1 : int(tile - m_tiles.cbegin());
}

int GalleryModel::rowForNew(const JobStatus &job) const
{
    int row = 0;
    for (int i = 0; i < m_tiles.size() && m_tiles.at(i).job.isValid(); ++i) {
        const auto [batch, position] = m_places.value(m_tiles.at(i).job);
        if (batch == job.batch && position < job.position)
            row = i + 1;
        else if (batch == job.batch)
            return i;
    }
    return row;
}

void GalleryModel::insertTile(int row, const Tile &tile)
{
    beginInsertRows({}, row, row);
    m_tiles.insert(row, tile);
    endInsertRows();
}

void GalleryModel::removeTile(int row)
{
    beginRemoveRows({}, row, row);
    m_places.remove(m_tiles.at(row).job);
    m_tiles.removeAt(row);
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
