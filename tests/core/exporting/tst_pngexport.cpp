#include "core/exporting/pngexport.h"

#include "core/exporting/slug.h"
#include "tests/core/exporting/exportbench.h"

#include <QCryptographicHash>
#include <QFutureWatcher>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject manifestOf(const QString &folder, const QString &name = u"manifest.json"_s)
{
    return QJsonDocument::fromJson(ExportBench::bytes(folder + u'/' + name)).object();
}

ErrorCode refusal(const QList<ExportItem> &items, const PngExportOptions &options)
{
    const Result<ExportReport> answer = answerOf(exportPngs(items, options));
    return answer ? ErrorCode::None : answer.error().code;
}

} // namespace

class TestPngExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIconComesInEverySize()
    {
        ExportBench bench;
        const QList<ExportItem> items { bench.item(u"Pens"_s), bench.item(u"tools"_s, 2, Qt::blue) };
        const Result<ExportReport> report
            = answerOf(exportPngs(items, { bench.target(u"out"_s), { 16, 48, 512 } }));
        QVERIFY(report);
        const QStringList expected { u"pens-1-16.png"_s, u"pens-1-48.png"_s, u"pens-1-512.png"_s,
            u"tools-2-16.png"_s, u"tools-2-48.png"_s, u"tools-2-512.png"_s };
        QCOMPARE(report->written, expected);
        QCOMPARE(report->manifest, u"manifest.json"_s);
        QCOMPARE(report->target, bench.target(u"out"_s));
        QVERIFY(report->failures.isEmpty() && report->kept.isEmpty());
        QStringList there = ExportBench::files(report->target);
        QVERIFY(there.removeOne(u"manifest.json"_s));
        QCOMPARE(there, expected);
    }

    void theFilesShowTheIcon()
    {
        ExportBench bench;
        QVERIFY(answerOf(exportPngs(
            { bench.item(u"sky"_s, 1, QColor(20, 120, 220)) }, { bench.target(u"out"_s), { 40, 300 } })));
        for (const int size : { 40, 300 }) {
            const QImage image(bench.target(u"out/sky-1-%1.png"_s.arg(size)));
            QCOMPARE(image.size(), QSize(size, size));
            QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
            QCOMPARE(image.pixelColor(size / 2, size / 2), QColor(20, 120, 220));
        }
    }

    void theManifestTellsWhereEachIconCameFrom()
    {
        ExportBench bench;
        ExportItem draft = bench.item(u"tools"_s);
        draft.draft = true;
        draft.provider = u"offline"_s;
        QVERIFY(answerOf(exportPngs({ bench.item(u"pens"_s), draft }, { bench.target(u"out"_s), { 16 } })));
        const QJsonArray icons = manifestOf(bench.target(u"out"_s))[u"icons"].toArray();
        QCOMPARE(icons.size(), 2);
        const QJsonObject pens = icons[0].toObject();
        QCOMPARE(pens[u"category"].toString(), u"pens"_s);
        QCOMPARE(pens[u"variation"].toInt(), 1);
        QCOMPARE(pens[u"style"].toString(), u"flat"_s);
        QCOMPARE(pens[u"color_scheme"].toString(), u"blue_tones"_s);
        QCOMPARE(pens[u"provider"].toString(), u"openai"_s);
        QCOMPARE(pens[u"model"].toString(), u"gpt-image-2.5-flare"_s);
        QCOMPARE(pens[u"prompt"].toString(), u"A flat icon of pens"_s);
        QCOMPARE(pens[u"original_sha256"].toString(), QString(64, u'a'));
        QVERIFY(!pens.contains(u"attribution"));
        const QJsonObject file = pens[u"files"].toArray()[0].toObject();
        const QByteArray bytes = ExportBench::bytes(bench.target(u"out/pens-1.png"_s));
        QCOMPARE(file[u"path"].toString(), u"pens-1.png"_s);
        QCOMPARE(file[u"size"].toInt(), 16);
        QCOMPARE(file[u"sha256"].toString().toLatin1(),
            QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        QVERIFY(icons[1].toObject()[u"draft"].toBool());
        QVERIFY(!icons[1].toObject()[u"attribution"].toArray().isEmpty());
    }

    void theSameExportIsTheSameBytes()
    {
        ExportBench bench;
        const QList<ExportItem> items = bench.items(5);
        QVERIFY(answerOf(exportPngs(items, { bench.target(u"one"_s), { 16, 32 } })));
        QVERIFY(answerOf(exportPngs(items, { bench.target(u"two"_s), { 16, 32 } })));
        const QStringList files = ExportBench::files(bench.target(u"one"_s));
        QCOMPARE(files.size(), 11);
        for (const QString &file : files)
            QCOMPARE(ExportBench::bytes(bench.target(u"one/"_s + file)),
                ExportBench::bytes(bench.target(u"two/"_s + file)));
    }

    void foldersAreMadeForThePattern()
    {
        ExportBench bench;
        PngExportOptions options { bench.target(u"a/b/out"_s), { 16, 32 } };
        options.pattern = u"{style}/{size}/{category}"_s;
        QVERIFY(answerOf(exportPngs({ bench.item(u"../../x"_s), bench.item(u"X"_s) }, options)));
        QCOMPARE(ExportBench::files(options.target),
            (QStringList { u"flat/16/x-2.png"_s, u"flat/16/x.png"_s, u"flat/32/x-2.png"_s, u"flat/32/x.png"_s,
                u"manifest.json"_s }));
    }

    void anIconThatCannotBeReadDoesNotStopTheRest()
    {
        ExportBench bench;
        const QList<ExportItem> items = bench.items(4);
        ExportBench::put(items[1].original, "no picture at all");
        QFile::remove(items[2].original);
        const Result<ExportReport> report = answerOf(exportPngs(items, { bench.target(u"out"_s), { 16 } }));
        QVERIFY(report);
        QCOMPARE(report->written, (QStringList { u"thing-0-1.png"_s, u"thing-3-1.png"_s }));
        QCOMPARE(report->failures.size(), 2);
        QCOMPARE(report->failures[0].code, ErrorCode::PictureDamaged);
        QCOMPARE(report->failures[0].category, u"thing 1"_s);
        QCOMPARE(report->failures[1].code, ErrorCode::FileNotReadable);
        QCOMPARE(manifestOf(bench.target(u"out"_s))[u"icons"].toArray().size(), 2);
    }

    void whereNothingCanBeReadNothingIsWritten()
    {
        ExportBench bench;
        const ExportItem item = bench.item(u"a"_s);
        ExportBench::put(item.original, "no picture");
        const Result<ExportReport> report
            = answerOf(exportPngs({ item }, { bench.target(u"out.zip"_s), { 16 } }));
        QVERIFY(report);
        QCOMPARE(report->failures.size(), 1);
        QVERIFY(report->manifest.isEmpty());
        QVERIFY(!QFile::exists(bench.target(u"out.zip"_s)));
    }

    void whatMakesNoSenseIsRefused()
    {
        ExportBench bench;
        const ExportItem item = bench.item(u"a"_s);
        const QString out = bench.target(u"out"_s);
        QCOMPARE(refusal({}, { out, { 16 } }), ErrorCode::ExportNothing);
        QCOMPARE(refusal({ item }, { out, {} }), ErrorCode::ExportNothing);
        QCOMPARE(refusal({ item }, { out, { 16, 15 } }), ErrorCode::InvalidSize);
        QCOMPARE(refusal({ item }, { out, { 1025 } }), ErrorCode::InvalidSize);
        QCOMPARE(refusal({ item }, { u"relative"_s, { 16 } }), ErrorCode::FileNotWritable);
        QCOMPARE(refusal({ item }, { out, { 16 }, u"../x"_s }), ErrorCode::ExportOutsideTarget);
        QCOMPARE(refusal({ item }, { out, { 16 }, u"{nope}"_s }), ErrorCode::ExportPatternInvalid);
        QVERIFY(!QFile::exists(out));
    }

    void aSizeAskedForTwiceIsMadeOnce()
    {
        ExportBench bench;
        const Result<ExportReport> report
            = answerOf(exportPngs({ bench.item(u"a"_s) }, { bench.target(u"out"_s), { 32, 16, 32 } }));
        QCOMPARE(report->written, (QStringList { u"a-1-32.png"_s, u"a-1-16.png"_s }));
    }

    void progressCountsIcons()
    {
        ExportBench bench;
        QFuture<Result<ExportReport>> future
            = exportPngs(bench.items(7), { bench.target(u"out"_s), { 16, 32 } });
        QVERIFY(answerOf(future));
        QCOMPARE(future.progressMinimum(), 0);
        QCOMPARE(future.progressMaximum(), 7);
        QCOMPARE(future.progressValue(), 7);
    }

    void cancellingLeavesNoHalfFiles_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("folder") << u"out/here"_s;
        QTest::newRow("zip") << u"out/here.zip"_s;
    }

    void cancellingLeavesNoHalfFiles()
    {
        QFETCH(QString, name);
        ExportBench bench;
        QList<ExportItem> items(2000, bench.item(u"big"_s, 1, Qt::green, 512));
        QFutureWatcher<Result<ExportReport>> watcher;
        QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
        watcher.setFuture(exportPngs(items, { bench.target(name), { 256, 64 } }));
        QTRY_VERIFY(watcher.progressValue() > 0);
        watcher.cancel();
        QVERIFY(finished.wait(60000));
        QVERIFY(watcher.isCanceled());
        const QStringList files = ExportBench::files(bench.target(u"out"_s));
        QCOMPARE(files.isEmpty(), name.endsWith(u".zip"_s));
        QVERIFY(files.size() < 2 * items.size());
        for (const QString &file : files)
            QVERIFY2(!QImage(bench.target(u"out/"_s + file)).isNull(), qPrintable(file));
    }

    void anExportCancelledAtOnceWritesNothing()
    {
        ExportBench bench;
        QFuture<Result<ExportReport>> future
            = exportPngs(bench.items(3), { bench.target(u"out.zip"_s), { 16 } });
        future.cancel();
        QTRY_VERIFY(future.isFinished());
        QVERIFY(!QFile::exists(bench.target(u"out.zip"_s)));
    }
};

QTEST_GUILESS_MAIN(TestPngExport)

#include "tst_pngexport.moc"
