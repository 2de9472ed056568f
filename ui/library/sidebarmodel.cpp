#include "ui/library/sidebarmodel.h"

#include "ui/common/iconmime.h"

#include <algorithm>

namespace Iconwright {

namespace {

bool areSamePlaces(const QList<SidebarRow> &a, const QList<SidebarRow> &b)
{
    return std::equal(
        a.begin(), a.end(), b.begin(), b.end(),
        [](const SidebarRow &x, const SidebarRow &y) {
            return x.place == y.place && x.heading == y.heading;
        });
}

} // namespace

void SidebarModel::setRows(const QList<SidebarRow> &rows)
{
    if (!areSamePlaces(m_rows, rows)) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (m_rows[i] == rows[i])
            continue;
        m_rows[i] = rows[i];
        Q_EMIT dataChanged(index(int(i)), index(int(i)));
    }
}

QModelIndex SidebarModel::indexOf(const LibraryPlace &place) const
{
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        if (!m_rows[i].heading && m_rows[i].place == place)
            return index(int(i));
    return {};
}

int SidebarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SidebarModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const SidebarRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return row.title;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return row.description.isEmpty() ? row.title : row.description;
    default:
        return {};
    }
}

Qt::ItemFlags SidebarModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return Qt::NoItemFlags;
    if (m_rows.at(index.row()).heading)
        return Qt::ItemNeverHasChildren;
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const bool isSet = m_rows.at(index.row()).place.kind == LibraryPlace::Kind::Set;
    return isSet ? usual | Qt::ItemIsEditable | Qt::ItemIsDropEnabled : usual;
}

bool SidebarModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const QString name = value.toString().trimmed();
    if (name != row(index).title)
        Q_EMIT setRenamed(row(index).place.set, name);
    return true;
}

QStringList SidebarModel::mimeTypes() const
{
    return { iconsMimeType };
}

bool SidebarModel::dropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent)
{
    const QList<IconId> icons = draggedIcons(*data);
    if (icons.isEmpty() || !flags(parent).testFlag(Qt::ItemIsDropEnabled))
        return false;
    Q_EMIT iconsDropped(row(parent).place.set, icons);
    return true;
}

} // namespace Iconwright
