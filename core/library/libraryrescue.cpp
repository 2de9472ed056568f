#include "core/library/libraryrescue.h"

#include "core/imaging/decode.h"
#include "core/library/disk.h"
#include "core/library/iconrow.h"
#include "core/library/iconwords.h"
#include "core/library/originalstore.h"
#include "core/library/query.h"
#include "core/library/transaction.h"

#include <QFile>
#include <QFileInfo>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

//! A name that nothing has yet: two rescues in one second keep both.
QString freeName(const QString &path)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    const QString first = u"%1.damaged-%2"_s.arg(path, stamp);
    QString name = first;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = u"%1-%2"_s.arg(first).arg(number);
    return name;
}

//! What can be known of an original by itself; nothing when it is no whole picture.
std::optional<IconRecord> recordOf(const QString &path)
{
    const QFileInfo file(path);
    const auto picture = inspectPicture(path);
    if (!picture || picture->format != file.suffix() || !checkPictureComplete(path))
        return std::nullopt;
    IconRecord icon;
    icon.spec.category = u"recovered"_s;
    icon.spec.model = { .provider = {}, .origin = {}, .format = picture->format };
    icon.sha256 = file.completeBaseName();
    icon.format = picture->format;
    icon.pixels = picture->pixels;
    icon.bytes = file.size();
    icon.createdAt = file.lastModified();
    return icon;
}

//! Whether no icon and no job was ever written, deleted ones included: their tables count for ever. So it is
//! in a new file, and in one whose indexing was cut short, which is one transaction.
Result<bool> isUntouched(const Database &database)
{
    Query query(database, u"SELECT NOT EXISTS (SELECT 1 FROM sqlite_sequence)"_s);
    if (const auto run = query.run(); !run)
        return run.error();
    const bool untouched = query.next() && query.integer(0) != 0;
    const auto ended = query.ended();
    return ended ? Result<bool>(untouched) : ended.error();
}

} // namespace

LibraryRescue::LibraryRescue(const QString &databasePath, const OriginalStore &originals)
    : m_path(databasePath)
    , m_originals(originals)
{
}

Result<LibraryRescue::Opened> LibraryRescue::open(Durability durability) const
{
    RescueReport report;
    auto database = Database::open(m_path, durability);
    if (!database && database.error().code == ErrorCode::DatabaseDamaged) {
        report.cause = database.error();
        const auto kept = keepAside();
        if (!kept)
            return kept.error();
        report.keptAside = *kept;
        database = Database::open(m_path, durability);
    }
    if (!database)
        return database.error();
    const auto untouched = isUntouched(**database);
    if (!untouched)
        return untouched.error();
    if (!*untouched)
        return Opened { std::move(*database), std::nullopt };
    if (const auto indexed = index(**database, report); !indexed)
        return indexed.error();
    const bool wasRescue = !report.keptAside.isEmpty() || report.icons > 0;
    return Opened { std::move(*database), wasRescue ? std::optional(report) : std::nullopt };
}

// The journal goes first: left beside a new database, SQLite would play it into that.
Result<QString> LibraryRescue::keepAside() const
{
    const QString target = freeName(m_path);
    for (const QString &suffix : { u"-wal"_s, u"-shm"_s, u""_s }) {
        QFile file(m_path + suffix);
        if (file.exists() && !file.rename(target + suffix)) {
            return Error { .code = ErrorCode::ProfileUnusable,
                .detail = u"%1: %2"_s.arg(file.fileName(), file.errorString()) };
        }
    }
    const auto synced = syncFolder(QFileInfo(m_path).absolutePath());
    return synced ? Result<QString>(target) : synced.error();
}

Result<void> LibraryRescue::index(const Database &database, RescueReport &report) const
{
    adoptIncoming();
    const auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const QStringList paths = m_originals.allPaths();
    for (const QString &path : paths) {
        const auto icon = recordOf(path);
        if (!icon) {
            ++report.unreadable;
            continue;
        }
        Query insertion(database, iconInsertStatement());
        bindIcon(insertion, *icon);
        if (const auto inserted = insertion.run(); !inserted)
            return inserted.error();
        if (const auto indexed = indexWords(database, insertion.lastInsertId()); !indexed)
            return indexed.error();
        ++report.icons;
    }
    return (*transaction)->commit();
}

//! Answers whose ledger row is lost: whole pictures become originals, the rest stays for the user.
void LibraryRescue::adoptIncoming() const
{
    const QStringList names = m_originals.incomingNames();
    for (const QString &name : names) {
        if (!checkPictureComplete(m_originals.incomingPath(name)))
            continue;
        if (const auto incoming = m_originals.adoptIncoming(name); incoming)
            std::ignore = (*incoming)->commit();
    }
}

} // namespace Iconwright
