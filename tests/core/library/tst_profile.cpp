#include "core/library/profile.h"
#include "core/library/profilelock.h"
#include "tests/core/library/smalldisk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace Iconwright;
using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;

namespace {

#ifdef Q_OS_UNIX
//! A process that has taken the lock at `path` and waits to be killed; 0 when it could not.
pid_t processWithLock(const QString &path)
{
    std::array<int, 2> report {};
    if (pipe(report.data()) != 0)
        return 0;
    const pid_t child = fork();
    if (child == 0) {
        const auto lock = ProfileLock::acquire(path);
        const char taken = lock ? 'y' : 'n';
        if (write(report[1], &taken, 1) == 1)
            pause();
        _exit(0);
    }
    char taken = 'n';
    const bool told = read(report[0], &taken, 1) == 1;
    close(report[0]);
    close(report[1]);
    return told && taken == 'y' ? child : 0;
}
#endif

} // namespace

class TestProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void openingMakesPrivateFolders();
    void aProfileCanBeOpenedAgain();
    void aFileInItsPlaceIsUnusable();
    void aReadOnlyDiskIsUnusable();
    void aFullDiskStillLetsLook();
    void twoLocksExclude();
    void aLockThatIsGivenUpCanBeTaken();
    void lookingAtTheLockTakesNothing();
    void anotherProcessKeepsTheLockUntilItIsKilled();
    void aLockOnAReadOnlyDiskIsUnusable();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestProfile::openingMakesPrivateFolders()
{
    const QString folder = m_folder->filePath(u"deep/er/profile"_s);
    const auto profile = Profile::open(folder);
    QVERIFY2(profile, qPrintable(profile ? QString() : profile.error().detail));
    QCOMPARE(profile->folder(), folder);
    QCOMPARE(profile->databasePath(), QString(folder + u"/library.sqlite"_s));
    constexpr auto others
        = QFileDevice::ReadGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::ExeOther;
    for (const QString &made : { folder, profile->catalogFolder(), profile->logsFolder() }) {
        QVERIFY(QFileInfo(made).isDir());
        QCOMPARE(QFile::permissions(made) & others, QFileDevice::Permissions());
    }
    QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden), QStringList());
}

void TestProfile::aProfileCanBeOpenedAgain()
{
    QVERIFY(Profile::open(m_folder->path()));
    QVERIFY(Profile::open(m_folder->path()));
}

void TestProfile::aFileInItsPlaceIsUnusable()
{
    const QString path = m_folder->filePath(u"file"_s);
    QVERIFY(QFile(path).open(QIODevice::WriteOnly));
    QCOMPARE(Profile::open(path).error().code, ErrorCode::ProfileUnusable);
    QCOMPARE(Profile::open(path + u"/below"_s).error().code, ErrorCode::ProfileUnusable);
}

void TestProfile::aReadOnlyDiskIsUnusable()
{
    const SmallDisk disk(256);
    if (!disk.isMounted())
        QSKIP("mounting is not permitted here");
    QVERIFY(Profile::open(disk.path()));
    QVERIFY(disk.setReadOnly(true));
    QCOMPARE(Profile::open(disk.path()).error().code, ErrorCode::ProfileUnusable);
    QCOMPARE(Profile::open(disk.path() + u"/new"_s).error().code, ErrorCode::ProfileUnusable);
}

void TestProfile::aFullDiskStillLetsLook()
{
    const SmallDisk disk(256);
    if (!disk.isMounted())
        QSKIP("mounting is not permitted here");
    QVERIFY(Profile::open(disk.path()));
    disk.fill();
    QVERIFY(Profile::open(disk.path()));
}

void TestProfile::twoLocksExclude()
{
    const QString path = m_folder->filePath(u"lock"_s);
    const auto first = ProfileLock::acquire(path);
    QVERIFY(first);
    const auto second = ProfileLock::acquire(path);
    QCOMPARE(second.error().code, ErrorCode::ProfileInUse);
    QVERIFY(second.error().detail.contains(QString::number(QCoreApplication::applicationPid())));
}

void TestProfile::aLockThatIsGivenUpCanBeTaken()
{
    const QString path = m_folder->filePath(u"lock"_s);
    QVERIFY(ProfileLock::acquire(path));
    QVERIFY(ProfileLock::acquire(path));
}

void TestProfile::lookingAtTheLockTakesNothing()
{
    const QString path = m_folder->filePath(u"lock"_s);
    QVERIFY(!ProfileLock::isHeld(path));
    QVERIFY(!QFile::exists(path));
    {
        const auto lock = ProfileLock::acquire(path);
        QVERIFY(lock);
        QVERIFY(ProfileLock::isHeld(path));
        QVERIFY(ProfileLock::isHeld(path));
    }
    QVERIFY(!ProfileLock::isHeld(path));
    QVERIFY(ProfileLock::acquire(path));
}

void TestProfile::anotherProcessKeepsTheLockUntilItIsKilled()
{
#ifdef Q_OS_UNIX
    const QString path = m_folder->filePath(u"lock"_s);
    const pid_t child = processWithLock(path);
    QVERIFY(child > 0);
    const auto refused = ProfileLock::acquire(path);
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    QCOMPARE(refused.error().code, ErrorCode::ProfileInUse);
    QVERIFY(refused.error().detail.contains(QString::number(child)));
    QVERIFY(ProfileLock::acquire(path));
#else
    QSKIP("needs fork()");
#endif
}

void TestProfile::aLockOnAReadOnlyDiskIsUnusable()
{
    const SmallDisk disk(256);
    if (!disk.isMounted())
        QSKIP("mounting is not permitted here");
    QVERIFY(disk.setReadOnly(true));
    QCOMPARE(ProfileLock::acquire(disk.path() + u"/lock"_s).error().code, ErrorCode::ProfileUnusable);
}

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
