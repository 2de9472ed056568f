#include "tests/app/program.h"
#include "tests/support/imageserver.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>

using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList online(int icons, int concurrency = 1)
{
    return { u"generate"_s, u"--provider"_s, u"openai"_s, u"--category"_s, u"tools"_s, u"--variations"_s,
        QString::number(icons), u"--concurrency"_s, QString::number(concurrency), u"--json"_s };
}

QStringList draft(const QString &category)
{
    return { u"generate"_s, u"--provider"_s, u"offline"_s, u"--category"_s, category, u"--json"_s };
}

void useServer(Program &program, const ImageServer &server)
{
    program.set(u"OPENAI_BASE_URL"_s, server.baseUrl().toString());
    program.set(u"OPENAI_API_KEY"_s, u"sk-proj-Secret0123456789abcdef"_s);
}

QJsonObject statusOf(const Program &program, const QString &batch)
{
    return program.run({ u"batch"_s, batch, u"status"_s, u"--json"_s }).objects().value(0);
}

QJsonObject figuresOf(const Program &program)
{
    return program.run({ u"stats"_s, u"--json"_s }).objects().value(0);
}

QString firstState(const Program &program)
{
    return program.run({ u"batches"_s, u"--json"_s }).objects().value(0)[u"status"_s].toString();
}

void damageIndexOf(const Program &program)
{
    QFile database(program.profile() + u"/library.sqlite"_s);
    QVERIFY(database.open(QIODevice::ReadWrite));
    database.write(QByteArray(8192, 'x'));
    database.close();
    for (const auto *extension : { "-wal", "-shm" })
        QFile::remove(database.fileName() + QLatin1String(extension));
}

} // namespace

//! What is left behind when a command cannot go on, and what is said about it.
class StoppingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void interruptedItPrintsTheBatchAndLeavesItPaused()
    {
        ImageServer server(ServerOptions { .latency = std::chrono::milliseconds(1000) });
        Program program;
        useServer(program, server);
        QProcess process;
        program.start(process, online(6, 2));
        QTRY_COMPARE_WITH_TIMEOUT(server.arrivals(), 2, 20'000);
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.exitCode(), 130);
        const ProgramResult result {
            .status = 130, .out = process.readAllStandardOutput(), .err = process.readAllStandardError()
        };
        const QJsonObject batch = result.objects().last();
        QCOMPARE(batch[u"status"_s].toString(), u"paused"_s);
        QCOMPARE(batch[u"succeeded"_s].toInt(), 2);
        QCOMPARE(batch[u"total"_s].toInt(), 6);
        QVERIFY2(result.err.contains("iconwright batches --resume"), result.err.constData());
        QCOMPARE(firstState(program), u"paused"_s);
        QCOMPARE(figuresOf(program)[u"active_batches"_s].toInt(), 0);
        QCOMPARE(figuresOf(program)[u"unfinished_batches"_s].toInt(), 1);
        QCOMPARE(program.run({ u"batches"_s, u"--resume"_s }).status, 0);
        QCOMPARE(server.arrivals(), 6);
        QCOMPARE(figuresOf(program)[u"unfinished_batches"_s].toInt(), 0);
    }

    void stoppedByTheAccountItPrintsTheBatchAndLeavesItPaused()
    {
        ImageServer server(ServerOptions { .fault = Fault::NoCredit });
        Program program;
        useServer(program, server);
        const ProgramResult result = program.run(online(3));
        QCOMPARE(result.status, 3);
        QCOMPARE(result.objects().size(), 2);
        QCOMPARE(result.objects().first()[u"code"_s].toString(), u"no_credit"_s);
        QCOMPARE(result.objects().last()[u"status"_s].toString(), u"paused"_s);
        QVERIFY2(result.err.contains("iconwright batches --resume"), result.err.constData());
        QCOMPARE(firstState(program), u"paused"_s);
    }

    void aCapOnTheCommandLineIsNotPassed()
    {
        ImageServer server;
        Program program;
        useServer(program, server);
        const QStringList capped = online(8) << u"--quality"_s << u"medium"_s << u"--max-cost"_s << u"0.05"_s;
        const ProgramResult result = program.run(capped);
        QVERIFY2(result.status == 3, told(result).constData());
        QCOMPARE(result.objects().at(3)[u"code"_s].toString(), u"budget_reached"_s);
        QCOMPARE(result.objects().last()[u"status"_s].toString(), u"paused"_s);
        QCOMPARE(server.arrivals(), 3); // of at most 1.6 cents each
        QVERIFY(result.objects().last()[u"cost_usd"_s].toDouble() <= 0.05);
        QCOMPARE(program.run({ u"batches"_s, u"--resume"_s }).status, 3);
        QCOMPARE(server.arrivals(), 3);
    }

    void aBatchOfAKilledProcessIsNotRunning()
    {
        ImageServer server(ServerOptions { .latency = std::chrono::seconds(20) });
        Program program;
        useServer(program, server);
        QProcess process;
        program.start(process, online(3));
        QTRY_COMPARE_WITH_TIMEOUT(server.arrivals(), 1, 20'000);
        QCOMPARE(firstState(program), u"running"_s);
        QCOMPARE(figuresOf(program)[u"active_batches"_s].toInt(), 1);
        process.kill();
        QVERIFY(process.waitForFinished());
        QCOMPARE(firstState(program), u"paused"_s);
        QCOMPARE(figuresOf(program)[u"active_batches"_s].toInt(), 0);
        const QString id
            = program.run({ u"batches"_s, u"--json"_s }).objects().first()[u"batch_id"_s].toString();
        QCOMPARE(statusOf(program, id)[u"status"_s].toString(), u"paused"_s);
    }

    void aSignalThatWasIgnoredAtTheStartStaysIgnored()
    {
        ImageServer server(ServerOptions { .latency = std::chrono::milliseconds(1000) });
        Program program;
        useServer(program, server);
        QProcess process;
        process.setChildProcessModifier([] { std::signal(SIGHUP, SIG_IGN); }); // as nohup does
        program.start(process, online(2));
        QTRY_COMPARE_WITH_TIMEOUT(server.arrivals(), 1, 20'000);
        ::kill(static_cast<pid_t>(process.processId()), SIGHUP);
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(server.arrivals(), 2);
    }

    void droppingIsDoneAndSaysSoOnce()
    {
        ImageServer server;
        server.setFaults({ Fault::ModerationOfPrompt, Fault::CutAfterReading });
        Program program;
        useServer(program, server);
        const ProgramResult first = program.run(online(3));
        QCOMPARE(first.status, 1);
        const QString id = first.objects().last()[u"batch_id"_s].toString();
        const ProgramResult dropped = program.run({ u"batch"_s, id, u"resolve-drop"_s, u"--json"_s });
        QVERIFY2(dropped.status == 0, told(dropped).constData());
        QCOMPARE(dropped.objects().size(), 1);
        QCOMPARE(dropped.objects().first()[u"batch_id"_s].toString(), id);
        QCOMPARE(dropped.objects().first()[u"unclear"_s].toInt(), 0);
        QCOMPARE(dropped.objects().first()[u"failed"_s].toInt(), 2);
        QCOMPARE(server.arrivals(), 3);
    }

    void whatAKilledProcessLeftUndecidedIsDropped()
    {
        ImageServer server(ServerOptions { .latency = std::chrono::seconds(20) });
        Program program;
        useServer(program, server);
        QProcess process;
        program.start(process, online(2));
        QTRY_COMPARE_WITH_TIMEOUT(server.arrivals(), 1, 20'000);
        process.kill();
        QVERIFY(process.waitForFinished());
        const QString id
            = program.run({ u"batches"_s, u"--json"_s }).objects().value(0)[u"batch_id"_s].toString();
        const ProgramResult dropped = program.run({ u"batch"_s, id, u"resolve-drop"_s, u"--json"_s });
        QCOMPARE(dropped.status, 0);
        QCOMPARE(dropped.objects().last()[u"failed"_s].toInt(), 1);
        QCOMPARE(dropped.objects().last()[u"unclear"_s].toInt(), 0);
        QCOMPARE(dropped.objects().last()[u"status"_s].toString(), u"paused"_s);
        QCOMPARE(server.arrivals(), 1);
    }

    void cancelingIsDoneAndSaysSoOnce()
    {
        ImageServer server;
        server.setFaults({ Fault::ModerationOfPrompt, Fault::NoCredit });
        Program program;
        useServer(program, server);
        const ProgramResult first = program.run(online(4));
        QCOMPARE(first.status, 3);
        const QString id = first.objects().last()[u"batch_id"_s].toString();
        const ProgramResult cancelled = program.run({ u"batch"_s, id, u"cancel"_s, u"--json"_s });
        QVERIFY2(cancelled.status == 0, told(cancelled).constData());
        QCOMPARE(cancelled.objects().size(), 1);
        QCOMPARE(cancelled.objects().first()[u"status"_s].toString(), u"cancelled"_s);
        QCOMPARE(cancelled.objects().first()[u"cancelled"_s].toInt(), 3);
        QCOMPARE(server.arrivals(), 2);
    }

    void anUnfinishedBatchIsNotTakenOffTheList()
    {
        ImageServer server(ServerOptions { .fault = Fault::NoCredit });
        Program program;
        useServer(program, server);
        const QString id = program.run(online(1)).objects().last()[u"batch_id"_s].toString();
        QCOMPARE(program.run({ u"batch"_s, id, u"remove"_s }).status, 1);
        QCOMPARE(program.run({ u"batches"_s, u"--json"_s }).objects().size(), 1);
    }

    //! There is no keychain here, and now no key from the environment either.
    void goingOnWithoutAKeychainSaysSo()
    {
        ImageServer server;
        server.setFaults({ Fault::ModerationOfPrompt, Fault::NoCredit });
        Program program;
        useServer(program, server);
        const QString id = program.run(online(2)).objects().last()[u"batch_id"_s].toString();
        program.set(u"OPENAI_API_KEY"_s, u""_s);
        program.set(u"OPENAI_BASE_URL"_s, u"https://api.openai.com/v1"_s);
        for (const QStringList &arguments : { QStringList { u"batches"_s, u"--resume"_s, u"--json"_s },
                 QStringList { u"batch"_s, id, u"retry"_s, u"--json"_s } }) {
            const ProgramResult result = program.run(arguments);
            QCOMPARE(result.status, 3);
            QCOMPARE(result.objects().size(), 1);
            QCOMPARE(result.objects().first()[u"code"_s].toString(), u"keychain_unavailable"_s);
        }
        QCOMPARE(firstState(program), u"paused"_s);
        QCOMPARE(statusOf(program, id)[u"failed"_s].toInt(), 1);
    }

    void aDamagedIndexIsToldOfByWhateverVerbFindsIt()
    {
        const Program program;
        QCOMPARE(program.run(draft(u"tools"_s)).status, 0);
        damageIndexOf(program);
        const ProgramResult list = program.run({ u"list"_s, u"--json"_s });
        QCOMPARE(list.status, 0);
        const QJsonObject told = list.objects().first();
        QCOMPARE(told[u"code"_s].toString(), u"database_damaged"_s);
        const QString keptAside = told[u"error"_s].toString();
        QVERIFY2(QFile::exists(keptAside), qPrintable(keptAside));
        QVERIFY(list.err.contains(keptAside.toUtf8()));
        QCOMPARE(program.run({ u"list"_s, u"--json"_s }).objects().size(), 1);
    }

    void withADamagedIndexNothingIsPaidForUnasked()
    {
        ImageServer server;
        Program program;
        useServer(program, server);
        QCOMPARE(program.run(online(1)).status, 0);
        damageIndexOf(program);
        const ProgramResult stopped = program.run(online(1));
        QVERIFY2(stopped.status == 4, told(stopped).constData());
        QCOMPARE(stopped.objects().size(), 1);
        QCOMPARE(stopped.objects().first()[u"code"_s].toString(), u"database_damaged"_s);
        QCOMPARE(server.arrivals(), 1);
        QCOMPARE(program.run(online(1)).status, 0);
        QCOMPARE(server.arrivals(), 2);
        damageIndexOf(program);
        QCOMPARE(program.run(draft(u"music"_s)).status, 0);
    }
};

QTEST_GUILESS_MAIN(StoppingTest)
#include "tst_stopping.moc"
