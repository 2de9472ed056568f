#include "ui/library/filterlistmodel.h"

#include "ui/common/units.h"
#include "ui/library/termtext.h"

#include <algorithm>
#include <utility>

namespace Iconwright {

namespace {

// Categories are without end; finding reaches all of them.
constexpr qsizetype mostCategories = 40;

qsizetype countOf(const QList<Facet> &facets, const QString &value)
{
    for (const Facet &facet : facets)
        if (facet.value == value)
            return facet.count;
    return 0;
}

QStringList idsOf(const QList<SearchNames::Name> &names, const QList<Facet> &facets)
{
    QStringList ids;
    for (const SearchNames::Name &name : names)
        ids += name.id;
    // What a catalog has dropped is still in the library.
    for (const Facet &facet : facets)
        if (!ids.contains(facet.value) && !facet.value.isEmpty())
            ids += facet.value;
    return ids;
}

} // namespace

FilterListModel::FilterListModel(GallerySearch &search, QObject *parent)
    : QAbstractListModel(parent)
    , m_search(search)
{
    connect(&m_search, &GallerySearch::filtersChanged, this, &FilterListModel::showChecks);
    connect(&m_search, &GallerySearch::namesChanged, this, &FilterListModel::rebuild);
    rebuild();
}

void FilterListModel::setFacets(const IconFacets &facets)
{
    m_facets = facets;
    rebuild();
}

void FilterListModel::setNeedle(const QString &text)
{
    m_needle = text.simplified();
    rebuild();
}

void FilterListModel::rebuild()
{
    const QList<Row> before = std::exchange(m_rows, {});
    collect();
    const auto isSame = [](const Row &a, const Row &b) {
        return a.text == b.text && a.heading == b.heading && a.term == b.term;
    };
    if (std::equal(before.begin(), before.end(), m_rows.begin(), m_rows.end(), isSame)) {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
        return;
    }
    QList<Row> rows = std::exchange(m_rows, before);
    beginResetModel();
    m_rows.swap(rows);
    endResetModel();
}

void FilterListModel::collect()
{
    const SearchNames &names = m_search.names();
    addMarks();
    addSection(tr("Style"), TermField::Style, idsOf(names.styles, m_facets.styles), m_facets.styles);
    addSection(tr("Color scheme"), TermField::ColorScheme, idsOf(names.colorSchemes, m_facets.colorSchemes),
        m_facets.colorSchemes);
    QStringList categories = names.categories;
    if (m_needle.isEmpty())
        categories = categories.mid(0, mostCategories);
    for (const SearchTerm &term : m_search.filters())
        if (term.field == TermField::Category && !term.excluded && !categories.contains(term.value))
            categories.prepend(term.value);
    addSection(tr("Category"), TermField::Category, categories, m_facets.categories);
}

void FilterListModel::addMarks()
{
    QList<Row> rows;
    addRow(rows, { TermField::Favorite, {}, false }, m_facets.favorites);
    addRow(rows, { TermField::Draft, {}, false }, m_facets.drafts);
    addRow(rows, { TermField::Draft, {}, true }, 0);
    addRows(tr("Show only"), rows);
}

void FilterListModel::addSection(
    const QString &title, TermField field, const QStringList &values, const QList<Facet> &facets)
{
    QList<Row> rows;
    for (const QString &value : values)
        addRow(rows, { field, value, false }, countOf(facets, value));
    addRows(title, rows);
}

void FilterListModel::addRow(QList<Row> &rows, const SearchTerm &term, qsizetype count) const
{
    const QString text = termText(term, m_search.names());
    if (text.contains(m_needle, Qt::CaseInsensitive))
        rows.append({ text, term, count, false });
}

void FilterListModel::addRows(const QString &title, const QList<Row> &rows)
{
    if (rows.isEmpty())
        return;
    m_rows.append({ title, {}, 0, true });
    m_rows += rows;
}

void FilterListModel::showChecks()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1), { Qt::CheckStateRole });
}

void FilterListModel::toggle(const QModelIndex &index)
{
    if (!index.isValid() || m_rows.at(index.row()).heading)
        return;
    const SearchTerm term = m_rows.at(index.row()).term;
    if (m_search.hasFilter(term))
        m_search.remove(term);
    else
        m_search.add(term);
}

int FilterListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FilterListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::AccessibleTextRole:
        //: %1: a filter; %2: "12 icons"
        return row.count > 0 ? tr("%1, %2").arg(isolated(row.text), iconsText(int(row.count))) : row.text;
    case Qt::CheckStateRole:
        return row.heading ? QVariant()
                           : QVariant(m_search.hasFilter(row.term) ? Qt::Checked : Qt::Unchecked);
    case CountRole:
        return row.count;
    case HeadingRole:
        return row.heading;
    default:
        return {};
    }
}

bool FilterListModel::setData(const QModelIndex &index, const QVariant &, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid())
        return false;
    toggle(index);
    return true;
}

Qt::ItemFlags FilterListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return Qt::NoItemFlags;
    if (m_rows.at(index.row()).heading)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
}

} // namespace Iconwright
