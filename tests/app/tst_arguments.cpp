#include "app/arguments.h"
#include "app/console.h"
#include "core/base/error.h"
#include "tests/app/program.h"
#include "tests/support/imageserver.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Iconwright;
using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList draft(const QString &category)
{
    return { u"generate"_s, u"--provider"_s, u"offline"_s, u"--category"_s, category, u"--json"_s };
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

//! What is made of arguments: nothing is dropped or overwritten without a word.
class ArgumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCannotBeMeantIsRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        const QStringList out { u"--sizes"_s, u"16"_s, u"--out"_s, u"out"_s };
        QTest::newRow("elements of nothing")
            << (draft(u"tools"_s) << u"--elements"_s << u"tols=hammer"_s) << QByteArray("tols");
        QTest::newRow("all and one") << (QStringList { u"export"_s, u"--all"_s, u"--icon"_s, u"1"_s } + out)
                                     << QByteArray("--icon");
        QTest::newRow("batch and one")
            << (QStringList { u"export"_s, u"--batch"_s, u"x"_s, u"--icon"_s, u"1"_s } + out)
            << QByteArray("--icon");
        QTest::newRow("batch and all")
            << (QStringList { u"export"_s, u"--batch"_s, u"x"_s, u"--all"_s } + out) << QByteArray("--all");
        QTest::newRow("unknown rule")
            << (QStringList { u"export"_s, u"--all"_s, u"--conflict"_s, u"ask"_s } + out)
            << QByteArray("--conflict");
        QTest::newRow("no profile") << QStringList { u"styles"_s, u"--profile"_s, u""_s }
                                    << QByteArray("--profile");
        QTest::newRow("blank profile")
            << QStringList { u"--profile"_s, u" "_s, u"styles"_s } << QByteArray("--profile");
    }

    void whatCannotBeMeantIsRefused()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);
        const Program program;
        const ProgramResult result = program.run(arguments);
        QVERIFY2(result.status == 2, told(result).constData());
        QVERIFY2(result.err.contains(says), told(result).constData());
    }

    void elementsFindTheirCategoryWhateverItsCase()
    {
        const Program program;
        const ProgramResult result
            = program.run(draft(u"Office  supplies"_s) << u"--elements"_s << u"office supplies=pen"_s);
        QVERIFY2(result.status == 0, told(result).constData());
        const QJsonObject metadata = result.objects().first()[u"metadata"_s].toObject();
        QCOMPARE(metadata[u"custom_elements"_s].toArray().size(), 1);
    }

    void aBatchThatIsNotThereCannotBeExported()
    {
        const Program program;
        const QStringList nope { u"export"_s, u"--batch"_s, u"nope"_s, u"--sizes"_s, u"16"_s, u"--out"_s,
            program.path(u"out"_s), u"--json"_s };
        for (int run = 0; run < 2; ++run) { // without a library, then with one
            const ProgramResult result = program.run(nope);
            QCOMPARE(result.status, 2);
            QCOMPARE(result.objects().first()[u"code"_s].toString(), u"not_found"_s);
            QCOMPARE(program.run(draft(u"tools"_s)).status, 0);
        }
    }

    void anExportReplacesItsOwnFilesAndNoOthers()
    {
        const Program program;
        QCOMPARE(program.run(draft(u"tools"_s)).status, 0);
        const QString own = program.path(u"out/tools-1.png"_s);
        write(own, "a drawing of the user");
        const QStringList exported { u"export"_s, u"--all"_s, u"--sizes"_s, u"16"_s, u"--out"_s,
            program.path(u"out"_s), u"--json"_s };
        for (int run = 0; run < 2; ++run) {
            const ProgramResult result = program.run(exported);
            QCOMPARE(result.status, 0);
            const QJsonArray written = result.objects().last()[u"written"_s].toArray();
            QCOMPARE(written.size(), 1);
            if (run == 0)
                QCOMPARE(written[0].toString(), u"tools-1 (2).png"_s);
            QCOMPARE(contentOf(own), QByteArray("a drawing of the user"));
        }
    }

    void anEarlierExportIsReplaced()
    {
        const Program program;
        QCOMPARE(program.run(draft(u"tools"_s)).status, 0);
        for (const auto *target : { "out", "icons.zip" }) {
            const QString path = program.path(QLatin1String(target));
            for (int run = 0; run < 2; ++run) {
                const ProgramResult result = program.run(
                    { u"export"_s, u"--all"_s, u"--sizes"_s, u"16"_s, u"--out"_s, path, u"--json"_s });
                QCOMPARE(result.status, 0);
                QCOMPARE(result.objects().last()[u"target"_s].toString(), path);
                QCOMPARE(result.objects().last()[u"written"_s].toArray()[0].toString(), u"tools-1.png"_s);
            }
        }
        QCOMPARE(QDir(program.path(u"out"_s)).entryList(QDir::Files),
            (QStringList { u"manifest.json"_s, u"tools-1.png"_s }));
    }

    void anArchiveOfTheUserStays()
    {
        const Program program;
        QCOMPARE(program.run(draft(u"tools"_s)).status, 0);
        const QString path = program.path(u"icons.zip"_s);
        write(path, "not ours");
        const ProgramResult result
            = program.run({ u"export"_s, u"--all"_s, u"--sizes"_s, u"16"_s, u"--out"_s, path, u"--json"_s });
        QCOMPARE(result.status, 0);
        QCOMPARE(result.objects().last()[u"target"_s].toString(), program.path(u"icons (2).zip"_s));
        QCOMPARE(contentOf(path), QByteArray("not ours"));
    }

    void theConflictRuleIsTheUsers_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<bool>("stays");
        QTest::addColumn<int>("files");
        QTest::newRow("replace") << u"replace"_s << false << 2;
        QTest::newRow("rename") << u"rename"_s << true << 3;
        QTest::newRow("skip") << u"skip"_s << true << 1;
    }

    void theConflictRuleIsTheUsers()
    {
        QFETCH(QString, rule);
        QFETCH(bool, stays);
        QFETCH(int, files);
        const Program program;
        QCOMPARE(program.run(draft(u"tools"_s)).status, 0);
        const QString own = program.path(u"out/tools-1.png"_s);
        write(own, "mine");
        const ProgramResult result = program.run({ u"export"_s, u"--all"_s, u"--sizes"_s, u"16"_s, u"--out"_s,
            program.path(u"out"_s), u"--conflict"_s, rule });
        QVERIFY2(result.status == 0, told(result).constData());
        QCOMPARE(contentOf(own) == "mine", stays);
        QCOMPARE(QDir(program.path(u"out"_s)).entryList(QDir::Files).size(), files);
    }

    void modelsTellPricesSizesAndQualities()
    {
        const Program program;
        const QList<QJsonObject> models = program.run({ u"models"_s, u"--json"_s }).objects();
        const auto flare = std::ranges::find_if(models,
            [](const QJsonObject &model) { return model[u"id"_s].toString() == u"gpt-image-2.5-flare"; });
        QVERIFY(flare != models.end());
        QVERIFY((*flare)[u"qualities"_s].toArray().contains(u"medium"_s));
        QVERIFY((*flare)[u"usd_per_icon"_s].toObject()[u"medium"_s].toDouble() > 0);
        QVERIFY((*flare)[u"usd_per_million_tokens"_s].toObject()[u"image_output"_s].toDouble() > 0);
        QVERIFY((*flare)[u"sizes"_s].toObject()[u"max_edge"_s].toInt() >= 1024);
        const bool anyFixed = std::ranges::any_of(models, [](const QJsonObject &model) {
            return model[u"sizes"_s].toObject()[u"fixed"_s].toArray().contains(u"1024x1024"_s);
        });
        QVERIFY(anyFixed);
    }

    void everyVerbsHelpNamesTheProfile_data()
    {
        QTest::addColumn<QStringList>("verb");
        for (const auto *verb : { "generate", "batches", "batch", "list", "stats", "suggestions", "styles",
                 "colors", "models", "export" })
            QTest::newRow(verb) << QStringList { QLatin1String(verb) };
        QTest::newRow("cache clear") << QStringList { u"cache"_s, u"clear"_s };
        QTest::newRow("key set") << QStringList { u"key"_s, u"set"_s };
    }

    void everyVerbsHelpNamesTheProfile()
    {
        QFETCH(QStringList, verb);
        const Program program;
        const ProgramResult result = program.run(verb + QStringList { u"--help"_s });
        QCOMPARE(result.status, 0);
        QVERIFY2(result.out.contains("--profile"), result.out.constData());
    }

    void blanksAroundAWordMeanNothing()
    {
        ImageServer server;
        Program program;
        program.set(u"OPENAI_BASE_URL"_s, server.baseUrl().toString());
        program.set(u"OPENAI_API_KEY"_s, u"sk-proj-Secret0123456789abcdef"_s);
        const ProgramResult result = program.run({ u"generate"_s, u"--provider"_s, u"openai"_s,
            u"--category"_s, u"tools"_s, u"--model"_s, u" gpt-image-2.5-flare"_s, u"--style"_s, u" flat "_s,
            u"--colors"_s, u"blue_tones "_s, u"--quality"_s, u" low"_s, u"--size"_s, u" 1024x1024 "_s });
        QVERIFY2(result.status == 0, told(result).constData());
        const QJsonObject sent = server.journal().last().json();
        QCOMPARE(sent[u"model"_s].toString(), u"gpt-image-2.5-flare"_s);
        QCOMPARE(sent[u"quality"_s].toString(), u"low"_s);
    }

    void everyErrorHasItsExitStatus_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("status");
        const auto row = [](ErrorCode code, int status) {
            QTest::newRow(errorCodeName(code).data()) << static_cast<int>(code) << status;
        };
        row(ErrorCode::None, AllDone);
        row(ErrorCode::Cancelled, Interrupted);
        row(ErrorCode::CategoryMissing, WrongUsage);
        row(ErrorCode::InvalidSetting, WrongUsage);
        row(ErrorCode::NoKey, AccountStops);
        row(ErrorCode::PermissionDenied, AccountStops);
        row(ErrorCode::KeychainUnavailable, AccountStops);
        row(ErrorCode::ModelNotFound, SomeFailed);
        row(ErrorCode::Timeout, SomeFailed);
        row(ErrorCode::FileNotReadable, SomeFailed);
        row(ErrorCode::DatabaseDamaged, ProfileNotUsable);
        row(ErrorCode::DiskFull, ProfileNotUsable);
        row(ErrorCode::NotFound, WrongUsage);
        row(ErrorCode::ExportNothing, WrongUsage);
        row(ErrorCode::ExportConflict, WrongUsage);
    }

    void everyErrorHasItsExitStatus()
    {
        QFETCH(int, code);
        QFETCH(int, status);
        QCOMPARE(exitStatusOf(Error { .code = static_cast<ErrorCode>(code) }), status);
    }
};

QTEST_GUILESS_MAIN(ArgumentsTest)
#include "tst_arguments.moc"
