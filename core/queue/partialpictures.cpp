#include "core/queue/partialpictures.h"

#include "core/base/after.h"
#include "core/imaging/previewpicture.h"

#include <QtConcurrent>

namespace Iconwright {

namespace {

constexpr int largestEdge = 512; // of a tile on a screen of high density

} // namespace

void PartialPictures::take(JobId job, const QByteArray &bytes)
{
    const int number = ++m_count;
    if (!m_shown.contains(job))
        m_shown.insert(job, number - 1);
    after(QtConcurrent::run([bytes] { return decodePreview(bytes, largestEdge); }), this,
        [this, job, number](const Result<QImage> &picture) {
            if (picture)
                show(job, number, *picture);
        });
}

void PartialPictures::show(JobId job, int number, const QImage &picture)
{
    const auto shown = m_shown.find(job);
    if (shown == m_shown.end() || number <= *shown)
        return;
    *shown = number;
    Q_EMIT arrived(job, picture);
}

} // namespace Iconwright
