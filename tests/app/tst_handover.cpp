#include "tests/app/program.h"
#include "tests/support/imageserver.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QTest>

#include <csignal>

using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 30'000; // ms

QStringList generate(const QString &category, int icons, const QString &provider = u"openai"_s)
{
    return { u"generate"_s, u"--provider"_s, provider, u"--category"_s, category, u"--variations"_s,
        QString::number(icons), u"--json"_s };
}

//! The program with its window, in a process of its own.
class Window
{
public:
    explicit Window(Program &program)
        : m_program(program)
    {
    }
    ~Window() { kill(); }

    void start()
    {
        m_program.set(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        m_program.start(m_process, {});
    }
    [[nodiscard]] bool takes() const
    {
        QLocalSocket socket;
        socket.connectToServer(m_program.profile() + u"/handover"_s);
        return socket.waitForConnected(200);
    }
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    Program &m_program;
    QProcess m_process;
};

void useServer(Program &program, const ImageServer &server)
{
    program.set(u"OPENAI_BASE_URL"_s, server.baseUrl().toString());
    program.set(u"OPENAI_API_KEY"_s, u"sk-proj-Secret0123456789abcdef"_s);
}

QJsonObject newestBatch(const Program &program)
{
    return program.run({ u"batches"_s, u"--json"_s }).objects().value(0);
}

} // namespace

//! A second process on a profile whose window is open.
class HandoverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void generateWorksThroughTheWindow()
    {
        const ImageServer server;
        Program program;
        useServer(program, server);
        Window window(program);
        window.start();
        QTRY_VERIFY_WITH_TIMEOUT(window.takes(), patience);

        const ProgramResult first = program.run(generate(u"tools"_s, 3));
        QVERIFY2(first.status == 0, told(first).constData());
        QCOMPARE(first.objects().size(), 4);
        for (const QJsonObject &icon : first.objects().first(3))
            QVERIFY(QFile::exists(icon[u"local_path"_s].toString()));
        QCOMPARE(first.objects().last()[u"succeeded"_s].toInt(), 3);
        QCOMPARE(server.arrivals(), 3);

        const ProgramResult again = program.run(generate(u"tools"_s, 3));
        QVERIFY2(again.status == 0, told(again).constData());
        QCOMPARE(server.arrivals(), 3);
        const ProgramResult drafts = program.run(generate(u"music"_s, 2, u"offline"_s));
        QVERIFY2(drafts.status == 0, told(drafts).constData());
        QVERIFY(window.isRunning());
    }

    void aSecondStartBringsTheWindowToTheFrontAndEnds()
    {
        Program program;
        Window window(program);
        window.start();
        QTRY_VERIFY_WITH_TIMEOUT(window.takes(), patience);
        const ProgramResult second = program.run({});
        QVERIFY2(second.status == 0, told(second).constData());
        QVERIFY(window.isRunning());
    }

    void whatFailsIsRetriedThroughTheWindow()
    {
        ImageServer server;
        Program program;
        useServer(program, server);
        Window window(program);
        window.start();
        QTRY_VERIFY_WITH_TIMEOUT(window.takes(), patience);
        server.setFaults({ Fault::ModerationOfPrompt });
        const ProgramResult first = program.run(generate(u"tools"_s, 2));
        QVERIFY2(first.status == 1, told(first).constData());
        const QString id = newestBatch(program)[u"batch_id"_s].toString();
        const ProgramResult retried = program.run({ u"batch"_s, id, u"retry"_s });
        QVERIFY2(retried.status == 0, told(retried).constData());
        QCOMPARE(server.arrivals(), 3);
        const ProgramResult unknown = program.run({ u"batch"_s, u"none"_s, u"retry"_s });
        QVERIFY2(unknown.status == 2, told(unknown).constData());
    }

    void whoeverLeavesTakesWhatIsNotSentAlong()
    {
        const ImageServer server(ServerOptions { .latency = 1s });
        Program program;
        useServer(program, server);
        Window window(program);
        window.start();
        QTRY_VERIFY_WITH_TIMEOUT(window.takes(), patience);
        QProcess process;
        program.start(process, generate(u"tools"_s, 12));
        QTRY_VERIFY_WITH_TIMEOUT(server.arrivals() == 5, patience);
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(patience));
        QCOMPARE(process.exitCode(), 130);
        QTRY_COMPARE_WITH_TIMEOUT(newestBatch(program)[u"status"_s].toString(), u"cancelled"_s, patience);
        QTRY_COMPARE_WITH_TIMEOUT(newestBatch(program)[u"succeeded"_s].toInt(), 5, patience);
        QCOMPARE(server.arrivals(), 5);
        QVERIFY(window.isRunning());
    }

    void whenTheWindowIsKilledNothingIsSentTwice()
    {
        const ImageServer server(ServerOptions { .latency = 2s });
        Program program;
        useServer(program, server);
        Window window(program);
        window.start();
        QTRY_VERIFY_WITH_TIMEOUT(window.takes(), patience);
        QProcess process;
        program.start(process, generate(u"tools"_s, 5));
        QTRY_COMPARE_WITH_TIMEOUT(server.arrivals(), 5, patience);
        window.kill();
        QVERIFY(process.waitForFinished(patience));
        QCOMPARE(process.exitCode(), 4);
        const ProgramResult resumed = program.run({ u"batches"_s, u"--resume"_s });
        QVERIFY2(resumed.status == 0 || resumed.status == 1, told(resumed).constData());
        QCOMPARE(server.arrivals(), 5);
        QCOMPARE(newestBatch(program)[u"unclear"_s].toInt(), 5);

        window.start(); // the door of the killed one is still there
        QTRY_VERIFY_WITH_TIMEOUT(window.takes(), patience);
        const ProgramResult drafts = program.run(generate(u"music"_s, 1, u"offline"_s));
        QVERIFY2(drafts.status == 0, told(drafts).constData());
    }

    void withoutAKeyInTheWindowNothingIsSent()
    {
        const ImageServer server;
        Program program;
        Window window(program);
        window.start();
        QTRY_VERIFY_WITH_TIMEOUT(window.takes(), patience);
        useServer(program, server); // of the second process only: it stays there
        const ProgramResult refused = program.run(generate(u"tools"_s, 1));
        QVERIFY2(refused.status == 2 || refused.status == 3, told(refused).constData());
        QCOMPARE(server.arrivals(), 0);
        QVERIFY(newestBatch(program).isEmpty());
    }

    void generateWorksThroughACommandThatIsRunning()
    {
        const ImageServer server(ServerOptions { .latency = 1s });
        Program program;
        useServer(program, server);
        QProcess owner;
        program.start(owner, generate(u"tools"_s, 2));
        QTRY_COMPARE_WITH_TIMEOUT(server.arrivals(), 2, patience);
        QProcess guest;
        program.start(guest, generate(u"music"_s, 7)); // needs longer than its host
        QVERIFY(guest.waitForFinished(patience));
        QCOMPARE(guest.exitCode(), 0);
        QCOMPARE(guest.readAllStandardOutput().count('\n'), 8);
        QVERIFY(owner.waitForFinished(patience));
        QCOMPARE(owner.exitCode(), 0);
        QCOMPARE(owner.readAllStandardOutput().count('\n'), 3);
        QCOMPARE(server.arrivals(), 9);
    }

    void aCommandThatIsStoppedLeavesItsGuestsPaused()
    {
        const ImageServer server(ServerOptions { .latency = 2s });
        Program program;
        useServer(program, server);
        QProcess owner;
        program.start(owner, generate(u"tools"_s, 1));
        QTRY_COMPARE_WITH_TIMEOUT(server.arrivals(), 1, patience);
        QProcess guest;
        program.start(guest, generate(u"music"_s, 9));
        QTRY_COMPARE_WITH_TIMEOUT(server.arrivals(), 5, patience);
        ::kill(static_cast<pid_t>(owner.processId()), SIGINT);
        QVERIFY(owner.waitForFinished(patience));
        QVERIFY(guest.waitForFinished(patience));
        QCOMPARE(guest.exitCode(), 130);
        QVERIFY(guest.readAllStandardError().contains("batches --resume"));
        QCOMPARE(newestBatch(program)[u"status"_s].toString(), u"paused"_s);
        const ProgramResult resumed = program.run({ u"batches"_s, u"--resume"_s });
        QVERIFY2(resumed.status == 0, told(resumed).constData());
        QCOMPARE(server.arrivals(), 10);
    }

    void aCommandHasNoWindowToBringToTheFront()
    {
        const ImageServer server(ServerOptions { .latency = 2s });
        Program program;
        useServer(program, server);
        QProcess owner;
        program.start(owner, generate(u"tools"_s, 1));
        QTRY_COMPARE_WITH_TIMEOUT(server.arrivals(), 1, patience);
        program.set(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        QProcess window;
        program.start(window, {});
        QVERIFY(owner.waitForFinished(patience));
        QCOMPARE(owner.exitCode(), 0);
        if (window.state() == QProcess::Running) // it says that the library is in use, and waits for its user
            window.kill();
        window.waitForFinished();
    }

    void hostileGuestsAreShownOut_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("no JSON") << QByteArray("GET / HTTP/1.1\r\n\r\n");
        QTest::newRow("another version") << QByteArray(R"({"version":99,"task":"raise"})"
                                                       "\n");
        QTest::newRow("unknown task") << QByteArray(R"({"version":1,"task":"format"})"
                                                    "\n");
        QTest::newRow("a line without an end") << QByteArray(5 * 1024 * 1024, 'x');
        QTest::newRow("an empty request") << QByteArray(R"({"version":1,"task":"generate","request":{}})"
                                                        "\n");
    }

    void hostileGuestsAreShownOut()
    {
        QFETCH(QByteArray, said);
        Program program;
        Window window(program);
        window.start();
        QTRY_VERIFY_WITH_TIMEOUT(window.takes(), patience);
        QLocalSocket socket;
        socket.connectToServer(program.profile() + u"/handover"_s);
        QVERIFY(socket.waitForConnected());
        socket.write(said);
        QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QLocalSocket::UnconnectedState, patience);
        QVERIFY(window.isRunning());
        QVERIFY(window.takes());
    }
};

QTEST_GUILESS_MAIN(HandoverTest)
#include "tst_handover.moc"
