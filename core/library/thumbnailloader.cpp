#include "core/library/thumbnailloader.h"

#include "core/base/after.h"

#include <QFuture>
#include <QtConcurrent>

#include <algorithm>

namespace Iconwright {

namespace {

constexpr int workers = 2;
constexpr qint64 defaultCacheBytes = 96 * 1024 * 1024;

qsizetype kibibytes(qint64 bytes)
{
    return static_cast<qsizetype>((bytes + 1023) / 1024);
}

} // namespace

ThumbnailLoader::ThumbnailLoader(const Thumbnails &thumbnails, QObject *parent)
    : QObject(parent)
    , m_thumbnails(thumbnails)
{
    m_pool.setMaxThreadCount(workers);
    setCacheLimit(defaultCacheBytes);
}

ThumbnailLoader::~ThumbnailLoader() = default;

void ThumbnailLoader::setCacheLimit(qint64 bytes)
{
    m_cache.setMaxCost(kibibytes(bytes));
}

void ThumbnailLoader::setWanted(const QList<Wanted> &visible, const QList<Wanted> &nearby, int edge)
{
    m_edge = edge;
    // More than the cache holds would push out what was loaded first, without end.
    m_wanted = (visible + nearby).mid(0, room());
    QSet<IconId> ids;
    for (const Wanted &wanted : std::as_const(m_wanted))
        ids.insert(wanted.id);
    m_failed.intersect(ids);
    // Touched from the least to the most urgent, so that the most urgent is the last to be pushed out.
    for (auto wanted = m_wanted.crbegin(); wanted != m_wanted.crend(); ++wanted)
        std::ignore = m_cache.object(wanted->id);
    startNext();
}

QImage ThumbnailLoader::image(IconId id) const
{
    const Held *held = m_cache.object(id);
    return held ? held->image : QImage();
}

//! How many images of the present edge the cache can hold.
qsizetype ThumbnailLoader::room() const
{
    const qsizetype each = kibibytes(qint64(m_edge) * m_edge * 4);
    return each == 0 ? 0 : m_cache.maxCost() / each;
}

bool ThumbnailLoader::isMissing(const Wanted &wanted) const
{
    if (m_running.contains(wanted.id) || m_failed.contains(wanted.id))
        return false;
    const Held *held = m_cache.object(wanted.id);
    return !held || held->edge != m_edge;
}

//! Never more than the workers can take at once: what is not started can still be forgotten.
void ThumbnailLoader::startNext()
{
    while (m_running.size() < workers) {
        const auto next = std::find_if(
            m_wanted.cbegin(), m_wanted.cend(), [this](const Wanted &w) { return isMissing(w); });
        if (next == m_wanted.cend())
            return;
        start(*next);
    }
}

void ThumbnailLoader::start(const Wanted &wanted)
{
    m_running.insert(wanted.id);
    const int edge = m_edge;
    const auto loaded = QtConcurrent::run(
        &m_pool,
        [thumbnails = m_thumbnails, wanted, edge] {
            return thumbnails.load(wanted.sha256, wanted.format, edge);
        });
    after(loaded, this,
        [this, id = wanted.id, edge](const Result<QImage> &result) { finish(id, edge, result); });
}

void ThumbnailLoader::finish(IconId id, int edge, const Result<QImage> &result)
{
    m_running.remove(id);
    if (result) {
        m_cache.insert(id, new Held { *result, edge }, kibibytes(result->sizeInBytes()));
        Q_EMIT ready(id, *result);
    } else {
        m_failed.insert(id);
        Q_EMIT failed(id, result.error());
    }
    startNext();
}

} // namespace Iconwright
