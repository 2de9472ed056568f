#include "tests/app/program.h"
#include "tests/support/imageserver.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QSet>
#include <QTest>

#include <csignal>

using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray key = "sk-proj-Secret0123456789abcdef";

QStringList drafts(const QStringList &categories, int variations = 1)
{
    QStringList arguments { u"generate"_s, u"--provider"_s, u"offline"_s, u"--style"_s, u"flat"_s,
        u"--colors"_s, u"blue_tones"_s, u"--variations"_s, QString::number(variations), u"--json"_s };
    for (const QString &category : categories)
        arguments << u"--category"_s << category;
    return arguments;
}

QStringList online(const QStringList &categories, int variations = 1)
{
    QStringList arguments { u"generate"_s, u"--provider"_s, u"openai"_s, u"--variations"_s,
        QString::number(variations), u"--json"_s };
    for (const QString &category : categories)
        arguments << u"--category"_s << category;
    return arguments;
}

void useServer(Program &program, const ImageServer &server)
{
    program.set(u"OPENAI_BASE_URL"_s, server.baseUrl().toString());
    program.set(u"OPENAI_API_KEY"_s, QString::fromLatin1(key));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoCategoriesWithTwoVariationsAreFourDistinctIcons()
    {
        const Program program;
        const ProgramResult result = program.run(drafts({ u"electronics"_s, u"tools"_s }, 2));
        QCOMPARE(result.status, 0);
        QList<QJsonObject> objects = result.objects();
        QCOMPARE(objects.size(), 5);
        QSet<QByteArray> pictures;
        for (const QJsonObject &icon : objects.first(4)) {
            QVERIFY(icon[u"success"_s].toBool());
            QVERIFY(icon[u"image_url"_s].isNull());
            QVERIFY(icon[u"generation_time"_s].isDouble());
            QCOMPARE(icon[u"metadata"_s].toObject()[u"style"_s].toString(), u"flat"_s);
            QCOMPARE(icon[u"metadata"_s].toObject()[u"color_scheme"_s].toString(), u"blue_tones"_s);
            const QString path = icon[u"local_path"_s].toString();
            QVERIFY(path.startsWith(program.profile()));
            QCOMPARE(QImage(path).size(), QSize(1024, 1024));
            pictures << contentOf(path);
        }
        QCOMPARE(pictures.size(), 4);
        const QJsonObject batch = objects.last();
        QCOMPARE(batch[u"status"_s].toString(), u"completed"_s);
        QCOMPARE(batch[u"progress"_s].toInt(), 100);
        QCOMPARE(batch[u"total_categories"_s].toInt(), 2);
        QCOMPARE(batch[u"completed_categories"_s].toInt(), 2);
        QVERIFY(batch[u"current_category"_s].isNull());
    }

    void theSameAgainIsAnsweredByTheLibrary()
    {
        const Program program;
        const QJsonObject first = program.run(drafts({ u"camera"_s })).objects().first();
        const QJsonObject again = program.run(drafts({ u"camera"_s })).objects().first();
        QVERIFY(again[u"cached"_s].toBool());
        QCOMPARE(again[u"local_path"_s], first[u"local_path"_s]);
        const QJsonObject fresh = program.run(drafts({ u"camera"_s }) << u"--fresh"_s).objects().first();
        QVERIFY(!fresh[u"cached"_s].toBool());
        QVERIFY(fresh[u"local_path"_s] != first[u"local_path"_s]);
    }

    void theLibraryIsExportedAsAZip()
    {
        const Program program;
        QCOMPARE(program.run(drafts({ u"electronics"_s, u"tools"_s }, 2)).status, 0);
        const QString zip = program.path(u"icons.zip"_s);
        QCOMPARE(
            program.run({ u"export"_s, u"--all"_s, u"--sizes"_s, u"16,32,64,512"_s, u"--out"_s, zip }).status,
            0);
        QProcess unzip;
        unzip.start(u"unzip"_s, { u"-Z1"_s, zip });
        QVERIFY(unzip.waitForFinished());
        const QList<QByteArray> names = unzip.readAll().trimmed().split('\n');
        QCOMPARE(names.size(), 4 * 4 + 1);
        QVERIFY2(names.contains("electronics-1-16.png"), names.join(' ').constData());
    }

    void aTargetOutsideIsRefused()
    {
        const Program program;
        QCOMPARE(program.run(drafts({ u"tools"_s })).status, 0);
        const ProgramResult result = program.run({ u"export"_s, u"--all"_s, u"--sizes"_s, u"16"_s, u"--out"_s,
            program.path(u"out"_s), u"--name"_s, u"../x"_s });
        QCOMPARE(result.status, 2);
        QVERIFY(!QFile::exists(program.path(u"x.png"_s)));
    }

    void wrongUsageIsTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("verb") << QStringList { u"draw"_s };
        QTest::newRow("no category") << QStringList { u"generate"_s };
        QTest::newRow("empty category") << drafts({ u"  "_s });
        QTest::newRow("long category") << drafts({ QString(500, u'x') });
        QTest::newRow("control character") << drafts({ u"a\u0007b"_s });
        QTest::newRow("style") << (drafts({ u"tools"_s }) << u"--style"_s << u"baroque"_s);
        QTest::newRow("colors") << (drafts({ u"tools"_s }) << u"--colors"_s << u"gg0000"_s);
        QTest::newRow("size") << (drafts({ u"tools"_s }) << u"--size"_s << u"big"_s);
        QTest::newRow("variations") << (drafts({ u"tools"_s }) << u"--variations"_s << u"99"_s);
        QTest::newRow("elements") << (drafts({ u"tools"_s }) << u"--elements"_s << u"pen"_s);
        QTest::newRow("export of nothing")
            << QStringList { u"export"_s, u"--sizes"_s, u"16"_s, u"--out"_s, u"x"_s };
        QTest::newRow("one icon of nothing to do")
            << QStringList { u"batch"_s, u"x"_s, u"status"_s, u"--number"_s, u"1"_s };
        QTest::newRow("words for no icon")
            << QStringList { u"batch"_s, u"x"_s, u"retry"_s, u"--category"_s, u"food"_s };
        QTest::newRow("unknown batch") << QStringList { u"batch"_s, u"nothing"_s, u"status"_s };
    }

    void wrongUsageIsTwo()
    {
        QFETCH(QStringList, arguments);
        const Program program;
        const ProgramResult result = program.run(arguments);
        QVERIFY2(result.status == 2, told(result).constData());
        QVERIFY(!result.err.trimmed().isEmpty());
    }

    void oddButReadableCategoriesWork()
    {
        const Program program;
        const QStringList odd { u"🚀🎨"_s, u"أدوات مكتبية"_s, u"a/b\\..:*?"_s, u"tools"_s, u"Tools "_s };
        const ProgramResult result = program.run(drafts(odd));
        QVERIFY2(result.status == 0, result.err.constData());
        QCOMPARE(result.objects().last()[u"total"_s].toInt(), 4);
        QCOMPARE(
            program
                .run({ u"export"_s, u"--all"_s, u"--sizes"_s, u"32"_s, u"--out"_s, program.path(u"out"_s) })
                .status,
            0);
        QDirIterator files(program.path(u"out"_s), { u"*.png"_s }, QDir::Files, QDirIterator::Subdirectories);
        int count = 0;
        for (; files.hasNext(); files.next())
            ++count;
        QCOMPARE(count, 4);
        QVERIFY(QDir(program.path(u""_s)).entryList({ u"*.png"_s }).isEmpty());
    }

    void everyVerbHelpsWithExamples_data()
    {
        QTest::addColumn<QStringList>("verb");
        for (const auto *verb : { "generate", "batches", "batch", "list", "stats", "suggestions", "styles",
                 "colors", "models", "export" })
            QTest::newRow(verb) << QStringList { QLatin1String(verb) };
        QTest::newRow("cache clear") << QStringList { u"cache"_s, u"clear"_s };
        QTest::newRow("key set") << QStringList { u"key"_s, u"set"_s };
    }

    void everyVerbHelpsWithExamples()
    {
        QFETCH(QStringList, verb);
        const Program program;
        const ProgramResult result = program.run(verb + QStringList { u"--help"_s });
        QCOMPARE(result.status, 0);
        QVERIFY(result.out.contains(QByteArray("Examples:\n  iconwright " + verb.join(u' ').toLatin1())));
    }

    void theProfileMayStandBehindTheVerb()
    {
        const Program program;
        QProcess process;
        process.start(QStringLiteral(ICONWRIGHT_PROGRAM),
            { u"styles"_s, u"--json"_s, u"--profile"_s, program.path(u"other"_s) });
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(QFile::exists(program.path(u"other"_s)));
    }

    void theCatalogIsLargeEnough()
    {
        const Program program;
        QVERIFY(program.run({ u"styles"_s, u"--json"_s }).objects().size() >= 14);
        QVERIFY(program.run({ u"colors"_s, u"--json"_s }).objects().size() >= 14);
        QVERIFY(program.run({ u"suggestions"_s, u"--json"_s }).objects().size() >= 200);
        QVERIFY(program.run({ u"models"_s, u"--json"_s }).objects().size() >= 8);
    }

    void withoutAKeyItStopsAtOnceWithThree()
    {
        const Program program;
        const ProgramResult result = program.run(online({ u"tools"_s, u"music"_s }));
        QCOMPARE(result.status, 3);
        QCOMPARE(result.objects().size(), 1);
        QVERIFY(!result.objects().first()[u"success"_s].toBool());
    }

    void aRefusedKeyIsOneMessageAndThree()
    {
        ImageServer server(ServerOptions { .key = "sk-another-0123456789" });
        Program program;
        useServer(program, server);
        const ProgramResult result = program.run(online({ u"tools"_s, u"music"_s, u"weather"_s }, 4));
        QCOMPARE(result.status, 3);
        QVERIFY2(result.err.count("refused") == 1, result.err.constData());
        QVERIFY(!result.out.contains(key) && !result.err.contains(key));
        QVERIFY(server.arrivals() <= 5);
    }

    void theServerDrawsEveryIconOnceAndNeverAgain()
    {
        ImageServer server;
        Program program;
        useServer(program, server);
        QCOMPARE(program.run(online({ u"tools"_s, u"music"_s }, 3)).status, 0);
        QCOMPARE(server.arrivals(), 6);
        const ProgramResult again = program.run(online({ u"tools"_s, u"music"_s }, 3));
        QCOMPARE(again.status, 0);
        QCOMPARE(server.arrivals(), 6);
        QCOMPARE(again.objects().last()[u"cached"_s].toInt(), 6);
    }

    void aDryRunSendsNothing()
    {
        ImageServer server;
        Program program;
        useServer(program, server);
        const ProgramResult result = program.run(online({ u"tools"_s }, 12) << u"--dry-run"_s);
        QCOMPARE(result.status, 0);
        QCOMPARE(server.connections(), 0);
        QCOMPARE(result.objects().size(), 13);
        QVERIFY(result.objects().first()[u"prompt"_s].toString().contains(u"tools"_s));
        const double price = result.objects().last()[u"estimated_cost_usd"_s].toDouble();
        QVERIFY2(price > 12 * 0.0131 && price < 12 * 0.016, qPrintable(QString::number(price)));
    }

    void aFailureHasTheGuidesShapeAndTheRestGoesOn()
    {
        ImageServer server;
        server.setFaults({ Fault::ModerationOfPrompt });
        Program program;
        useServer(program, server);
        const ProgramResult result = program.run(online({ u"tools"_s }, 3) << u"--concurrency"_s << u"1"_s);
        QCOMPARE(result.status, 1);
        const QJsonObject failure = result.objects().first();
        QVERIFY(!failure[u"success"_s].toBool());
        QCOMPARE(failure[u"code"_s].toString(), u"moderation_blocked"_s);
        QVERIFY(!failure[u"message"_s].toString().isEmpty() && failure.contains(u"error"_s));
        QCOMPARE(failure[u"metadata"_s].toObject()[u"category"_s].toString(), u"tools"_s);
        QCOMPARE(failure[u"metadata"_s].toObject()[u"attempts"_s].toInt(), 1);
        QCOMPARE(result.objects().last()[u"succeeded"_s].toInt(), 2);
    }

    void oneIconIsRetriedInOtherWords()
    {
        ImageServer server;
        server.setFaults({ Fault::ModerationOfPrompt, Fault::ModerationOfPrompt });
        Program program;
        useServer(program, server);
        const ProgramResult first = program.run(online({ u"weapons"_s }, 3) << u"--concurrency"_s << u"1"_s);
        QCOMPARE(first.status, 1);
        const QString id = first.objects().last()[u"batch_id"_s].toString();
        const ProgramResult retried = program.run({ u"batch"_s, id, u"retry"_s, u"--number"_s, u"2"_s,
            u"--category"_s, u"garden tools"_s, u"--elements"_s, u"rake,spade"_s, u"--json"_s });
        QVERIFY2(retried.status == 0, told(retried).constData()); // what failed before does not count
        QCOMPARE(server.arrivals(), 4);
        QVERIFY(server.journal().last().json()[u"prompt"_s].toString().contains(u"rake"_s));
        const QList<QJsonObject> icons = program.run({ u"batch"_s, id, u"result"_s, u"--json"_s }).objects();
        QVERIFY(!icons[0][u"success"_s].toBool());
        QVERIFY(icons[1][u"success"_s].toBool());
        QCOMPARE(icons[1][u"metadata"_s].toObject()[u"category"_s].toString(), u"garden tools"_s);
        QCOMPARE(icons[1][u"metadata"_s].toObject()[u"number"_s].toInt(), 2);
        QCOMPARE(program.run({ u"batch"_s, id, u"retry"_s, u"--number"_s, u"9"_s }).status, 2);
    }

    void aBatchLeavesTheListAndItsIconsStay()
    {
        Program program;
        const QString id = program.run(drafts({ u"tools"_s })).objects().last()[u"batch_id"_s].toString();
        QCOMPARE(program.run({ u"batch"_s, id, u"remove"_s }).status, 0);
        QVERIFY(program.run({ u"batches"_s, u"--json"_s }).objects().isEmpty());
        QCOMPARE(program.run({ u"list"_s, u"--json"_s }).objects().size(), 1);
    }

    void aSecondProcessMayLookAndDrawMeanwhile()
    {
        ImageServer server(ServerOptions { .latency = std::chrono::seconds(20) });
        Program program;
        useServer(program, server);
        QProcess first;
        program.start(first, online({ u"tools"_s }));
        QTRY_COMPARE_WITH_TIMEOUT(server.arrivals(), 1, 20'000);
        const ProgramResult guest = program.run(drafts({ u"music"_s })); // does not wait for its host
        QVERIFY2(guest.status == 0, told(guest).constData());
        QCOMPARE(program.run({ u"list"_s, u"--json"_s }).status, 0);
        QCOMPARE(program.run({ u"stats"_s, u"--json"_s }).status, 0);
        const ProgramResult batches = program.run({ u"batches"_s, u"--json"_s });
        QCOMPARE(batches.objects().size(), 2);
        QCOMPARE(batches.objects().first()[u"status"_s].toString(), u"running"_s);
        first.kill();
        first.waitForFinished();
    }

    void interruptedItFinishesWhatIsPaidForAndGoesOnLater()
    {
        ImageServer server(ServerOptions { .latency = std::chrono::milliseconds(1500) });
        Program program;
        useServer(program, server);
        QProcess process;
        program.start(process, online({ u"tools"_s }, 6) << u"--concurrency"_s << u"2"_s);
        QTRY_COMPARE_WITH_TIMEOUT(server.arrivals(), 2, 20'000);
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.exitCode(), 130);
        QCOMPARE(server.arrivals(), 2);
        QCOMPARE(program.run({ u"list"_s, u"--json"_s }).objects().size(), 2);
        QCOMPARE(program.run({ u"batches"_s, u"--resume"_s }).status, 0);
        QCOMPARE(server.arrivals(), 6);
        QCOMPARE(program.run({ u"list"_s, u"--json"_s }).objects().size(), 6);
    }

    void theKeyIsInNoFileAndNoArgument()
    {
        ImageServer server(ServerOptions { .fault = Fault::WrongKey });
        Program program;
        useServer(program, server);
        (void)program.run(online({ u"tools"_s }));
        QVERIFY(server.arrivals() > 0);
        QDirIterator files(program.path(u""_s), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int searched = 0;
        while (files.hasNext()) {
            const QByteArray content = contentOf(files.next());
            QVERIFY2(!content.contains(key) && !content.contains("Secret0123456789"),
                qPrintable(files.filePath()));
            ++searched;
        }
        QVERIFY(searched >= 2);
    }

    void environmentVariablesAreChecked()
    {
        Program program;
        program.set(u"OPENAI_RATE_LIMIT_RPM"_s, u"many"_s);
        const ProgramResult result = program.run({ u"styles"_s });
        QCOMPARE(result.status, 2);
        QVERIFY(result.err.contains("OPENAI_RATE_LIMIT_RPM"));
    }

    void aRetiredModelStopsBeforeSendingAndNamesItsReplacement()
    {
        Program program;
        program.set(u"OPENAI_MODEL"_s, u"dall-e-3"_s);
        program.set(u"OPENAI_API_KEY"_s, QString::fromLatin1(key));
        const ProgramResult result = program.run(online({ u"tools"_s }));
        QCOMPARE(result.status, 2);
        QVERIFY2(result.err.contains("gpt-image-2"), result.err.constData());
    }

    void plainHttpToAnotherMachineIsRefused()
    {
        Program program;
        program.set(u"OPENAI_BASE_URL"_s, u"http://192.0.2.1/v1"_s);
        program.set(u"OPENAI_API_KEY"_s, QString::fromLatin1(key));
        QCOMPARE(program.run(online({ u"tools"_s })).status, 2);
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
