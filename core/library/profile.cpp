#include "core/library/profile.h"

#include "core/library/disk.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryFile>

#include <array>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

// Rights do not tell of a read-only file system; writing does. A full disk is not unusable: what is there can
// be seen.
Result<void> checkWritable(const QString &folder)
{
    QTemporaryFile probe(folder + u"/.probe-XXXXXX"_s);
    if (probe.open() || writeError(probe).code == ErrorCode::DiskFull)
        return {};
    return Error { .code = ErrorCode::ProfileUnusable,
        .detail = u"%1: %2"_s.arg(folder, probe.errorString()) };
}

} // namespace

Result<Profile> Profile::open(const QString &folder)
{
    const Profile profile(QDir(folder).absolutePath());
    const std::array folders { profile.folder(), profile.catalogFolder(), profile.logsFolder() };
    for (const QString &wanted : folders)
        if (const auto made = makePrivateFolder(wanted); !made)
            return made.error();
    if (const auto writable = checkWritable(profile.folder()); !writable)
        return writable.error();
    return profile;
}

QString Profile::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/iconwright"_s;
}

QString Profile::settingsPath() const
{
    return m_folder + u"/settings.ini"_s;
}

QString Profile::databasePath() const
{
    return m_folder + u"/library.sqlite"_s;
}

QString Profile::lockPath() const
{
    return m_folder + u"/lock"_s;
}

QString Profile::catalogFolder() const
{
    return m_folder + u"/catalog"_s;
}

QString Profile::logsFolder() const
{
    return m_folder + u"/logs"_s;
}

} // namespace Iconwright
