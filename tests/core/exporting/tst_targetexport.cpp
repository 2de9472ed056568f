#include "core/exporting/targetexport.h"
#include "tests/core/exporting/foreignprogram.h"
#include "tests/core/exporting/targetbench.h"

#include <QCryptographicHash>
#include <QFutureWatcher>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include <sys/mount.h>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject jsonOf(const QString &path)
{
    return QJsonDocument::fromJson(ExportBench::bytes(path)).object();
}

//! But those that take vectors alone.
QStringList everyTarget()
{
    QStringList ids;
    for (const IconTarget &target : iconTargets())
        if (target.scope != IconTarget::Scope::Vectors)
            ids << QLatin1String(target.id);
    return ids;
}

TargetReport exported(const QList<ExportItem> &items, const TargetOptions &options)
{
    const Result<TargetReport> report = answerOf(exportTargets(items, options));
    if (!report)
        qFatal("%d %s", int(report.error().code), qPrintable(report.error().detail));
    return *report;
}

FileFate fateOf(const TargetReport &report, const QString &path)
{
    for (const ExportedTargetFile &file : report.files)
        if (file.path == path)
            return file.fate;
    qFatal("no %s", qPrintable(path));
}

Error errorOf(const QList<ExportItem> &items, const TargetOptions &options)
{
    const Result<TargetReport> answer = answerOf(exportTargets(items, options));
    return answer ? Error {} : answer.error();
}

} // namespace

class TestTargetExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameSetTwiceIsTheSameBytes()
    {
        TargetBench bench;
        const QList<ExportItem> items { bench.disc(), bench.item(u"a"_s), bench.item(u"b"_s) };
        TargetOptions options = bench.options(everyTarget());
        options.appIcon = { 1 };
        exported(items, options);
        TargetOptions again = options;
        again.folder = bench.target(u"again"_s);
        exported(items, again);
        const QStringList files = ExportBench::files(bench.out());
        QVERIFY(files.size() > 400);
        QCOMPARE(ExportBench::files(again.folder), files);
        for (const QString &file : files)
            QVERIFY2(
                ExportBench::bytes(bench.out(file)) == ExportBench::bytes(bench.target(u"again/"_s + file)),
                qPrintable(file));
    }

    void theSameArchiveTwiceIsTheSameBytes()
    {
        TargetBench bench;
        const ExportItem item = bench.disc();
        QByteArrayList archives;
        for (const QString &name : { u"one.zip"_s, u"two.zip"_s }) {
            TargetOptions options = bench.options({ u"web"_s, u"ios"_s });
            options.folder = bench.target(name);
            exported({ item }, options);
            archives << ExportBench::bytes(options.folder);
        }
        QVERIFY(archives[0].size() > 10000);
        QVERIFY(archives[0] == archives[1]);
        QVERIFY(QDir().mkpath(bench.target(u"unzipped"_s)));
        const Verdict unzipped = verdictOf(
            u"unzip"_s, { u"-q"_s, bench.target(u"one.zip"_s), u"-d"_s, bench.target(u"unzipped"_s) });
        QCOMPARE(unzipped.status, 0);
        exported({ item }, bench.options({ u"web"_s, u"ios"_s }));
        QCOMPARE(ExportBench::files(bench.target(u"unzipped"_s)), ExportBench::files(bench.out()));
    }

    void theManifestHasTheSumOfEveryFile()
    {
        TargetBench bench;
        exported({ bench.disc() }, bench.options({ u"web"_s, u"android"_s }));
        const QJsonObject targets = jsonOf(bench.out(u"manifest.json"_s))[u"targets"].toObject();
        QCOMPARE(targets.keys(), (QStringList { u"android"_s, u"web"_s }));
        QStringList named { u"PROVENANCE.json"_s, u"manifest.json"_s };
        for (const QJsonValue &target : targets) {
            for (const QJsonValue &file : target.toArray()) {
                const QString path = file[u"path"].toString();
                const QByteArray bytes = ExportBench::bytes(bench.out(path));
                QCOMPARE(file[u"sha256"].toString().toLatin1(),
                    QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
                if (path.endsWith(u".png"_s))
                    QCOMPARE(QImage(bench.out(path)).height(), file[u"height"].toInt());
                named << path;
            }
        }
        named.sort();
        QCOMPARE(named, ExportBench::files(bench.out()));
    }

    void theProvenanceTellsWhereEachIconComesFrom()
    {
        TargetBench bench;
        ExportItem pens = bench.disc();
        pens.costMicroUsd = 40000;
        ExportItem draft = bench.item(u"draft"_s);
        draft.sha256 = QString(64, u'b');
        draft.draft = true;
        TargetOptions options = bench.options({ u"png"_s });
        exported({ pens, draft }, options);
        const QJsonArray icons = jsonOf(bench.out(u"PROVENANCE.json"_s))[u"icons"].toArray();
        QCOMPARE(icons.size(), 2);
        QCOMPARE(icons[0][u"category"].toString(), u"pens"_s);
        QCOMPARE(icons[0][u"model"].toString(), u"gpt-image-2.5-flare"_s);
        QCOMPARE(icons[0][u"prompt"].toString(), u"A flat icon of pens"_s);
        QCOMPARE(icons[0][u"created_at"].toString(), u"2026-01-02T03:04:05Z"_s);
        QCOMPARE(icons[0][u"cost_usd"].toDouble(), 0.04);
        QVERIFY(icons[0][u"attribution"].isUndefined());
        QVERIFY(icons[1][u"draft"].toBool() && !icons[1][u"attribution"].toArray().isEmpty());
    }

    void anUpdateWritesOnlyWhatChanged()
    {
        TargetBench bench;
        const ExportItem item = bench.disc();
        exported({ item }, bench.options({ u"web"_s }));
        const QString touch = bench.out(u"web/apple-touch-icon.png"_s);
        const QDateTime before = QFileInfo(bench.out(u"web/icon-512.png"_s)).lastModified();
        TargetOptions blue = bench.options({ u"web"_s });
        blue.background = Qt::blue;
        const TargetReport report = exported({ item }, blue);
        QCOMPARE(report.count(FileFate::New), 0);
        QCOMPARE(report.count(FileFate::Updated), 5); // touch, maskable twice, manifest, head
        QCOMPARE(report.count(FileFate::Unchanged), 5);
        QCOMPARE(QImage(touch).pixelColor(0, 0), QColor(Qt::blue));
        QCOMPARE(QFileInfo(bench.out(u"web/icon-512.png"_s)).lastModified(), before);
        QVERIFY(exported({ item }, blue).isCurrent());
    }

    void aCheckSaysWhatIsOutOfDateAndWritesNothing()
    {
        TargetBench bench;
        const ExportItem item = bench.disc();
        TargetOptions check = bench.options({ u"web"_s });
        check.checkOnly = true;
        QCOMPARE(exported({ item }, check).count(FileFate::New), 10);
        QVERIFY(!QFile::exists(bench.out()));
        exported({ item }, bench.options({ u"web"_s }));
        QVERIFY(exported({ item }, check).isCurrent());
        QFile::remove(bench.out(u"web/favicon.ico"_s));
        check.background = Qt::blue;
        const TargetReport report = exported({ item }, check);
        QVERIFY(!report.isCurrent());
        QCOMPARE(report.count(FileFate::New), 1);
        QCOMPARE(report.count(FileFate::Updated), 5);
        QVERIFY(!QFile::exists(bench.out(u"web/favicon.ico"_s)));
        QCOMPARE(QImage(bench.out(u"web/apple-touch-icon.png"_s)).pixelColor(0, 0), QColor(Qt::red));
    }

    void filesThatSomebodyElseEditedAreLeftAlone()
    {
        TargetBench bench;
        const ExportItem item = bench.disc();
        exported({ item }, bench.options({ u"web"_s }));
        const QString manifest = u"web/site.webmanifest"_s;
        ExportBench::put(bench.out(manifest), "{ \"name\": \"Mine\" }");
        TargetReport report = exported({ item }, bench.options({ u"web"_s }));
        QCOMPARE(fateOf(report, manifest), FileFate::Edited);
        QVERIFY(report.isCurrent());
        TargetOptions blue = bench.options({ u"web"_s });
        blue.background = Qt::blue;
        report = exported({ item }, blue);
        QCOMPARE(fateOf(report, manifest), FileFate::Conflict);
        QVERIFY(!report.isCurrent());
        QCOMPARE(ExportBench::bytes(bench.out(manifest)), QByteArray("{ \"name\": \"Mine\" }"));
        QCOMPARE(fateOf(exported({ item }, blue), manifest), FileFate::Conflict);
        blue.replaceEdited = true;
        QCOMPARE(fateOf(exported({ item }, blue), manifest), FileFate::Updated);
        QVERIFY(ExportBench::bytes(bench.out(manifest)).contains("#0000ff"));
    }

    void filesThatWereNeverOursAreLeftAlone()
    {
        TargetBench bench;
        QVERIFY(QDir().mkpath(bench.out(u"web"_s)));
        ExportBench::put(bench.out(u"web/favicon.ico"_s), "precious");
        ExportBench::put(bench.out(u"manifest.json"_s), "{ \"name\": \"My web app\" }");
        ExportBench::put(bench.out(u"PROVENANCE.json"_s), "theirs");
        const TargetReport report = exported({ bench.disc() }, bench.options({ u"web"_s }));
        QCOMPARE(fateOf(report, u"web/favicon.ico"_s), FileFate::Conflict);
        QCOMPARE(report.manifest, u"manifest (2).json"_s);
        QCOMPARE(ExportBench::bytes(bench.out(u"web/favicon.ico"_s)), QByteArray("precious"));
        QCOMPARE(
            ExportBench::bytes(bench.out(u"manifest.json"_s)), QByteArray("{ \"name\": \"My web app\" }"));
        QCOMPARE(ExportBench::bytes(bench.out(u"PROVENANCE.json"_s)), QByteArray("theirs"));
        QVERIFY(ExportBench::bytes(bench.out(u"PROVENANCE (2).json"_s)).contains("prompt"));
        QVERIFY(QFile::exists(bench.out(u"web/apple-touch-icon.png"_s)));
        QVERIFY(!ExportBench::bytes(bench.out(report.manifest)).contains("favicon.ico"));
    }

    void aPlainExportLeavesTheRecordOfASetAlone()
    {
        TargetBench bench;
        const ExportItem item = bench.disc();
        exported({ item }, bench.options({ u"web"_s }));
        const QByteArray record = ExportBench::bytes(bench.out(u"manifest.json"_s));
        const Result<ExportReport> plain = answerOf(exportPngs({ item }, { bench.out(), { 16 } }));
        QVERIFY(plain);
        QCOMPARE(plain->manifest, u"manifest (2).json"_s);
        QCOMPARE(ExportBench::bytes(bench.out(u"manifest.json"_s)), record);
        QVERIFY(exported({ item }, bench.options({ u"web"_s })).isCurrent());
    }

    void aSetLeavesTheManifestOfAPlainExportAlone()
    {
        TargetBench bench;
        const ExportItem item = bench.disc();
        QVERIFY(answerOf(exportPngs({ item }, { bench.out(), { 16 } })));
        const QByteArray manifest = ExportBench::bytes(bench.out(u"manifest.json"_s));
        QCOMPARE(exported({ item }, bench.options({ u"tray"_s })).manifest, u"manifest (2).json"_s);
        QCOMPARE(ExportBench::bytes(bench.out(u"manifest.json"_s)), manifest);
        QVERIFY(exported({ item }, bench.options({ u"tray"_s })).isCurrent());
    }

    void anotherTargetJoinsTheFirst()
    {
        TargetBench bench;
        const ExportItem item = bench.disc();
        exported({ item }, bench.options({ u"web"_s }));
        const TargetReport report = exported({ item }, bench.options({ u"tray"_s }));
        QVERIFY(report.obsolete.isEmpty());
        const QJsonObject targets = jsonOf(bench.out(u"manifest.json"_s))[u"targets"].toObject();
        QCOMPARE(targets.keys(), (QStringList { u"tray"_s, u"web"_s }));
    }

    void whatIsNoPartAnyMoreIsSaid()
    {
        TargetBench bench;
        const QList<ExportItem> items { bench.disc(), bench.item(u"old"_s) };
        TargetOptions options = bench.options({ u"png"_s });
        options.sizes = { 16 };
        exported(items, options);
        const TargetReport report = exported({ items[0] }, options);
        QCOMPARE(report.obsolete, QStringList { u"png/16/old.png"_s });
        QVERIFY(QFile::exists(bench.out(u"png/16/old.png"_s)));
    }

    void linksThatLeadOutAreRefusedBeforeAnythingIsWritten_data()
    {
        QTest::addColumn<QString>("link");
        QTest::newRow("file") << u"out/web/site.webmanifest"_s;
        QTest::newRow("folder") << u"out/web"_s;
    }

    void linksThatLeadOutAreRefusedBeforeAnythingIsWritten()
    {
        QFETCH(QString, link);
        TargetBench bench;
        QVERIFY(QDir().mkpath(QFileInfo(bench.target(link)).path()));
        QVERIFY(QDir().mkpath(bench.target(u"outside"_s)));
        QVERIFY(QFile::link(bench.target(u"outside"_s), bench.target(link)));
        const Error error = errorOf({ bench.disc() }, bench.options({ u"web"_s }));
        QCOMPARE(error.code, ErrorCode::ExportTargetIsLink);
        QVERIFY2(error.detail.contains(bench.target(link)), qPrintable(error.detail));
        QVERIFY(ExportBench::files(bench.target(u"outside"_s)).isEmpty());
        QVERIFY(!QFile::exists(bench.out(u"web/favicon.ico"_s)));
    }

    void aFolderInTheWayIsSaidBeforeAnythingIsWritten()
    {
        TargetBench bench;
        QVERIFY(QDir().mkpath(bench.out(u"web/site.webmanifest"_s)));
        const Error error = errorOf({ bench.disc() }, bench.options({ u"web"_s }));
        QCOMPARE(error.code, ErrorCode::ExportConflict);
        QVERIFY(error.detail.contains(u"site.webmanifest"_s));
        QVERIFY(!QFile::exists(bench.out(u"web/favicon.ico"_s)));
    }

    void aReadOnlyDiskIsSaid()
    {
        TargetBench bench;
        const QByteArray folder = bench.target(u"disk"_s).toLocal8Bit();
        QVERIFY(QDir().mkpath(bench.target(u"disk"_s)));
        if (::mount("tmpfs", folder.constData(), "tmpfs", MS_RDONLY, "size=64k") != 0)
            QSKIP("a small tmpfs needs root");
        TargetOptions options = bench.options({ u"web"_s });
        options.folder = bench.target(u"disk/icons"_s);
        const Error error = errorOf({ bench.disc() }, options);
        ::umount2(folder.constData(), MNT_DETACH);
        QCOMPARE(error.code, ErrorCode::FileNotWritable);
        QVERIFY(error.detail.contains(options.folder));
    }

    //! Also what was written before it and what was not.
    void aFullDiskIsSaidAndLeavesNoHalfFile()
    {
        TargetBench bench;
        const QByteArray folder = bench.target(u"disk"_s).toLocal8Bit();
        QVERIFY(QDir().mkpath(bench.target(u"disk"_s)));
        if (::mount("tmpfs", folder.constData(), "tmpfs", 0, "size=128k") != 0)
            QSKIP("a small tmpfs needs root");
        TargetOptions options = bench.options({ u"macos"_s });
        options.folder = bench.target(u"disk/icons"_s);
        const Result<TargetReport> answer = answerOf(exportTargets({ bench.disc() }, options));
        const QStringList there = ExportBench::files(options.folder);
        bool isWhole = true;
        for (const QString &file : there)
            isWhole = isWhole && (!file.endsWith(u".png"_s) || !QImage(options.folder + u'/' + file).isNull())
                && !file.endsWith(u".part"_s);
        ::umount2(folder.constData(), MNT_DETACH);
        QVERIFY(answer);
        QCOMPARE(answer->stopped.code, ErrorCode::DiskFull);
        QVERIFY2(answer->stopped.detail.contains(options.folder + u"/macos/"_s),
            qPrintable(answer->stopped.detail));
        QVERIFY(isWhole);
        QVERIFY(answer->written() > 0);
        QVERIFY(answer->count(FileFate::Unwritten) > 0);
        for (const ExportedTargetFile &file : answer->files)
            QCOMPARE(there.contains(file.path), file.fate == FileFate::New);
        QVERIFY(!answer->isCurrent());
    }

    void whatMakesNoSenseIsRefused()
    {
        TargetBench bench;
        const ExportItem item = bench.disc();
        QCOMPARE(refusal({}, bench.options({ u"web"_s })), ErrorCode::ExportNothing);
        QCOMPARE(refusal({ item }, bench.options({})), ErrorCode::ExportNothing);
        QCOMPARE(refusal({ item }, bench.options({ u"web"_s, u"betamax"_s })), ErrorCode::NotFound);
        TargetOptions options = bench.options({ u"web"_s });
        options.background = QColor(0, 0, 0, 128);
        QCOMPARE(refusal({ item }, options), ErrorCode::InvalidColor);
        options = bench.options({ u"hicolor"_s });
        for (const QString &id : { u"../x"_s, u"a/b"_s, u"-x"_s, u"a b"_s, u"ä"_s, u"a\n"_s }) {
            options.appId = id;
            QCOMPARE(refusal({ item }, options), ErrorCode::InvalidSetting);
        }
        options = bench.options({ u"png"_s });
        options.sizes = { 16, 2000 };
        QCOMPARE(refusal({ item }, options), ErrorCode::InvalidSize);
        options = bench.options({ u"web"_s });
        options.folder = u"relative"_s;
        QCOMPARE(refusal({ item }, options), ErrorCode::FileNotWritable);
        QVERIFY(!QFile::exists(bench.out()));
    }

    void ofSeveralIconsOneMustStandForTheApp()
    {
        TargetBench bench;
        const QList<ExportItem> items { bench.disc(), bench.item(u"b"_s, 1, Qt::blue) };
        TargetOptions options = bench.options({ u"web"_s, u"png"_s });
        QCOMPARE(refusal(items, options), ErrorCode::NotFound);
        options.appIcon = { 7 };
        QCOMPARE(refusal(items, options), ErrorCode::NotFound);
        options.appIcon = items[1].icon;
        exported(items, options);
        QCOMPARE(QImage(bench.out(u"web/icon-192.png"_s)).pixelColor(96, 96), QColor(Qt::blue));
        QVERIFY(QFile::exists(bench.out(u"png/16/pens.png"_s)));
        options = bench.options({ u"png"_s });
        exported(items, options);
    }

    void mastersOfAnyKindBecomeIcons_data()
    {
        QTest::addColumn<QImage>("picture");
        QTest::addColumn<QByteArray>("format");
        QImage dot(1, 1, QImage::Format_RGBA8888);
        dot.fill(QColor(255, 0, 0, 128));
        QTest::newRow("one pixel") << dot << QByteArray("PNG");
        QImage deep(64, 64, QImage::Format_RGBA64);
        deep.fill(QColor(10, 200, 30, 100));
        QTest::newRow("16 bits") << deep << QByteArray("PNG");
        QImage wide(300, 40, QImage::Format_RGB32);
        wide.fill(Qt::blue);
        QTest::newRow("wide") << wide << QByteArray("PNG");
        QTest::newRow("photograph") << wide << QByteArray("JPG");
        QImage nothing(64, 64, QImage::Format_RGBA8888);
        nothing.fill(Qt::transparent);
        QTest::newRow("nothing to see") << nothing << QByteArray("PNG");
    }

    void mastersOfAnyKindBecomeIcons()
    {
        QFETCH(QImage, picture);
        QFETCH(QByteArray, format);
        TargetBench bench;
        const ExportItem item = bench.master(picture, format.constData());
        TargetOptions options = bench.options(everyTarget());
        const TargetReport report = exported({ item }, options);
        QCOMPARE(report.count(FileFate::New), report.files.size());
        const QImage store(bench.out(u"ios/Assets.xcassets/AppIcon.appiconset/App-Icon-1024x1024@1x.png"_s));
        QCOMPARE(store.size(), QSize(1024, 1024));
        QVERIFY(!store.hasAlphaChannel());
        QCOMPARE(QImage(bench.out(u"android/res/mipmap-hdpi/ic_launcher_foreground.png"_s)).size(),
            QSize(162, 162));
    }

    void foreignMastersBecomeIcons_data()
    {
        QTest::addColumn<QStringList>("convert");
        QTest::addColumn<QString>("name");
        QTest::newRow("CMYK") << QStringList { u"-size"_s, u"80x80"_s, u"xc:orange"_s, u"-colorspace"_s,
            u"CMYK"_s } << u"cmyk.jpg"_s;
        QTest::newRow("animated") << QStringList { u"-size"_s, u"80x80"_s, u"-delay"_s, u"10"_s, u"xc:red"_s,
            u"xc:blue"_s } << u"moving.webp"_s;
        QTest::newRow("palette") << QStringList { u"-size"_s, u"80x80"_s, u"xc:orange"_s, u"-type"_s,
            u"Palette"_s } << u"palette.png"_s;
    }

    void foreignMastersBecomeIcons()
    {
        QFETCH(QStringList, convert);
        QFETCH(QString, name);
        TargetBench bench;
        ExportItem item = bench.disc();
        item.original = bench.target(name);
        const Verdict made = verdictOf(u"convert"_s, convert + QStringList { item.original });
        QVERIFY2(made.status == 0, made.text.constData());
        exported({ item }, bench.options({ u"web"_s }));
        const QColor middle = QImage(bench.out(u"web/icon-192.png"_s)).pixelColor(96, 96);
        QVERIFY(middle.red() > 230 && middle.blue() < 60);
    }

    void aMasterThatCannotBeReadStopsAllBeforeAnythingIsWritten_data()
    {
        QTest::addColumn<QByteArray>("damage");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("no picture") << QByteArray("text") << ErrorCode::PictureDamaged;
        QTest::newRow("cut off") << QByteArray("half") << ErrorCode::PictureDamaged;
        QTest::newRow("gone") << QByteArray() << ErrorCode::FileNotReadable;
        QTest::newRow("8192x8192") << QByteArray("huge") << ErrorCode::PictureTooLarge;
    }

    void aMasterThatCannotBeReadStopsAllBeforeAnythingIsWritten()
    {
        QFETCH(QByteArray, damage);
        QFETCH(ErrorCode, code);
        TargetBench bench;
        const QList<ExportItem> items { bench.disc(), bench.item(u"bad one"_s) };
        const QString &path = items[1].original;
        if (damage == "half")
            ExportBench::put(path, ExportBench::bytes(path).chopped(40));
        else if (damage == "huge")
            QVERIFY(QImage(8192, 8192, QImage::Format_Mono).save(path, "PNG"));
        else if (damage.isEmpty())
            QFile::remove(path);
        else
            ExportBench::put(path, damage);
        const Error error = errorOf(items, bench.options({ u"png"_s, u"qt"_s }));
        QCOMPARE(error.code, code);
        QCOMPARE(error.category, u"bad one"_s);
        QVERIFY(!QFile::exists(bench.out()));
    }

    void namesThatMeetGetNumbers()
    {
        TargetBench bench;
        QStringList renamed;
        const QList<ExportItem> items { bench.item(u"Pens"_s), bench.item(u"pens!"_s),
            bench.item(u"pens"_s, 2), bench.item(u"Übergröße"_s), bench.item(u"🚀"_s), bench.item(u"文"_s),
            bench.item(u"CON"_s) };
        QCOMPARE(targetNames(items, &renamed),
            (QStringList { u"pens"_s, u"pens-2"_s, u"pens-2-2"_s, u"ubergrosse"_s, u"icon"_s, u"icon-2"_s,
                u"con-icon"_s }));
        QCOMPARE(renamed, (QStringList { u"pens-2"_s, u"pens-2-2"_s, u"icon-2"_s }));
    }

    void manyEqualNamesStayCheap()
    {
        TargetBench bench;
        const QList<ExportItem> items(10000, bench.item(u"pens"_s));
        const QStringList names = targetNames(items);
        QCOMPARE(names.last(), u"pens-10000"_s);
        QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
    }

    void progressCountsFilesAndCancellingLeavesNoHalfFiles()
    {
        TargetBench bench;
        const QList<ExportItem> items(500, bench.item(u"big"_s, 1, Qt::green, 512));
        QFutureWatcher<Result<TargetReport>> watcher;
        QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
        watcher.setFuture(exportTargets(items, bench.options({ u"png"_s })));
        QTRY_VERIFY(watcher.progressValue() > 0);
        QCOMPARE(watcher.progressMaximum(), 4000);
        watcher.cancel();
        QVERIFY(finished.wait(60000));
        QVERIFY(watcher.isCanceled());
        const QStringList files = ExportBench::files(bench.out());
        QVERIFY(!files.isEmpty() && files.size() < 4000);
        for (const QString &file : files)
            QVERIFY2(file.endsWith(u".json"_s) || !QImage(bench.out(file)).isNull(), qPrintable(file));
    }

    void whatACancelledExportWroteIsKnownToTheNext()
    {
        TargetBench bench;
        QList<ExportItem> items(500, bench.item(u"big"_s, 1, Qt::green, 512));
        QFutureWatcher<Result<TargetReport>> watcher;
        QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
        watcher.setFuture(exportTargets(items, bench.options({ u"png"_s })));
        QTRY_VERIFY(watcher.progressValue() > 0);
        watcher.cancel();
        QVERIFY(finished.wait(60000));
        const QStringList files = ExportBench::files(bench.out());
        items = { bench.item(u"big"_s, 1, Qt::blue, 512) }; // other pictures for files that are there
        const TargetReport report = exported(items, bench.options({ u"png"_s }));
        QCOMPARE(report.count(FileFate::Conflict), 0);
        QVERIFY(report.count(FileFate::Updated) > 0);
        QCOMPARE(report.obsolete.size() + report.count(FileFate::Updated), files.size() - 2);
    }

    void aPatternNamesThePngFiles()
    {
        TargetBench bench;
        TargetOptions options = bench.options({ u"png"_s, u"tray"_s });
        options.sizes = { 16, 32 };
        options.pattern = u"{category}/{size}"_s;
        exported({ bench.disc() }, options);
        QVERIFY(QFile::exists(bench.out(u"png/pens/16.png"_s)));
        QVERIFY(QFile::exists(bench.out(u"png/pens/32.png"_s)));
        options.pattern = u"../{category}"_s;
        QCOMPARE(refusal({ bench.disc() }, options), ErrorCode::ExportOutsideTarget);
    }

    void aDarkBackgroundGoesWherePlatformsAskForIt()
    {
        TargetBench bench;
        TargetOptions options = bench.options({ u"android"_s, u"web"_s, u"web-compat"_s });
        exported({ bench.disc() }, options);
        const QString night = bench.out(u"android/res/values-night/ic_launcher_background.xml"_s);
        QVERIFY(!QFile::exists(night));
        options.darkBackground = Qt::black;
        exported({ bench.disc() }, options);
        QVERIFY(ExportBench::bytes(night).contains("#000000"));
        for (const char *target : { "web", "web-compat" }) {
            const QByteArray head
                = ExportBench::bytes(bench.out(QLatin1String(target) + u"/favicon-head.html"_s));
            QVERIFY(head.contains("content=\"#000000\" media=\"(prefers-color-scheme: dark)\""));
            QVERIFY(head.indexOf("#ff0000") < head.indexOf("#000000"));
        }
        options.darkBackground = QColor(0, 0, 0, 10);
        QCOMPARE(refusal({ bench.disc() }, options), ErrorCode::InvalidColor);
    }

    void anArchiveThatIsCancelledIsNotThere()
    {
        TargetBench bench;
        TargetOptions options = bench.options({ u"png"_s });
        options.folder = bench.target(u"zips/out.zip"_s);
        QFutureWatcher<Result<TargetReport>> watcher;
        QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
        watcher.setFuture(
            exportTargets(QList<ExportItem>(500, bench.item(u"big"_s, 1, Qt::green, 512)), options));
        QTRY_VERIFY(watcher.progressValue() > 0);
        watcher.cancel();
        QVERIFY(finished.wait(60000));
        QVERIFY(ExportBench::files(bench.target(u"zips"_s)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTargetExport)

#include "tst_targetexport.moc"
