#include "core/exporting/targetinstructions.h"
#include "core/exporting/targetlooks.h"
#include "core/exporting/targetpreview.h"
#include "tests/core/exporting/targetbench.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

namespace {

ExportPreview preview(const QList<ExportItem> &items, const TargetOptions &options)
{
    return previewTargets(items, options).result();
}

TargetReport report(const QList<ExportItem> &items, TargetOptions options, bool checkOnly)
{
    options.checkOnly = checkOnly;
    const Result<TargetReport> answer = answerOf(exportTargets(items, options));
    if (!answer)
        qFatal("%s", qPrintable(answer.error().detail));
    return *answer;
}

QStringList pathsOf(const ExportPreview &preview)
{
    QStringList paths;
    for (const PreviewFile &file : preview.first)
        paths << file.path;
    return paths;
}

PreviewFile fileOf(const ExportPreview &preview, const QString &path)
{
    const auto found = std::find_if(preview.first.begin(), preview.first.end(),
        [&path](const PreviewFile &file) { return file.path == path; });
    return found == preview.first.end() ? PreviewFile() : *found;
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

} // namespace

class TestTargetPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsShownIsWhatIsWritten()
    {
        TargetBench bench;
        const TargetOptions options = bench.options({ u"web"_s, u"ios"_s });
        const QList<ExportItem> items { bench.disc() };
        const ExportPreview shown = preview(items, options);
        QCOMPARE(shown.obstacle.code, ErrorCode::None);
        QVERIFY(!QFile::exists(bench.out())); // looking makes no folder
        QStringList expected = pathsOf(shown) << shown.manifest.path << shown.provenance.path;
        (void)report(items, options, false);
        expected.sort();
        QCOMPARE(ExportBench::files(bench.out()), expected);
        QCOMPARE(shown.files, expected.size() - 2);
    }

    void aCheckTellsWhatChangesAndHowLargeItIs()
    {
        TargetBench bench;
        const QList<ExportItem> items { bench.disc() };
        TargetOptions options = bench.options({ u"web"_s });
        ExportPreview shown = preview(items, options);
        QVERIFY(!shown.isLinked);
        (void)report(items, options, false);
        ExportBench::put(bench.out(u"web/site.webmanifest"_s), "{}");
        QFile::remove(bench.out(u"web/favicon.ico"_s));
        options.background = Qt::blue;
        shown = preview(items, options);
        QVERIFY(shown.isLinked);
        QVERIFY(!shown.isChecked);
        QCOMPARE(fileOf(shown, u"web/icon-512.png"_s).fate, PreviewFile::Fate::There);
        shown = checked(shown, report(items, options, true));
        using Fate = PreviewFile::Fate;
        QVERIFY(shown.isChecked);
        QCOMPARE(fileOf(shown, u"web/favicon.ico"_s).fate, Fate::New);
        QCOMPARE(fileOf(shown, u"web/icon-512.png"_s).fate, Fate::Unchanged);
        QCOMPARE(fileOf(shown, u"web/apple-touch-icon.png"_s).fate, Fate::Replaces);
        QCOMPARE(fileOf(shown, u"web/site.webmanifest"_s).fate, Fate::LeftAlone);
        QCOMPARE(shown.replaced, 4); // touch, maskable twice, head
        QCOMPARE(shown.leftAlone, 1);
        QCOMPARE(shown.unchanged, 4);
        QCOMPARE(fileOf(shown, u"web/icon-512.png"_s).bytes, QFile(bench.out(u"web/icon-512.png"_s)).size());
    }

    void aCheckOfAnArchiveMeasuresAndWritesNothing()
    {
        TargetBench bench;
        TargetOptions options = bench.options({ u"tray"_s });
        options.folder = bench.target(u"set.zip"_s);
        const QList<ExportItem> items { bench.disc() };
        ExportPreview shown = checked(preview(items, options), report(items, options, true));
        QCOMPARE(shown.target, options.folder);
        QVERIFY(fileOf(shown, u"tray/tray.png"_s).bytes > 0);
        QVERIFY(!QFile::exists(options.folder));
        ExportBench::put(options.folder, "not ours");
        shown = preview(items, options);
        QCOMPARE(shown.archive, PreviewFile::Fate::Beside);
        QCOMPARE(shown.target, bench.target(u"set (2).zip"_s));
        QCOMPARE(ExportBench::bytes(options.folder), QByteArray("not ours"));
    }

    void obstaclesAreFoundByLooking()
    {
        TargetBench bench;
        const ExportItem item = bench.disc();
        TargetOptions options = bench.options({ u"web"_s });
        ExportBench::put(bench.target(u"plain"_s), "file");
        options.folder = bench.target(u"plain/below"_s);
        QCOMPARE(preview({ item }, options).obstacle.code, ErrorCode::FileNotWritable);
        options.folder = bench.out();
        QVERIFY(QDir().mkpath(bench.out(u"web"_s)));
        QVERIFY(QFile::link(bench.target(u"elsewhere"_s), bench.out(u"web/favicon.ico"_s)));
        QCOMPARE(preview({ item }, options).obstacle.code, ErrorCode::ExportTargetIsLink);
        ExportItem damaged = item;
        damaged.original = bench.target(u"plain"_s);
        const Error error = preview({ damaged }, options).obstacle;
        QCOMPARE(error.code, ErrorCode::PictureDamaged);
        QCOMPARE(error.category, item.category);
        options.appId = u"no id"_s;
        QCOMPARE(preview({ item }, options).obstacle.code, ErrorCode::InvalidSetting);
    }

    void ofManyFilesEachTargetListsItsFirst()
    {
        TargetBench bench;
        const ExportItem item = bench.item(u"pens"_s, 1, Qt::red, 16);
        TargetOptions options = bench.options({ u"png"_s, u"qt"_s, u"tray"_s });
        options.appIcon = item.icon;
        const ExportPreview shown = preview(QList<ExportItem>(2000, item), options);
        QCOMPARE(shown.obstacle.code, ErrorCode::None);
        QCOMPARE(shown.files, 2000 * 8 + 2000 * 8 + 1 + 4);
        QVERIFY(shown.first.size() <= 3 * ExportPreview::listed);
        QVERIFY(!fileOf(shown, u"tray/tray.png"_s).path.isEmpty());
        qsizetype all = shown.first.size();
        for (const qsizetype rest : shown.unlisted)
            all += rest;
        QCOMPARE(all, shown.files);
        QVERIFY(shown.numbered > 0);
    }

    void aPreviewThatIsGivenUpHasNoResult()
    {
        TargetBench bench;
        const QList<ExportItem> items(10'000, bench.item(u"pens"_s, 1, Qt::red, 16));
        QFuture<ExportPreview> future = previewTargets(items, bench.options({ u"png"_s }));
        future.cancel();
        future.waitForFinished();
        QVERIFY(future.isCanceled());
    }

    void everyTargetHasLooks_data()
    {
        QTest::addColumn<QString>("target");
        for (const QString &target : everyTarget())
            QTest::newRow(qPrintable(target)) << target;
    }

    void everyTargetHasLooks()
    {
        QFETCH(QString, target);
        TargetBench bench;
        const Result<QList<LookPicture>> looks
            = lookPictures(bench.disc(), bench.options({ target }), target, 200, 1);
        QVERIFY(looks);
        QVERIFY(!looks->isEmpty());
        for (const LookPicture &look : *looks) {
            const bool isRow = look.look.form == TargetLook::Form::Toolbar;
            QCOMPARE(look.pictures.size(), isRow ? qsizetype(std::size(toolbarEdges)) : 1);
            for (const QImage &picture : look.pictures)
                QVERIFY(!picture.isNull() && picture.width() <= 200);
        }
    }

    //! What a look shows is the file's own rule: the background, the tone, the frame that systems choose.
    void looksAreDrawnAsTheFilesAre()
    {
        TargetBench bench;
        const TargetOptions options = bench.options({ u"ios"_s });
        const Result<QList<LookPicture>> ios = lookPictures(bench.disc(), options, u"ios"_s, 128, 1);
        QVERIFY(ios);
        QCOMPARE(ios->size(), 3);
        QCOMPARE(ios->at(0).pictures[0].pixelColor(0, 0), QColor(Qt::red)); // its background
        QCOMPARE(ios->at(1).pictures[0].pixelColor(0, 0).alpha(), 0); // the system's own is below
        const QColor tinted = ios->at(2).pictures[0].pixelColor(64, 64);
        QVERIFY(tinted.red() == tinted.green() && tinted.green() == tinted.blue());
        for (const double ratio : { 1.0, 2.0 }) {
            const Result<QList<LookPicture>> web = lookPictures(bench.disc(), options, u"web"_s, 512, ratio);
            QVERIFY(web);
            QCOMPARE(web->at(0).pictures[0].width(), int(16 * ratio));
        }
    }

    //! Without transparency nothing is a shape: Android has no monochrome layer then.
    void anOpaqueMasterHasNoShapes()
    {
        TargetBench bench;
        QImage opaque(64, 64, QImage::Format_RGB32);
        opaque.fill(Qt::green);
        const auto count = [&](const ExportItem &item) {
            const Result<QList<LookPicture>> looks
                = lookPictures(item, bench.options({ u"android"_s }), u"android"_s, 200, 1);
            return std::count_if(looks->begin(), looks->end(),
                [](const LookPicture &look) { return look.look.form == TargetLook::Form::Themed; });
        };
        QCOMPARE(count(bench.disc()), 2);
        QCOMPARE(count(bench.master(opaque)), 0);
    }

    void aMasterThatCannotBeReadHasNoLooks()
    {
        TargetBench bench;
        ExportItem item = bench.disc();
        QFile::remove(item.original);
        const Result<QList<LookPicture>> looks
            = lookPictures(item, bench.options({ u"web"_s }), u"web"_s, 200, 1);
        QVERIFY(!looks);
        QCOMPARE(looks.error().code, ErrorCode::FileNotReadable);
    }

    //! Every file and folder that an instruction names is part of the export.
    void instructionsNameWhatIsExported_data()
    {
        QTest::addColumn<QString>("target");
        for (const QString &target : everyTarget())
            QTest::newRow(qPrintable(target)) << target;
    }

    void instructionsNameWhatIsExported()
    {
        QFETCH(QString, target);
        TargetBench bench;
        const Result<TargetPlan> plan = planTargets({ bench.disc() }, bench.options({ target }), true);
        QVERIFY(plan);
        QStringList paths;
        for (const PlannedTargetFile &file : plan->files)
            paths << file.file.path;
        const QList<TargetInstruction> steps = targetInstructions(target, plan->brief);
        for (const TargetInstruction &step : steps) {
            QCOMPARE(step.kind == TargetInstruction::Kind::Copy, step.text.isEmpty());
            QVERIFY(!step.text.endsWith(u'\n'));
            if (step.kind != TargetInstruction::Kind::Copy)
                continue;
            const QString from = QString(step.from).remove(u"/*"_s);
            QVERIFY2(
                std::any_of(paths.begin(), paths.end(),
                    [&from](const QString &path) { return path == from || path.startsWith(from + u'/'); }),
                qPrintable(step.from));
        }
    }

    void pastedLinesNameFilesThatAreThere()
    {
        TargetBench bench;
        static const QRegularExpression name(u"\"[./]*([A-Za-z0-9@_./-]+\\.(png|ico|icns))\""_s);
        int found = 0;
        for (const QString &target : { u"web"_s, u"web-compat"_s, u"tauri"_s, u"expo"_s, u"extension"_s }) {
            const Result<TargetPlan> plan = planTargets({ bench.disc() }, bench.options({ target }), true);
            QVERIFY(plan);
            QStringList paths;
            for (const PlannedTargetFile &file : plan->files)
                paths << file.file.path;
            for (const TargetInstruction &step : targetInstructions(target, plan->brief)) {
                auto match = name.globalMatch(step.text);
                while (match.hasNext()) {
                    const QString file = target + u'/' + match.next().captured(1);
                    QVERIFY2(paths.contains(file), qPrintable(file));
                    ++found;
                }
            }
        }
        QVERIFY(found > 20);
    }

    void instructionsUseTheNamesOfTheApp()
    {
        TargetBench bench;
        const auto linesOf = [&](const QString &target) {
            const Result<TargetPlan> plan = planTargets({ bench.disc() }, bench.options({ target }), true);
            QString lines;
            for (const TargetInstruction &step : targetInstructions(target, plan->brief))
                lines += step.text;
            return lines;
        };
        QCOMPARE(linesOf(u"hicolor"_s), u"Icon=org.example.Pens"_s);
        QVERIFY(linesOf(u"icon-theme"_s).contains(u"\"pens-co\""_s));
        QVERIFY(linesOf(u"capacitor"_s).contains(u"'#ff0000'"_s));
        QVERIFY(linesOf(u"android-drawables"_s).contains(u"@drawable/ic_pens"_s));
    }
};

QTEST_GUILESS_MAIN(TestTargetPreview)
#include "tst_targetpreview.moc"
