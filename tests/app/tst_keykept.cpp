#include "tests/app/program.h"
#include "tests/support/imageserver.h"
#include "tests/support/keyringsession.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray key = "sk-proj-Kept0123456789abcdefKept";
const QByteArray keyPart = "Kept0123456789";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

//! The program from end to end with its key in a real keychain: the key reaches the server and nothing else.
class KeyKeptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsInASessionOfItsOwn()
    {
        if (!isInKeyringSession())
            QCOMPARE(runInKeyringSession(), QString());
    }

    void theKeyIsInTheKeychainAndNowhereElse()
    {
        if (!isInKeyringSession())
            return;
        ImageServer server;
        Program program;
        program.set(u"OPENAI_BASE_URL"_s, server.baseUrl().toString());
        program.set(u"DBUS_SESSION_BUS_ADDRESS"_s, qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"));
        keep(program.run({ u"key"_s, u"set"_s }, key + '\n'), 0);
        keep(program.run({ u"key"_s, u"test"_s, u"--json"_s }), 0);
        server.setFaults({ Fault::WrongKey });
        keep(program.run(generate(u"tools"_s)), 3);
        lookIntoTheRunningProcess(program, server);
        for (const QByteArray &said : std::as_const(m_said))
            QVERIFY2(!said.contains(keyPart), said.constData());
        QVERIFY(filesHoldNoKey(program.path(u""_s)) >= 4); // settings, library, log, pictures
        keep(program.run({ u"key"_s, u"remove"_s }), 0);
        // A server on this machine may work without a key: what matters is that none is sent any more.
        keep(program.run(generate(u"music"_s)), 0);
        QVERIFY(server.journal().last().header("authorization").isEmpty());
    }

private:
    static QStringList generate(const QString &category)
    {
        return { u"generate"_s, u"--provider"_s, u"openai"_s, u"--category"_s, category, u"--json"_s };
    }

    void keep(const ProgramResult &result, int status)
    {
        m_said << result.out << result.err;
        QVERIFY2(result.status == status, told(result).constData());
    }

    //! While a request is in flight the key is in use, yet in no argument and no variable of the process.
    void lookIntoTheRunningProcess(const Program &program, ImageServer &server)
    {
        const int before = server.arrivals();
        server.setOptions({ .latency = std::chrono::seconds(2) });
        QProcess process;
        program.start(process, generate(u"food"_s));
        QTRY_COMPARE_WITH_TIMEOUT(server.arrivals(), before + 1, 20'000);
        QCOMPARE(server.journal().last().header("authorization"), "Bearer " + key);
        const QString folder = u"/proc/%1/"_s.arg(process.processId());
        for (const QString &file : { u"cmdline"_s, u"environ"_s }) {
            const QByteArray content = contentOf(folder + file);
            QVERIFY(!content.isEmpty());
            QVERIFY2(!content.contains(keyPart), qPrintable(file));
        }
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.exitCode(), 0);
        m_said << process.readAllStandardOutput() << process.readAllStandardError();
    }

    //! Returns how many there are; 0 when one holds the key.
    static int filesHoldNoKey(const QString &folder)
    {
        int searched = 0;
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            if (contentOf(files.next()).contains(keyPart)) {
                qWarning("%s holds the key", qPrintable(files.filePath()));
                return 0;
            }
            ++searched;
        }
        return searched;
    }

    QList<QByteArray> m_said;
};

QTEST_GUILESS_MAIN(KeyKeptTest)
#include "tst_keykept.moc"
