#include "core/queue/incominganswer.h"

#include "core/library/originalstore.h"

#include <QFile>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

// What a picture of 1024x1024 needs at most in practice; the file grows beyond it where it must.
constexpr qint64 paidReserve = 2 * 1024 * 1024;
constexpr qint64 draftReserve = 256 * 1024;
// Room for the database and its log, so that what was paid for can be recorded.
constexpr qint64 spareBytes = 8 * 1024 * 1024;

//! A crash, or a database that was put aside, may have left a file of that job and attempt; what is in it
//! stays.
QString freeName(const OriginalStore &originals, const Job &job, bool metered)
{
    const QString name = u"%1-%2-%3"_s.arg(metered ? u"paid"_s : u"draft"_s)
                             .arg(job.status.id.value)
                             .arg(job.status.attempts);
    QString free = name;
    for (int n = 2; QFile::exists(originals.incomingPath(free)); ++n)
        free = u"%1-%2"_s.arg(name).arg(n);
    return free;
}

} // namespace

Result<std::unique_ptr<IncomingOriginal>> openIncomingAnswer(
    const OriginalStore &originals, const Job &job, bool metered)
{
    const qint64 reserve = metered ? paidReserve : draftReserve;
    const qint64 free = originals.freeBytes();
    if (free >= 0 && free < reserve + spareBytes)
        return Error { .code = ErrorCode::NotEnoughDisk, .detail = QString::number(free) };
    return originals.openIncoming(freeName(originals, job, metered), reserve);
}

} // namespace Iconwright
