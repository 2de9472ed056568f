// What the model says of one tile.
#include "ui/common/errortext.h"
#include "ui/common/units.h"
#include "ui/gallery/gallerymodel.h"

#include <algorithm>

namespace Iconwright {

namespace {

//! "music 2, drawing, 60 percent"; in steps of 20, so that it is not said again and again.
QString workText(const JobStatus &job)
{
    constexpr int step = 20;
    const QString number = countText(job.spec.variation);
    if (job.state == JobState::Queued)
        return GalleryModel::tr("%1 %2, queued").arg(job.spec.category, number);
    const int percent = int(job.progress * 100) / step * step;
    //: %1 %2: category and number of an icon that is being made.
    return GalleryModel::tr("%1 %2, drawing, %3 percent").arg(job.spec.category, number, countText(percent));
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
    if (role == Qt::AccessibleTextRole && job == m_jobs.cend())
        return spokenText(record(index), index.row());
    return job != m_jobs.cend() ? jobData(job.value(), role) : iconData(record(index), role);
}

//! "compass, Flat, Sunset, favorite, 3 of 16".
QString GalleryModel::spokenText(const IconRecord &icon, int row) const
{
    QStringList parts { icon.spec.category };
    parts.append(m_styleNames.value(icon.spec.styleId, icon.spec.styleId));
    parts.append(m_schemeNames.value(icon.spec.colorSchemeId, icon.spec.colorSchemeId));
    if (icon.favorite)
        parts.append(tr("favorite"));
    if (icon.draft)
        parts.append(tr("draft"));
    const auto after = std::upper_bound(m_sections.begin(), m_sections.end(), row,
        [](int r, const Section &section) { return r < section.first; });
    const Section &section = *std::prev(after);
    //: Which one among the icons of its group: "3 of 16".
    parts.append(tr("%1 of %2").arg(countText(row - section.first + 1), countText(section.count)));
    parts.removeAll(QString());
    return parts.join(tr(", ", "between the parts of what is read aloud"));
}

QVariant GalleryModel::iconData(const IconRecord &icon, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return icon.spec.category;
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
        return workText(job);
    case StateRole:
        return QVariant::fromValue(tileState(job));
    case BatchIdRole:
        return QVariant::fromValue(job.batch);
    case VariationRole:
        return job.spec.variation;
    case ProgressRole:
        return job.progress;
    case PartialRole:
        return m_partials.value(job.id);
    case DraftRole:
        return job.spec.model.provider == QLatin1String("offline");
    default:
        return {};
    }
}

Qt::ItemFlags GalleryModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractListModel::flags(index);
    if (index.isValid() && iconAt(index.row()).isValid())
        flags |= Qt::ItemIsDragEnabled;
    return flags;
}

QHash<int, QByteArray> GalleryModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({ { StateRole, "state" }, { IconIdRole, "iconId" }, { JobIdRole, "jobId" },
        { BatchIdRole, "batchId" }, { VariationRole, "variation" }, { ProgressRole, "progress" },
        { FavoriteRole, "favorite" }, { DraftRole, "draft" }, { Sha256Role, "sha256" },
        { FormatRole, "format" }, { PartialRole, "partial" } });
    return names;
}

} // namespace Iconwright
