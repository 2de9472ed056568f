#include "tests/app/program.h"
#include "tests/support/imageserver.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray key = "sk-proj-Secret0123456789abcdef";

QStringList online(int icons)
{
    return { u"generate"_s, u"--provider"_s, u"openai"_s, u"--category"_s, u"garden tools"_s,
        u"--variations"_s, QString::number(icons), u"--concurrency"_s, u"1"_s, u"--json"_s };
}

void useServer(Program &program, const ImageServer &server)
{
    program.set(u"OPENAI_BASE_URL"_s, server.baseUrl().toString());
    program.set(u"OPENAI_API_KEY"_s, QString::fromLatin1(key));
}

QStringList logOf(const Program &program)
{
    QFile file(program.profile() + u"/logs/iconwright.log"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n') : QStringList();
}

//! How many lines match all of `patterns`.
qsizetype count(const QStringList &lines, const QStringList &patterns)
{
    return std::ranges::count_if(
        lines,
        [&](const QString &line) {
            return std::ranges::all_of(
                patterns, [&](const QString &pattern) { return line.contains(QRegularExpression(pattern)); });
        });
}

} // namespace

//! The log tells afterwards what a run did and what it may have cost.
class JobLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunLeavesItsLines()
    {
        ImageServer server;
        Program program;
        useServer(program, server);
        const ProgramResult result = program.run(online(2));
        QCOMPARE(result.status, 0);
        const QString id = result.objects().last()[u"batch_id"_s].toString();
        const QStringList log = logOf(program);
        const QString all = log.join(u'\n');
        for (const auto *event : { " sent: ", " received: ", " stored: " })
            QVERIFY2(
                count(log, { u" info "_s, QLatin1String(event), u"\"garden tools\" [12] of batch "_s + id })
                    == 2,
                qPrintable(all));
        QVERIFY2(count(log, { u"received: .*, \\d+\\.\\d s"_s }) == 2, qPrintable(all));
        QVERIFY2(count(log, { u"stored: .*, request req"_s }) == 2, qPrintable(all));
        QCOMPARE(count(log, { u" info "_s, u"batch "_s + id + u" running: 2 icons"_s }), 1);
        QCOMPARE(count(log, { u" info "_s, u"batch "_s + id + u" completed: 2 icons, 2 succeeded"_s }), 1);
        QCOMPARE(count(log, { u" error "_s }), 0);
    }

    void faultsAreThereWithWhatOneAsksSupportWith()
    {
        ImageServer server;
        server.setFaults({ Fault::ModerationOfPrompt, Fault::CutAfterReading, Fault::ServerError });
        Program program;
        useServer(program, server);
        QCOMPARE(program.run(online(3)).status, 1);
        const QStringList log = logOf(program);
        const QString all = log.join(u'\n');
        QVERIFY2(count(log,
                     { u" error "_s, u" failed: \"garden tools\" 1 "_s, u"moderation_blocked"_s,
                         u"HTTP 400"_s, u"request req"_s })
                == 1,
            qPrintable(all));
        QVERIFY2(
            count(log, { u" error "_s, u"may be billed: \"garden tools\" 2 "_s, u"connection_cut"_s }) == 1,
            qPrintable(all));
        QVERIFY2(
            count(log, { u" warning "_s, u" waits: \"garden tools\" 3 "_s, u"server_error"_s, u"HTTP 500"_s })
                == 1,
            qPrintable(all));
    }

    void whatAnEarlierRunLoggedIsNotLoggedAgain()
    {
        ImageServer server;
        server.setFaults({ Fault::ModerationOfPrompt, Fault::NoCredit });
        Program program;
        useServer(program, server);
        QCOMPARE(program.run(online(3)).status, 3);
        QCOMPARE(program.run({ u"batches"_s, u"--resume"_s }).status, 0); // what failed before does not count
        QCOMPARE(count(logOf(program), { u" failed: "_s }), 1);
        QCOMPARE(count(logOf(program), { u" stored: "_s }), 2);
    }

    void whatTheLibraryAnswersIsLoggedAsSuch()
    {
        ImageServer server;
        Program program;
        useServer(program, server);
        QCOMPARE(program.run(online(1)).status, 0);
        QCOMPARE(program.run(online(1)).status, 0);
        QCOMPARE(count(logOf(program), { u" info "_s, u"from the library: \"garden tools\" 1"_s }), 1);
    }

    void aLimitThatIsWaitedForIsLoggedOnce()
    {
        ImageServer server;
        Program program;
        useServer(program, server);
        program.set(u"OPENAI_RATE_LIMIT_RPM"_s, u"20"_s);
        QProcess process;
        program.start(process, online(12)); // ten may go at once, then one every three seconds
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 0);
        const QStringList log = logOf(program);
        QVERIFY2(count(log, { u" warning "_s, u"the queue waits \\d+\\.\\d s: requests a minute"_s }) == 1,
            qPrintable(log.join(u'\n')));
    }

    void noPromptAndNoKeyIsInTheLog()
    {
        ImageServer server;
        server.setFaults({ Fault::ModerationOfPrompt, Fault::WrongKey });
        Program program;
        useServer(program, server);
        QCOMPARE(program.run(online(2)).status, 3);
        const QString prompt = server.journal().first().json()[u"prompt"_s].toString();
        QVERIFY(prompt.size() > 40);
        const QString all = logOf(program).join(u'\n');
        QVERIFY(all.contains(u"key_refused"_s));
        QVERIFY2(!all.contains(prompt.left(40)) && !all.contains(prompt.right(40)), qPrintable(all));
        QVERIFY(!all.contains(QString::fromLatin1(key)) && !all.contains(u"Secret0123456789"_s));
    }
};

QTEST_GUILESS_MAIN(JobLogTest)
#include "tst_joblog.moc"
