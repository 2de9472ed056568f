#include "tests/app/program.h"
#include "tests/support/imageserver.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString key = u"sk-proj-Secret0123456789abcdef"_s;

QStringList online(int icons)
{
    return { u"generate"_s, u"--provider"_s, u"openai"_s, u"--category"_s, u"tools"_s, u"--variations"_s,
        QString::number(icons), u"--concurrency"_s, u"1"_s, u"--json"_s };
}

QStringList draft(const QString &category)
{
    return { u"generate"_s, u"--provider"_s, u"offline"_s, u"--category"_s, category, u"--json"_s };
}

void useServer(Program &program, const ImageServer &server)
{
    program.set(u"OPENAI_BASE_URL"_s, server.baseUrl().toString());
    program.set(u"OPENAI_API_KEY"_s, key);
}

//! A small file system of its own, for full and read-only disks.
class SmallDisk
{
public:
    SmallDisk(const QString &folder, const QString &size)
        : m_folder(folder)
    {
        QDir().mkpath(folder);
        m_isMounted = QProcess::execute(
                          u"mount"_s, { u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size="_s + size, u"tmpfs"_s, folder })
            == 0;
    }
    ~SmallDisk()
    {
        if (m_isMounted)
            QProcess::execute(u"umount"_s, { u"-l"_s, m_folder });
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    [[nodiscard]] bool isMounted() const { return m_isMounted; }
    [[nodiscard]] bool makeReadOnly() const
    {
        return QProcess::execute(u"mount"_s, { u"-o"_s, u"remount,ro"_s, m_folder }) == 0;
    }

private:
    QString m_folder;
    bool m_isMounted = false;
};

int originalsIn(const Program &program)
{
    QDirIterator files(
        program.profile() + u"/originals"_s, { u"*.png"_s }, QDir::Files, QDirIterator::Subdirectories);
    int count = 0;
    while (files.hasNext()) {
        files.next();
        ++count;
    }
    return count;
}

} // namespace

class BadDaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The first of three requests meets the fault; the others must be drawn.
    void oneBadAnswerIsNotSentAgainAndTheRestGoesOn_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<QString>("code");
        const auto row = [](Fault fault, const char *code) {
            QTest::newRow(QMetaEnum::fromType<Fault>().valueToKey(static_cast<int>(fault)))
                << static_cast<int>(fault) << QString::fromLatin1(code);
        };
        row(Fault::CutAfterReading, "connection_cut");
        row(Fault::HtmlBadGateway, "unexpected_answer");
        row(Fault::HtmlGatewayTimeout, "timeout");
        row(Fault::TruncatedBody, "answer_truncated");
        row(Fault::BadBase64, "picture_damaged");
        row(Fault::NoPicture, "answer_without_picture");
        row(Fault::NotAPicture, "picture_damaged");
        row(Fault::HalfPicture, "picture_damaged");
        row(Fault::PictureBomb, "picture_too_large");
        row(Fault::ModerationOfPrompt, "moderation_blocked");
        row(Fault::BadRequest, "request_rejected");
        row(Fault::Redirect, "redirect_refused");
        row(Fault::EndlessAnswer, "answer_too_large");
        row(Fault::EndlessRest, "answer_too_large");
        row(Fault::DeepNesting, "unexpected_answer");
        row(Fault::HtmlOk, "unexpected_answer");
        row(Fault::TruncatedJson, "answer_truncated");
        row(Fault::CutInHeaders, "connection_cut");
        row(Fault::RequestTimeout, "timeout");
        row(Fault::Conflict, "unexpected_answer");
        row(Fault::ErrorInOk, "answer_without_picture");
    }

    void oneBadAnswerIsNotSentAgainAndTheRestGoesOn()
    {
        QFETCH(int, fault);
        QFETCH(QString, code);
        ImageServer server;
        server.setFaults({ static_cast<Fault>(fault) });
        Program program;
        useServer(program, server);
        const ProgramResult result = program.run(online(3));
        QVERIFY2(result.status == 1, told(result).constData());
        QCOMPARE(server.arrivals(), 3);
        const QList<QJsonObject> objects = result.objects();
        QCOMPARE(objects.size(), 4);
        QCOMPARE(objects[0][u"code"_s].toString(), code);
        QVERIFY(!objects[0][u"message"_s].toString().isEmpty());
        QVERIFY(objects[1][u"success"_s].toBool() && objects[2][u"success"_s].toBool());
        // Going on later must not send again either what may have been billed.
        QVERIFY(program.run({ u"batches"_s, u"--resume"_s }).status <= 1);
        QCOMPARE(server.arrivals(), 3);
    }

    void whatMendsItselfIsRepeated_data()
    {
        QTest::addColumn<int>("fault");
        for (const Fault fault : { Fault::RateLimited, Fault::RateLimitedByText, Fault::ImageLimit,
                 Fault::SlowDown, Fault::ServerError, Fault::Overloaded })
            QTest::newRow(QMetaEnum::fromType<Fault>().valueToKey(static_cast<int>(fault)))
                << static_cast<int>(fault);
    }

    void whatMendsItselfIsRepeated()
    {
        QFETCH(int, fault);
        ImageServer server;
        server.setFaults({ static_cast<Fault>(fault) });
        Program program;
        useServer(program, server);
        const ProgramResult result = program.run(online(1));
        QVERIFY2(result.status == 0, result.err.constData());
        QCOMPARE(server.arrivals(), 2);
    }

    void anAccountWithoutCreditStopsEverythingAtOnce()
    {
        ImageServer server(ServerOptions { .fault = Fault::NoCredit });
        Program program;
        useServer(program, server);
        QCOMPARE(program.run(online(6)).status, 3);
        QCOMPARE(server.arrivals(), 1);
        server.setOptions({});
        QCOMPARE(program.run({ u"batches"_s, u"--resume"_s }).status, 0);
        QCOMPARE(server.answers(), 6);
    }

    void theBatchThatIsPutFirstIsSentFirst()
    {
        ImageServer server(ServerOptions { .fault = Fault::NoCredit });
        Program program;
        useServer(program, server);
        const auto start = [&program](const QString &category) {
            QStringList arguments = online(2);
            arguments.replace(arguments.indexOf(u"tools"_s), category);
            return program.run(arguments).status;
        };
        QCOMPARE(start(u"apple"_s), 3);
        QCOMPARE(start(u"banana"_s), 3);
        QString apples;
        for (const QJsonObject &batch : program.run({ u"batches"_s, u"--json"_s }).objects())
            if (batch[u"name"_s].toString() == u"apple")
                apples = batch[u"batch_id"_s].toString();
        QCOMPARE(program.run({ u"batch"_s, apples, u"first"_s }).status, 0);
        QCOMPARE(program.run({ u"batch"_s, u"nobody"_s, u"first"_s }).status, 2);
        server.setOptions({});
        const qsizetype before = server.journal().size();
        QCOMPARE(program.run({ u"batches"_s, u"--resume"_s }).status, 0);
        const QList<Arrival> journal = server.journal().mid(before);
        QCOMPARE(journal.size(), 4);
        QVERIFY(journal[0].body.contains("apple") && journal[1].body.contains("apple"));
    }

    void unclearIconsWaitForTheUsersChoice()
    {
        ImageServer server;
        server.setFaults({ Fault::CutAfterReading, Fault::CutAfterReading });
        Program program;
        useServer(program, server);
        const QString batch = program.run(online(2)).objects().last()[u"batch_id"_s].toString();
        QCOMPARE(program.run({ u"batch"_s, batch, u"status"_s, u"--json"_s })
                     .objects()
                     .first()[u"unclear"_s]
                     .toInt(),
            2);
        QCOMPARE(program.run({ u"batch"_s, batch, u"retry"_s }).status, 1);
        QCOMPARE(server.arrivals(), 2);
        QCOMPARE(program.run({ u"batch"_s, batch, u"resolve-resend"_s }).status, 0);
        QCOMPARE(server.arrivals(), 4);
        QCOMPARE(program.run({ u"list"_s, u"--json"_s }).objects().size(), 2);
    }

    void killedInTheMiddleNothingIsLostAndNothingSentTwice()
    {
        ImageServer server(ServerOptions { .latency = std::chrono::milliseconds(150) });
        Program program;
        useServer(program, server);
        QProcess process;
        program.start(process, online(8));
        QTRY_VERIFY_WITH_TIMEOUT(server.answers() >= 3, 30'000);
        process.kill();
        QVERIFY(process.waitForFinished());
        const int sent = server.arrivals();
        const ProgramResult resumed = program.run({ u"batches"_s, u"--resume"_s, u"--json"_s });
        const QJsonObject batch = resumed.objects().last();
        const int unclear = batch[u"unclear"_s].toInt();
        QVERIFY2(unclear <= 1, resumed.out.constData());
        QCOMPARE(resumed.status, unclear > 0 ? 1 : 0);
        QCOMPARE(batch[u"succeeded"_s].toInt() + unclear, 8);
        // One that was noted and killed before it left is as unclear as one that arrived; none arrives twice.
        QVERIFY2(server.arrivals() <= 8 && server.arrivals() >= 8 - unclear, resumed.out.constData());
        QVERIFY(sent >= 3);
        QCOMPARE(program.run({ u"list"_s, u"--json"_s }).objects().size(), 8 - unclear);
    }

    void withoutANetworkItSaysSoAndNothingIsSent()
    {
        Program program;
        {
            const ImageServer server;
            useServer(program, server);
        }
        QProcess process;
        program.start(process, online(1));
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((said += process.readAllStandardError()).contains("No connection"), 30'000);
        QCOMPARE(process.state(), QProcess::Running);
        process.kill();
        process.waitForFinished();
    }

    void aFullDiskIsToldBeforeAnythingIsSent()
    {
        ImageServer server;
        Program program;
        useServer(program, server);
        const SmallDisk disk(program.profile(), u"2m"_s);
        if (!disk.isMounted())
            QSKIP("mounting a tmpfs is not allowed here");
        const ProgramResult result = program.run(online(2));
        QVERIFY2(result.status == 4, told(result).constData());
        QCOMPARE(server.arrivals(), 0);
    }

    void aReadOnlyProfileIsFour()
    {
        Program program;
        const SmallDisk disk(program.profile(), u"64m"_s);
        if (!disk.isMounted())
            QSKIP("mounting a tmpfs is not allowed here");
        QCOMPARE(program.run(draft(u"tools"_s)).status, 0);
        QVERIFY(disk.makeReadOnly());
        const ProgramResult result = program.run(draft(u"music"_s));
        QVERIFY2(result.status == 4, told(result).constData());
        QVERIFY(!result.err.isEmpty());
    }

    void aProfileThatIsAFileIsFour()
    {
        const Program program;
        QFile file(program.profile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(program.run(draft(u"tools"_s)).status, 4);
    }

    void aDamagedIndexIsKeptAsideAndTheOriginalsComeBack()
    {
        const Program program;
        QCOMPARE(program.run(draft(u"tools"_s)).status, 0);
        QCOMPARE(program.run(draft(u"music"_s)).status, 0);
        QCOMPARE(originalsIn(program), 2);
        QFile database(program.profile() + u"/library.sqlite"_s);
        QVERIFY(database.open(QIODevice::ReadWrite));
        database.write(QByteArray(8192, 'x'));
        database.close();
        for (const auto *extension : { "-wal", "-shm" })
            QFile::remove(database.fileName() + QLatin1String(extension));
        const ProgramResult list = program.run({ u"list"_s, u"--json"_s });
        QCOMPARE(list.status, 0);
        QCOMPARE(list.objects().size(), 3); // what has happened, and the icons
        QVERIFY(!QDir(program.profile()).entryList({ u"library.sqlite.damaged-*"_s }).isEmpty());
        QCOMPARE(originalsIn(program), 2);
    }

    void aBrokenCatalogFileNamesFileLineAndField()
    {
        const Program program;
        QDir().mkpath(program.profile() + u"/catalog"_s);
        QFile styles(program.profile() + u"/catalog/styles.json"_s);
        QVERIFY(styles.open(QIODevice::WriteOnly));
        styles.write(
            "{\n  \"styles\": [\n    {\n      \"id\": \"mine\",\n      \"name\": 7\n    }\n  ]\n}\n");
        styles.close();
        const ProgramResult result = program.run({ u"styles"_s });
        QCOMPARE(result.status, 4);
        QVERIFY2(
            result.err.contains("styles.json") && result.err.contains("5") && result.err.contains("name"),
            result.err.constData());
    }
};

QTEST_GUILESS_MAIN(BadDaysTest)
#include "tst_baddays.moc"
