#include "core/library/iconlisting.h"

#include <QCollator>

#include <algorithm>
#include <charconv>
#include <numeric>
#include <tuple>

namespace Iconwright {

namespace {

//! Reads whole numbers that stand one after another.
class NumberReader
{
public:
    explicit NumberReader(const QByteArray &text)
        : m_at(text.constData())
        , m_end(m_at + text.size())
    {
    }

    //! 0 and isGood() false when there is none. Takes the character behind the number, too.
    template <typename Number> Number next()
    {
        Number number = 0;
        const auto [end, error] = std::from_chars(m_at, m_end, number);
        m_good = m_good && error == std::errc();
        m_at = end == m_end ? end : end + 1;
        return number;
    }

    [[nodiscard]] bool isGood() const { return m_good; }
    [[nodiscard]] bool atEnd() const { return m_at == m_end; }

private:
    const char *m_at;
    const char *m_end;
    bool m_good = true;
};

IconEntry nextEntry(NumberReader &reader)
{
    IconEntry entry;
    entry.id.value = reader.next<qint64>();
    entry.createdAtMs = reader.next<qint64>();
    entry.batch = reader.next<int>();
    entry.category = reader.next<int>();
    entry.style = reader.next<int>();
    entry.colorScheme = reader.next<int>();
    entry.model = reader.next<int>();
    entry.variation = reader.next<int>();
    const int flags = reader.next<int>();
    entry.favorite = (flags & 1) != 0;
    entry.draft = (flags & 2) != 0;
    return entry;
}

//! How often each key occurs, as values.
class Tally
{
public:
    explicit Tally(qsizetype keys)
        : m_counts(keys)
    {
    }

    void add(int key)
    {
        if (key > 0 && key < m_counts.size())
            ++m_counts[key];
    }

    [[nodiscard]] QList<Facet> facets(const QStringList &texts) const
    {
        QList<Facet> facets;
        for (qsizetype key = 0; key < m_counts.size(); ++key)
            if (m_counts[key] > 0)
                facets.append({ texts[key], m_counts[key] });
        std::sort(facets.begin(), facets.end(), [](const Facet &a, const Facet &b) {
            return std::tie(b.count, a.value) < std::tie(a.count, b.value);
        });
        return facets;
    }

private:
    QList<qsizetype> m_counts;
};

bool isNewer(const IconEntry &a, const IconEntry &b)
{
    return std::tie(a.createdAtMs, a.id.value) > std::tie(b.createdAtMs, b.id.value);
}

//! For each key its place among all texts, so that a comparison of icons is one of numbers.
QList<int> ranksOf(const QStringList &texts)
{
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    QList<int> keys(texts.size());
    std::iota(keys.begin(), keys.end(), 0);
    std::vector<QCollatorSortKey> sortKeys;
    sortKeys.reserve(texts.size());
    for (const QString &text : texts)
        sortKeys.push_back(collator.sortKey(text));
    std::stable_sort(
        keys.begin(), keys.end(), [&sortKeys](int a, int b) { return sortKeys[a].compare(sortKeys[b]) < 0; });
    QList<int> ranks(texts.size());
    for (int rank = 0; rank < keys.size(); ++rank)
        ranks[keys[rank]] = rank;
    return ranks;
}

void sortByText(IconListing &listing, int IconEntry::*key)
{
    const QList<int> ranks = ranksOf(listing.texts);
    std::stable_sort(
        listing.icons.begin(), listing.icons.end(), [&ranks, key](const IconEntry &a, const IconEntry &b) {
            return ranks.value(a.*key) < ranks.value(b.*key);
        });
}

} // namespace

IconFacets facetsOf(const IconListing &listing)
{
    const qsizetype keys = listing.texts.size();
    Tally categories(keys), styles(keys), colorSchemes(keys), models(keys), batches(keys);
    IconFacets facets;
    for (const IconEntry &icon : listing.icons) {
        categories.add(icon.category);
        styles.add(icon.style);
        colorSchemes.add(icon.colorScheme);
        models.add(icon.model);
        batches.add(icon.batch);
        facets.favorites += icon.favorite ? 1 : 0;
        facets.drafts += icon.draft ? 1 : 0;
    }
    facets.categories = categories.facets(listing.texts);
    facets.styles = styles.facets(listing.texts);
    facets.colorSchemes = colorSchemes.facets(listing.texts);
    facets.models = models.facets(listing.texts);
    facets.batches = batches.facets(listing.texts);
    return facets;
}

QList<IconEntry> entriesFromLines(const QByteArray &lines)
{
    QList<IconEntry> entries;
    entries.reserve(lines.count(','));
    NumberReader reader(lines);
    while (!reader.atEnd()) {
        const IconEntry entry = nextEntry(reader);
        if (!reader.isGood())
            break;
        entries.append(entry);
    }
    return entries;
}

void sortListing(IconListing &listing, IconOrder order)
{
    // SQLite reads by id, which is nearly the order of time: what is sorted already costs one look.
    auto &icons = listing.icons;
    if (order == IconOrder::Oldest) {
        const auto isOlder = [](const IconEntry &a, const IconEntry &b) { return isNewer(b, a); };
        if (!std::is_sorted(icons.begin(), icons.end(), isOlder))
            std::sort(icons.begin(), icons.end(), isOlder);
        return;
    }
    std::reverse(icons.begin(), icons.end());
    if (!std::is_sorted(icons.begin(), icons.end(), isNewer))
        std::sort(icons.begin(), icons.end(), isNewer);
    if (order == IconOrder::Name)
        sortByText(listing, &IconEntry::category);
    else if (order == IconOrder::Style)
        sortByText(listing, &IconEntry::style);
}

} // namespace Iconwright
