#include "ui/compose/suggestionsmodel.h"

#include "ui/compose/suggestionfinder.h"
#include "ui/compose/worddelegate.h"

#include <algorithm>
#include <utility>

namespace Iconwright {

namespace {

constexpr int weakFit = 9; // only its group's name fits

} // namespace

SuggestionsModel::SuggestionsModel(const Catalog &catalog, QObject *parent)
    : QAbstractListModel(parent)
    , m_catalog(catalog)
{
    build();
}

void SuggestionsModel::setSearch(const QString &search)
{
    if (search.simplified() == m_search)
        return;
    m_search = search.simplified();
    retranslate();
}

void SuggestionsModel::retranslate()
{
    beginResetModel();
    build();
    endResetModel();
}

void SuggestionsModel::build()
{
    m_rows.clear();
    for (const SuggestionGroup &group : m_catalog.suggestionGroups())
        addGroup(group);
}

//! The whole group where the search is the beginning of its name.
void SuggestionsModel::addGroup(const SuggestionGroup &group)
{
    const QString name = catalogWord(group.name);
    const bool isWhole = m_search.isEmpty() || name.startsWith(m_search, Qt::CaseInsensitive);
    QList<Row> rows;
    for (const Suggestion &suggestion : group.suggestions) {
        QString through;
        const int fit = m_search.isEmpty() ? 0 : fitOf(suggestion, m_search, &through);
        if (isWhole || fit >= 0)
            rows.append({ .word = suggestion.name, .through = through, .fit = fit < 0 ? weakFit : fit });
    }
    if (rows.isEmpty())
        return;
    m_rows.append({ .word = name, .through = {}, .isHeader = true });
    m_rows += rows;
}

void SuggestionsModel::setTaken(const QStringList &categories)
{
    QSet<QString> taken;
    for (const QString &category : categories)
        if (const Suggestion *known = m_catalog.suggestion(category))
            taken.insert(known->name);
    if (taken == m_taken)
        return;
    m_taken = taken;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1), { Qt::CheckStateRole });
}

int SuggestionsModel::bestChoice() const
{
    const auto best = std::min_element(m_rows.cbegin(), m_rows.cend(), [](const Row &one, const Row &other) {
        return std::pair(one.isHeader, one.fit) < std::pair(other.isHeader, other.fit);
    });
    return best != m_rows.cend() ? int(best - m_rows.cbegin()) : -1;
}

int SuggestionsModel::choices() const
{
    return int(std::count_if(
        m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return !row.isHeader; }));
}

int SuggestionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SuggestionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.word;
    case WordDelegate::AsideRole:
        return row.through;
    case WordDelegate::HeaderRole:
        return row.isHeader;
    case Qt::CheckStateRole:
        return row.isHeader ? QVariant()
                            : QVariant::fromValue(m_taken.contains(row.word) ? Qt::Checked : Qt::Unchecked);
    default:
        return {};
    }
}

Qt::ItemFlags SuggestionsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    // Arrow keys pass over names of groups: they are not enabled.
    return m_rows.at(index.row()).isHeader
        ? Qt::ItemNeverHasChildren
        : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace Iconwright
