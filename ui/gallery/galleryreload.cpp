// How GalleryModel reads the library: what a query selects, put into sections.

#include "core/base/after.h"
#include "core/library/iconlibrary.h"
#include "core/library/librarysearch.h"
#include "ui/gallery/gallerymodel.h"

#include <algorithm>

namespace Iconwright {

namespace {

constexpr int wordsInTitle = 4;

//! As far as there is room for them in a header.
void addWords(QStringList &words, const QStringList &more)
{
    for (const QString &word : more)
        if (words.size() < wordsInTitle && !words.contains(word))
            words.append(word);
}

//! From newest first to the order in which a form asked: category by category, variation by variation.
void putInFormOrder(QList<IconEntry> &icons)
{
    std::reverse(icons.begin(), icons.end());
    QHash<int, int> ranks;
    for (const IconEntry &icon : std::as_const(icons))
        if (!ranks.contains(icon.category))
            ranks.insert(icon.category, int(ranks.size()));
    std::ranges::stable_sort(icons, {},
        [&ranks](const IconEntry &icon) { return std::pair(ranks.value(icon.category), icon.variation); });
}

//! Icons of the same key stand in the same section. A day begins with a quarter of an hour in every time
//! zone.
qint64 keyOf(const IconEntry &icon, GalleryModel::Grouping grouping)
{
    constexpr qint64 quarterHourMs = 15 * 60 * 1000;
    switch (grouping) {
    case GalleryModel::Grouping::None:
        break;
    case GalleryModel::Grouping::Batch:
        return icon.batch;
    case GalleryModel::Grouping::Day:
        return icon.createdAtMs / quarterHourMs;
    case GalleryModel::Grouping::Category:
        return icon.category;
    case GalleryModel::Grouping::Style:
        return icon.style;
    }
    return 0;
}

} // namespace

//! Tiles of one section while a reload collects them.
struct GalleryModel::Bucket
{
    Section section;
    QList<Tile> tiles; //!< jobs
    QList<IconEntry> icons;
};

void GalleryModel::reload()
{
    ++m_question;
    if (m_search == nullptr) {
        take(m_library.list(m_query));
        return;
    }
    after(m_search->list(m_query), this,
        [this, question = m_question, changes = m_changes](const Result<IconListing> &listing) {
            if (question != m_question)
                return;
            if (changes == m_changes)
                take(listing);
            else
                reload();
        });
}

void GalleryModel::take(const Result<IconListing> &listing)
{
    beginResetModel();
    m_grouping = m_wantedGrouping;
    m_records.clear();
    QList<Bucket> buckets;
    QHash<QString, int> places;
    const auto bucketFor = [&](const Section &section) {
        const auto place = places.constFind(section.key);
        const int at = place == places.cend() ? int(buckets.size()) : *place;
        if (place == places.cend()) {
            places.insert(section.key, at);
            buckets.append({ section, {}, {} });
        }
        addWords(buckets[at].section.words, section.words);
        return at;
    };
    m_places.removeIf([this](const auto &place) { return !m_jobs.contains(place.key()); });
    for (const JobStatus &job : shownJobs())
        buckets[bucketFor(sectionFor(job))].tiles.append({ job.id, {}, 0 });
    QHash<qint64, int> known; // a section is worked out once, not for each of its icons
    for (const IconEntry &icon : listing ? listing->icons : QList<IconEntry>()) {
        const qint64 key = keyOf(icon, m_grouping);
        auto at = known.constFind(key);
        if (at == known.cend())
            at = known.insert(key,
                bucketFor(sectionFor(listing->text(icon.batch), listing->text(icon.category),
                    listing->text(icon.style), QDateTime::fromMSecsSinceEpoch(icon.createdAtMs))));
        buckets[*at].icons.append(icon);
    }
    m_tiles.clear();
    m_sections.clear();
    for (Bucket &bucket : buckets)
        addSection(bucket, listing ? *listing : IconListing());
    numberSections();
    m_texts = listing ? listing->texts : QStringList();
    m_isIndexed = false;
    endResetModel();
}

//! Takes over what a reload has collected for one section.
void GalleryModel::addSection(Bucket &bucket, const IconListing &listing)
{
    const bool isBatch = m_grouping == Grouping::Batch && !bucket.section.key.isEmpty();
    if (isBatch && m_query.order == IconOrder::Newest)
        putInFormOrder(bucket.icons);
    if (m_grouping == Grouping::Batch)
        bucket.section.words.clear();
    for (const IconEntry &icon : std::as_const(bucket.icons)) {
        bucket.tiles.append({ {}, icon.id, icon.category });
        if (m_grouping == Grouping::Batch && bucket.section.words.size() < wordsInTitle)
            addWords(bucket.section.words, { listing.text(icon.category) });
    }
    for (const Tile &tile : std::as_const(bucket.tiles))
        if (m_grouping == Grouping::Batch && tile.job.isValid())
            addWords(bucket.section.words, { m_jobs.value(tile.job).spec.category });
    const auto same = [&](int IconEntry::*key) {
        return std::ranges::all_of(
            bucket.icons, [&](const IconEntry &icon) { return icon.*key == bucket.icons.first().*key; });
    };
    if (!bucket.icons.isEmpty()) { // else as its jobs have it
        const IconEntry &first = bucket.icons.first();
        bucket.section.style = same(&IconEntry::style) ? listing.text(first.style) : QString();
        bucket.section.colorScheme
            = same(&IconEntry::colorScheme) ? listing.text(first.colorScheme) : QString();
    }
    m_tiles += bucket.tiles;
    m_sections.append(bucket.section);
    m_sections.last().count = int(bucket.tiles.size());
}

//! The newest batch first, its jobs in the order of the form.
QList<JobStatus> GalleryModel::shownJobs() const
{
    QList<JobStatus> jobs;
    for (const JobStatus &job : m_jobs)
        if (belongs(job))
            jobs.append(job);
    // Jobs of a batch get their ids in order, so that id less position names the batch.
    std::sort(jobs.begin(), jobs.end(), [](const JobStatus &a, const JobStatus &b) {
        const qint64 batchA = a.id.value - a.position;
        const qint64 batchB = b.id.value - b.position;
        return batchA != batchB ? batchA > batchB : a.position < b.position;
    });
    return jobs;
}

int GalleryModel::sectionIndex(const Section &section)
{
    for (int i = 0; i < m_sections.size(); ++i)
        if (m_sections.at(i).key == section.key) {
            Section &known = m_sections[i];
            addWords(known.words, section.words);
            if (known.style != section.style)
                known.style.clear();
            if (known.colorScheme != section.colorScheme)
                known.colorScheme.clear();
            return i;
        }
    m_sections.prepend(section);
    return 0;
}

} // namespace Iconwright
