#include "tests/app/witness.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <chrono>

using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int longestRun = 120'000; // ms

//! A connection of somebody else to the library.
class OtherProgram
{
public:
    explicit OtherProgram(const Program &program)
        : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s))
    {
        m_database.setDatabaseName(program.profile() + u"/library.sqlite"_s);
        m_isOpen = m_database.open();
    }
    ~OtherProgram()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(u"other"_s);
    }
    Q_DISABLE_COPY_MOVE(OtherProgram)

    [[nodiscard]] bool run(const QString &statement)
    {
        return m_isOpen && QSqlQuery(m_database).exec(statement);
    }

private:
    QSqlDatabase m_database;
    bool m_isOpen = false;
};

//! A running `generate`, what it says, and when it ends.
class Running
{
public:
    Running(const Program &program, const QStringList &arguments)
        : m_finished(&m_process, &QProcess::finished)
    {
        QObject::connect(&m_process, &QProcess::readyReadStandardError, &m_process,
            [this] { m_said += m_process.readAllStandardError(); });
        program.start(m_process, arguments);
    }

    [[nodiscard]] const QByteArray &said() const { return m_said; }
    [[nodiscard]] bool hasEnded() const { return !m_finished.isEmpty(); }
    [[nodiscard]] bool waitForEnd() { return hasEnded() || m_finished.wait(longestRun); }
    [[nodiscard]] int status() const { return m_process.exitCode(); }

private:
    QProcess m_process;
    QSignalSpy m_finished;
    QByteArray m_said;
};

QStringList originalsIn(const Program &program)
{
    QStringList paths;
    QDirIterator files(
        program.profile() + u"/originals"_s, { u"*.png"_s }, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths << files.next();
    return paths;
}

} // namespace

//! What can happen to a profile's folder, and that no paid picture is lost by it.
class BadProfilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLibraryOfALaterVersionIsLeftAlone()
    {
        const ImageServer server;
        Program program;
        useServer(program, server);
        QCOMPARE(program.run(generateIcons(1, 1)).status, 0);
        {
            OtherProgram other(program);
            QVERIFY(other.run(u"PRAGMA user_version = 9000"_s));
        }
        for (const QStringList &arguments :
            { generateIcons(2, 1), QStringList { u"list"_s }, QStringList { u"batches"_s, u"--resume"_s } }) {
            const ProgramResult result = program.run(arguments);
            QCOMPARE(result.status, 4);
            QVERIFY2(result.err.contains("newer Iconwright"), told(result).constData());
        }
        QCOMPARE(server.arrivals(), 1);
        QVERIFY(QDir(program.profile()).entryList({ u"*damaged*"_s }).isEmpty());
        OtherProgram other(program);
        QVERIFY(other.run(u"SELECT id FROM icons"_s));
    }

    //! As long as another program may write; longer than SQLite waits by itself.
    void aLockedLibraryLosesNoPicture()
    {
        const ImageServer server(ServerOptions { .latency = 200ms });
        Program program;
        useServer(program, server);
        QCOMPARE(
            program.run({ u"generate"_s, u"--provider"_s, u"offline"_s, u"--category"_s, u"first"_s }).status,
            0);
        QSignalSpy arrived(&server, &ImageServer::arrived);
        Running running(program, generateIcons(4, 2));
        QTRY_VERIFY_WITH_TIMEOUT(!arrived.isEmpty(), longestRun);
        {
            OtherProgram other(program);
            QVERIFY(other.run(u"BEGIN IMMEDIATE"_s));
            QTRY_VERIFY_WITH_TIMEOUT(running.said().contains("library") || running.hasEnded(), longestRun);
            QVERIFY2(!running.hasEnded(), running.said().constData());
            QVERIFY(other.run(u"ROLLBACK"_s));
        }
        QVERIFY(running.waitForEnd());
        QVERIFY(program.run({ u"batches"_s, u"--resume"_s }).status <= 1);
        const Witness seen = witness(4, server, program);
        QVERIFY2(seen.twice == 0 && seen.lost == 0 && seen.unclear == 0, seen.line().constData());
        QCOMPARE(seen.icons, 5); // the draft as well
    }

    void aProfileThatIsMovedAwayLosesNoPictureAndIsNotMadeAnew()
    {
        const ImageServer server(ServerOptions { .latency = 300ms });
        Program program;
        useServer(program, server);
        QSignalSpy arrived(&server, &ImageServer::arrived);
        Running running(program, generateIcons(3, 1));
        QTRY_VERIFY_WITH_TIMEOUT(arrived.size() >= 2, longestRun);
        const QString away = program.path(u"away"_s);
        QVERIFY(QDir().rename(program.profile(), away));
        QTRY_VERIFY_WITH_TIMEOUT(!running.said().isEmpty() || running.hasEnded(), longestRun);
        QVERIFY2(!running.hasEnded(), running.said().constData());
        QVERIFY2(!QFile::exists(program.profile()), "a profile was made where the user has taken one away");
        QVERIFY(QDir().rename(away, program.profile()));
        QVERIFY(running.waitForEnd());
        QVERIFY(program.run({ u"batches"_s, u"--resume"_s }).status <= 1);
        const Witness seen = witness(3, server, program);
        QVERIFY2(seen.isGood() && seen.unclear == 0, seen.line().constData());
    }

    void anOriginalThatIsGoneIsSaidAndAskedForAgain()
    {
        const ImageServer server;
        Program program;
        useServer(program, server);
        QCOMPARE(program.run(generateIcons(2, 1)).status, 0);
        QVERIFY(QFile::remove(originalsIn(program).first()));
        const QString folder = program.path(u"out"_s);
        const ProgramResult exported
            = program.run({ u"export"_s, u"--all"_s, u"--sizes"_s, u"32"_s, u"--out"_s, folder });
        QVERIFY2(exported.status == 1 && !exported.err.isEmpty(), told(exported).constData());
        QCOMPARE(QDir(folder).entryList({ u"*.png"_s }).size(), 1);
        // The cache does not answer with a file that is not there; the other one costs nothing.
        QCOMPARE(program.run(generateIcons(2, 1)).status, 0);
        QCOMPARE(server.arrivals(), 3);
    }

    void anOriginalThatWasChangedIsNoObstacleToTheOthers()
    {
        const ImageServer server;
        Program program;
        useServer(program, server);
        QCOMPARE(program.run(generateIcons(2, 1)).status, 0);
        QFile original(originalsIn(program).first());
        QVERIFY(original.open(QIODevice::WriteOnly));
        original.write("no picture any more");
        original.close();
        const QString folder = program.path(u"out"_s);
        const ProgramResult exported
            = program.run({ u"export"_s, u"--all"_s, u"--sizes"_s, u"32"_s, u"--out"_s, folder });
        QVERIFY2(exported.status == 1 && !exported.err.isEmpty(), told(exported).constData());
        QCOMPARE(QDir(folder).entryList({ u"*.png"_s }).size(), 1);
        QCOMPARE(program.run({ u"list"_s, u"--json"_s }).objects().size(), 2);
        QCOMPARE(QFile(original.fileName()).size(), 19); // nobody has touched it
    }
};

QTEST_GUILESS_MAIN(BadProfilesTest)
#include "tst_badprofiles.moc"
