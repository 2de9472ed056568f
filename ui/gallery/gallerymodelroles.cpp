// What the model says of one tile.
#include "ui/common/errortext.h"
#include "ui/common/units.h"
#include "ui/gallery/gallerymodel.h"

namespace Iconwright {

namespace {

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

} // namespace Iconwright
