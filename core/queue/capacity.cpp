#include "core/queue/capacity.h"

#include <QFile>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

// 95 of 100 pictures of 1024x1024 are below 1.04 MB; noise can reach 4 bytes a pixel, which no whole batch
// does.
constexpr double bytesPerPixel = 1.5;
constexpr qint64 diskReserve = 16 * 1024 * 1024; // database, logs, thumbnails
constexpr qint64 picturesAtOnce = 4; // decoded, as RGBA and its source
constexpr qint64 memoryReserve = 32 * 1024 * 1024;

qint64 pixelsOf(const BatchPlan &plan)
{
    const QSize size = plan.request.model.size.isValid() ? plan.request.model.size : QSize(1536, 1024);
    return static_cast<qint64>(size.width()) * size.height();
}

} // namespace

std::optional<qint64> availableMemory()
{
    QFile file(u"/proc/meminfo"_s);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines)
        if (line.startsWith("MemAvailable:"))
            return line.mid(13).simplified().split(' ').first().toLongLong() * 1024;
    return std::nullopt;
}

Result<void> checkCapacity(const BatchPlan &plan, qint64 freeDisk, std::optional<qint64> freeMemory)
{
    if (plan.newIcons == 0)
        return {};
    const qint64 pixels = pixelsOf(plan);
    const qint64 disk
        = diskReserve + static_cast<qint64>(static_cast<double>(pixels) * bytesPerPixel) * plan.newIcons;
    if (freeDisk >= 0 && freeDisk < disk)
        return Error { .code = ErrorCode::NotEnoughDisk, .detail = QString::number(disk) };
    const qint64 memory = memoryReserve + pixels * 8 * picturesAtOnce;
    if (freeMemory && *freeMemory < memory)
        return Error { .code = ErrorCode::NotEnoughMemory, .detail = QString::number(memory) };
    return {};
}

} // namespace Iconwright
