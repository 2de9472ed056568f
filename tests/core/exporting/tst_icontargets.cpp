#include "core/exporting/targetexport.h"
#include "tests/core/exporting/expectedfiles.h"
#include "tests/core/exporting/foreignprogram.h"
#include "tests/core/exporting/targetbench.h"

#include <QIcon>
#include <QJsonArray>
#include <QJsonDocument>
#include <QResource>
#include <QTest>

#include <cmath>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

namespace {

//! What is wrong with a PNG by the expectation; empty: nothing.
QString wrongWith(const QByteArray &png, const Expectation &expected)
{
    using Kind = Expectation::Kind;
    const QImage image = QImage::fromData(png);
    if (image.size() != expected.pixels)
        return u"%1x%2 pixels"_s.arg(image.width()).arg(image.height());
    const bool hasChannel = png[25] == 6; // color type of IHDR: RGBA
    if (hasChannel != (expected.kind != Kind::Opaque))
        return hasChannel ? u"an alpha channel"_s : u"no alpha channel"_s;
    const int corner = image.pixelColor(0, 0).alpha();
    if (corner != (expected.kind == Kind::Clear ? 0 : 255))
        return u"a corner of alpha %1"_s.arg(corner);
    return image.pixelColor(image.rect().center()).alpha() == 255 || expected.kind != Kind::Clear
        ? QString()
        : u"nothing in the middle"_s;
}

//! The farthest pixel from the middle, in shares of the edge, that is more than `alpha`.
double reach(const QImage &image, int alpha = 8)
{
    double farthest = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y).alpha() > alpha)
                farthest = std::max(
                    farthest, std::hypot(x + 0.5 - image.width() / 2.0, y + 0.5 - image.height() / 2.0));
    return farthest / image.width();
}

//! The same of what is not `color`.
double reachOfOther(const QImage &image, const QColor &color)
{
    double farthest = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) != color)
                farthest = std::max(
                    farthest, std::hypot(x + 0.5 - image.width() / 2.0, y + 0.5 - image.height() / 2.0));
    return farthest / image.width();
}

QJsonObject jsonOf(const QString &path)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(ExportBench::bytes(path), &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("%s: %s", qPrintable(path), qPrintable(error.errorString()));
    return document.object();
}

//! What Android's tool says of a package of these resources; its error when it makes none.
Verdict packed(const TargetBench &bench, const QString &resources, const QByteArray &application)
{
    const QString manifest = bench.target(u"AndroidManifest.xml"_s);
    ExportBench::put(manifest,
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
        "<manifest xmlns:android=\"http://schemas.android.com/apk/res/android\" package=\"org.example\">"
        "<uses-sdk android:minSdkVersion=\"21\"/>"
            + application + "</manifest>");
    const QString framework = u"/usr/share/android-framework-res/framework-res.apk"_s;
    const QString package = bench.target(u"a.apk"_s);
    const Verdict made = verdictOf(u"aapt"_s,
        { u"package"_s, u"-f"_s, u"-M"_s, manifest, u"-S"_s, resources, u"-I"_s, framework, u"-F"_s,
            package });
    return made.status == 0 ? verdictOf(u"aapt"_s, { u"dump"_s, u"badging"_s, package }) : made;
}

//! Full of art to the corners, nothing transparent.
QImage opaqueSquare(int edge)
{
    QImage image(edge, edge, QImage::Format_RGB32);
    image.fill(Qt::blue);
    return image;
}

} // namespace

class TestIconTargets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAppTargetHasATable()
    {
        QStringList ids;
        for (const IconTarget &target : iconTargets())
            if (target.scope == IconTarget::Scope::App)
                ids << QLatin1String(target.id);
        ids.sort();
        QCOMPARE(ids, expectedTargets());
    }

    void everyFileIsAsThePlatformAsks_data()
    {
        QTest::addColumn<QString>("target");
        for (const QString &target : expectedTargets())
            QTest::newRow(qPrintable(target)) << target;
    }

    void everyFileIsAsThePlatformAsks()
    {
        QFETCH(QString, target);
        TargetBench bench;
        const Result<TargetReport> report
            = answerOf(exportTargets({ bench.disc() }, bench.options({ target })));
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
        const QMap<QString, Expectation> expected = expectedFiles(target);
        QCOMPARE(ExportBench::files(bench.out(target)), QStringList(expected.keys()));
        QCOMPARE(report->count(FileFate::New), expected.size());
        for (auto file = expected.begin(); file != expected.end(); ++file) {
            const QByteArray bytes = ExportBench::bytes(bench.out(target + u'/' + file.key()));
            QVERIFY2(!bytes.isEmpty(), qPrintable(file.key()));
            if (file->kind == Expectation::Kind::Other)
                continue;
            const QString wrong = wrongWith(bytes, *file);
            QVERIFY2(wrong.isEmpty(), qPrintable(file.key() + u": "_s + wrong));
        }
    }

    void theCheckOfFilesSeesWhatIsWrong()
    {
        using Kind = Expectation::Kind;
        TargetBench bench;
        QVERIFY(answerOf(exportTargets({ bench.disc() }, bench.options({ u"tray"_s, u"web"_s }))));
        const QByteArray clear = ExportBench::bytes(bench.out(u"tray/tray.png"_s));
        QVERIFY(wrongWith(clear, { { 32, 32 }, Kind::Clear }).isEmpty());
        QVERIFY(!wrongWith(clear, { { 33, 32 }, Kind::Clear }).isEmpty());
        QVERIFY(!wrongWith(clear, { { 32, 32 }, Kind::Opaque }).isEmpty());
        QVERIFY(!wrongWith(clear, { { 32, 32 }, Kind::OpaqueWithChannel }).isEmpty());
        const QByteArray clear96 = ExportBench::bytes(bench.out(u"web/favicon-96x96.png"_s));
        QCOMPARE(wrongWith(clear96, { { 97, 97 }, Kind::Clear }), u"96x96 pixels"_s);
        const QByteArray flat = ExportBench::bytes(bench.out(u"web/apple-touch-icon.png"_s));
        QVERIFY(wrongWith(flat, { { 180, 180 }, Kind::Opaque }).isEmpty());
        QVERIFY(!wrongWith(flat, { { 180, 180 }, Kind::Clear }).isEmpty());
        QVERIFY(!wrongWith(flat, { { 180, 180 }, Kind::OpaqueWithChannel }).isEmpty());
    }

    void framesOfIconsDescendOrBeginAsAsked_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("frames");
        const QByteArray windows = "32 16 20 24 30 36 40 48 60 64 72 80 96 256";
        QTest::newRow("favicon") << u"web"_s << u"favicon.ico"_s << QByteArray("48 32 16");
        QTest::newRow("compat") << u"web-compat"_s << u"favicon.ico"_s << QByteArray("64 48 32 24 16");
        QTest::newRow("windows") << u"windows"_s << u"app.ico"_s << windows;
        QTest::newRow("electron") << u"electron"_s << u"build/icon.ico"_s << windows;
        QTest::newRow("tauri") << u"tauri"_s << u"icons/icon.ico"_s << QByteArray("32 16 24 48 64 256");
        QTest::newRow("flutter") << u"flutter"_s << u"windows/runner/resources/app_icon.ico"_s << windows;
    }

    void framesOfIconsDescendOrBeginAsAsked()
    {
        QFETCH(QString, target);
        QFETCH(QString, file);
        TargetBench bench;
        QVERIFY(answerOf(exportTargets({ bench.disc() }, bench.options({ target }))));
        const Verdict seen
            = verdictOf(u"identify"_s, { u"-format"_s, u"%w "_s, bench.out(target + u'/' + file) });
        QTEST(seen.text.trimmed(), "frames");
    }

    void macIconsAreReadByAnotherProgram()
    {
        TargetBench bench;
        QVERIFY(answerOf(exportTargets({ bench.disc() }, bench.options({ u"macos"_s }))));
        const Verdict seen = verdictOf(u"icns2png"_s, { u"-l"_s, bench.out(u"macos/AppIcon.icns"_s) });
        QCOMPARE(seen.status, 0);
        for (const char *type : { "is32", "s8mk", "il32", "l8mk", "ic08", "ic09", "ic10" })
            QVERIFY2(seen.text.contains(type), seen.text.constData());
    }

    void theTableOfAndroidHasNoIconOf49Pixels()
    {
        TargetBench bench;
        QVERIFY(answerOf(exportTargets({ bench.disc() }, bench.options({ u"android"_s }))));
        const QString path = bench.out(u"android/res/mipmap-mdpi/ic_launcher.png"_s);
        const Expectation asked = expectedFiles(u"android"_s)[u"res/mipmap-mdpi/ic_launcher.png"_s];
        QVERIFY(wrongWith(ExportBench::bytes(path), asked).isEmpty());
        QVERIFY(QImage(path).scaled(49, 49).save(path));
        QCOMPARE(wrongWith(ExportBench::bytes(path), asked), u"49x49 pixels"_s);
    }

    void aStoreIconWithAlphaIsSeen()
    {
        TargetBench bench;
        QVERIFY(answerOf(exportTargets({ bench.disc() }, bench.options({ u"ios"_s }))));
        const QString name = u"Assets.xcassets/AppIcon.appiconset/App-Icon-1024x1024@1x.png"_s;
        const QString path = bench.out(u"ios/"_s + name);
        const Expectation asked = expectedFiles(u"ios"_s)[name];
        QVERIFY(wrongWith(ExportBench::bytes(path), asked).isEmpty());
        QVERIFY(QImage(path).convertToFormat(QImage::Format_ARGB32).save(path));
        QCOMPARE(wrongWith(ExportBench::bytes(path), asked), u"an alpha channel"_s);
    }

    void storeIconsAreFlattenedOnTheBackground()
    {
        TargetBench bench;
        QVERIFY(answerOf(exportTargets({ bench.disc() }, bench.options({ u"ios"_s }))));
        const QString folder = bench.out(u"ios/Assets.xcassets/AppIcon.appiconset/"_s);
        const QImage any(folder + u"App-Icon-1024x1024@1x.png"_s);
        QCOMPARE(any.pixelColor(0, 0), QColor(Qt::red));
        QCOMPARE(any.pixelColor(512, 512), QColor(Qt::green));
        QVERIFY(std::abs(reachOfOther(any, Qt::red) - 0.4) < 0.01);
        const QImage tinted(folder + u"App-Icon-tinted-1024x1024@1x.png"_s);
        QCOMPARE(tinted.pixelColor(0, 0), QColor(Qt::black));
        QVERIFY(tinted.allGray());
        QVERIFY(tinted.pixelColor(512, 512).red() > 200); // green is light
        const QImage dark(folder + u"App-Icon-dark-1024x1024@1x.png"_s);
        QCOMPARE(dark.pixelColor(512, 512), QColor(Qt::green));
    }

    void catalogsNameTheirFiles_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<int>("entries");
        QTest::newRow("ios") << u"ios"_s << 3;
        QTest::newRow("ios-all") << u"ios-all"_s << 25;
        QTest::newRow("watchos") << u"watchos"_s << 1;
        QTest::newRow("macos") << u"macos"_s << 10;
    }

    void catalogsNameTheirFiles()
    {
        QFETCH(QString, target);
        TargetBench bench;
        QVERIFY(answerOf(exportTargets({ bench.disc() }, bench.options({ target }))));
        const QString folder = bench.out(target + u"/Assets.xcassets/AppIcon.appiconset/"_s);
        const QJsonObject contents = jsonOf(folder + u"Contents.json"_s);
        QCOMPARE(contents[u"info"][u"version"].toInt(), 1);
        QCOMPARE(contents[u"info"][u"author"].toString(), u"xcode"_s);
        const QJsonArray images = contents[u"images"].toArray();
        QTEST(int(images.size()), "entries");
        QStringList unnamed = ExportBench::files(folder);
        unnamed.removeOne(u"Contents.json"_s);
        for (const QJsonValue &image : images) {
            const QString file = image[u"filename"].toString();
            const double points = image[u"size"].toString().section(u'x', 0, 0).toDouble();
            const int scale = image[u"scale"].toString(u"1x"_s).chopped(1).toInt();
            QCOMPARE(QImage(folder + file).width(), qRound(points * scale));
            unnamed.removeAll(file);
        }
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u' ')));
    }

    void appearancesOfIosAreNamed()
    {
        TargetBench bench;
        QVERIFY(answerOf(exportTargets({ bench.disc() }, bench.options({ u"ios"_s }))));
        const QJsonArray images
            = jsonOf(bench.out(u"ios/Assets.xcassets/AppIcon.appiconset/Contents.json"_s))[u"images"]
                  .toArray();
        QStringList values;
        for (const QJsonValue &image : images) {
            QCOMPARE(image[u"idiom"].toString(), u"universal"_s);
            QCOMPARE(image[u"platform"].toString(), u"ios"_s);
            values << image[u"appearances"][0][u"value"].toString();
        }
        QCOMPARE(values, (QStringList { {}, u"dark"_s, u"tinted"_s }));
    }

    void maskableArtStaysInItsCircle_data()
    {
        QTest::addColumn<bool>("isSquare");
        QTest::newRow("disc") << false;
        QTest::newRow("square to the corners") << true;
    }

    void maskableArtStaysInItsCircle()
    {
        QFETCH(bool, isSquare);
        TargetBench bench;
        const ExportItem item = isSquare ? bench.master(opaqueSquare(300)) : bench.disc();
        QVERIFY(answerOf(exportTargets({ item }, bench.options({ u"web"_s, u"android"_s }))));
        const QImage maskable(bench.out(u"web/icon-maskable-512.png"_s));
        const double maskableReach = reachOfOther(maskable, Qt::red);
        QVERIFY2(maskableReach <= 0.4 && maskableReach > 0.385, qPrintable(QString::number(maskableReach)));
        const QImage layer(bench.out(u"android/res/mipmap-xxxhdpi/ic_launcher_foreground.png"_s));
        const double layerReach = reach(layer);
        QVERIFY2(layerReach <= 33.0 / 108 && layerReach > 0.29, qPrintable(QString::number(layerReach)));
    }

    void smallArtIsEnlargedToTheSafeZone()
    {
        TargetBench bench;
        QImage image(400, 400, QImage::Format_RGBA8888);
        image.fill(Qt::transparent);
        for (int y = 180; y < 220; ++y)
            for (int x = 180; x < 220; ++x)
                image.setPixelColor(x, y, Qt::green);
        QVERIFY(answerOf(exportTargets({ bench.master(image) }, bench.options({ u"android"_s }))));
        const QImage layer(bench.out(u"android/res/mipmap-xxxhdpi/ic_launcher_foreground.png"_s));
        QVERIFY2(
            reach(layer) <= 33.0 / 108 && reach(layer) > 0.26, qPrintable(QString::number(reach(layer))));
    }

    void airThatAMasterHasIsNotGivenTwice()
    {
        TargetBench bench;
        QImage image(500, 500, QImage::Format_RGBA8888);
        image.fill(Qt::transparent);
        for (int y = 60; y < 440; ++y)
            for (int x = 150; x < 350; ++x)
                image.setPixelColor(x, y, Qt::green);
        QVERIFY(answerOf(exportTargets({ bench.master(image) }, bench.options({ u"watchos"_s }))));
        const QImage store(
            bench.out(u"watchos/Assets.xcassets/AppIcon.appiconset/App-Icon-1024x1024@1x.png"_s));
        QCOMPARE(
            store.pixelColor(512, 130), QColor(Qt::green)); // 12 % of its own: more than what a plate asks
        QCOMPARE(store.pixelColor(512, 115), QColor(Qt::red));
    }

    void shapesAreBlackAndNothingElse()
    {
        TargetBench bench;
        QVERIFY(
            answerOf(exportTargets({ bench.disc() }, bench.options({ u"android"_s, u"tray"_s, u"web"_s }))));
        for (const QString &path : { u"android/res/mipmap-hdpi/ic_launcher_monochrome.png"_s,
                 u"tray/trayTemplate@2x.png"_s, u"web/icon-monochrome-512.png"_s }) {
            const QImage image(bench.out(path));
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    QCOMPARE(image.pixelColor(x, y).rgb() & 0xffffff, 0U);
        }
    }

    void aMasterWithoutTransparencyHasNoShape()
    {
        TargetBench bench;
        const QStringList targets { u"android"_s, u"tray"_s, u"web"_s, u"ios"_s, u"expo"_s };
        QVERIFY(answerOf(exportTargets({ bench.master(opaqueSquare(300)) }, bench.options(targets))));
        for (const QString &file : ExportBench::files(bench.out()))
            QVERIFY2(
                !file.contains(u"monochrome"_s) && !file.contains(u"Template"_s) && !file.contains(u"dark"_s),
                qPrintable(file));
        QVERIFY(!ExportBench::bytes(bench.out(u"android/res/mipmap-anydpi-v26/ic_launcher.xml"_s))
                     .contains("monochrome"));
        QVERIFY(!ExportBench::bytes(bench.out(u"web/site.webmanifest"_s)).contains("monochrome"));
        // It fills a plate: no rim of the background.
        const QImage touch(bench.out(u"web/apple-touch-icon.png"_s));
        QCOMPARE(touch.pixelColor(0, 0), QColor(Qt::blue));
    }

    void discsAreRoundAndFull()
    {
        TargetBench bench;
        QVERIFY(answerOf(exportTargets({ bench.disc() }, bench.options({ u"android"_s }))));
        const QImage round(bench.out(u"android/res/mipmap-xxxhdpi/ic_launcher_round.png"_s));
        QCOMPARE(round.pixelColor(0, 0).alpha(), 0);
        QCOMPARE(round.pixelColor(96, 2), QColor(Qt::red));
        QCOMPARE(round.pixelColor(96, 96), QColor(Qt::green));
        QVERIFY(reach(round) < 0.503);
    }

    void tilesKeepTheirAir()
    {
        TargetBench bench;
        QVERIFY(answerOf(exportTargets({ bench.disc() }, bench.options({ u"msix"_s }))));
        const QImage wide(bench.out(u"msix/Assets/WideTile.scale-400.png"_s));
        QCOMPARE(wide.pixelColor(620, 300), QColor(Qt::green));
        QCOMPARE(wide.pixelColor(620, 148).alpha(), 0);
        QVERIFY(wide.pixelColor(620, 152).alpha() > 200);
        const QImage small(bench.out(u"msix/Assets/SmallTile.scale-400.png"_s));
        QCOMPARE(small.pixelColor(142, 46).alpha(), 0);
        QVERIFY(small.pixelColor(142, 51).alpha() > 200);
    }

    void webManifestsNameWhatIsThere_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("lean") << u"web/site.webmanifest"_s;
        QTest::newRow("compat") << u"web-compat/manifest.webmanifest"_s;
    }

    void webManifestsNameWhatIsThere()
    {
        QFETCH(QString, file);
        TargetBench bench;
        QVERIFY(answerOf(exportTargets({ bench.disc() }, bench.options({ u"web"_s, u"web-compat"_s }))));
        const QJsonObject manifest = jsonOf(bench.out(file));
        QCOMPARE(manifest[u"name"].toString(), u"Pens & Co"_s);
        QCOMPARE(manifest[u"theme_color"].toString(), u"#ff0000"_s);
        const QString folder = bench.out(file.section(u'/', 0, 0));
        for (const QJsonValue &icon : manifest[u"icons"].toArray()) {
            const QImage image(folder + icon[u"src"].toString());
            QCOMPARE(u"%1x%1"_s.arg(image.width()), icon[u"sizes"].toString());
            QVERIFY(!icon[u"purpose"].toString().contains(u' '));
        }
        const QString head = QString::fromUtf8(ExportBench::bytes(folder + u"/favicon-head.html"_s));
        static const QRegularExpression link(u"href=\"/([^\"]+)\""_s);
        int links = 0;
        for (auto match = link.globalMatch(head); match.hasNext(); ++links)
            QVERIFY(QFile::exists(folder + u'/' + match.next().captured(1)));
        QVERIFY(links >= 4);
    }

    void xmlIsWellFormed()
    {
        TargetBench bench;
        QVERIFY(answerOf(exportTargets({ bench.disc() },
            bench.options({ u"android"_s, u"web-compat"_s, u"qt"_s, u"tauri"_s, u"flutter"_s }))));
        int seen = 0;
        for (const QString &file : ExportBench::files(bench.out())) {
            if (!file.endsWith(u".xml"_s) && !file.endsWith(u".qrc"_s))
                continue;
            ++seen;
            const Verdict verdict = verdictOf(u"xmllint"_s, { u"--noout"_s, bench.out(file) });
            QVERIFY2(verdict.status == 0, verdict.text.constData());
        }
        QCOMPARE(seen, 11);
    }

    void androidsOwnToolTakesTheResources_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("folder");
        QTest::newRow("android") << u"android"_s << u"res"_s;
        QTest::newRow("flutter") << u"flutter"_s << u"android/app/src/main/res"_s;
        QTest::newRow("tauri") << u"tauri"_s << u"icons/android"_s;
    }

    void androidsOwnToolTakesTheResources()
    {
        QFETCH(QString, target);
        QFETCH(QString, folder);
        TargetBench bench;
        QVERIFY(answerOf(exportTargets({ bench.disc() }, bench.options({ target }))));
        const Verdict badging = packed(bench, bench.out(target + u'/' + folder),
            "<application android:icon=\"@mipmap/ic_launcher\" "
            "android:roundIcon=\"@mipmap/ic_launcher_round\"/>");
        QVERIFY2(badging.status == 0, badging.text.constData());
        for (const char *density : { "160", "240", "320", "480", "640" }) {
            const QByteArray icon = QByteArray("application-icon-").append(density).append(":'res/mipmap-");
            QVERIFY2(badging.text.contains(icon), badging.text.constData());
        }
        QVERIFY(badging.text.contains("application-icon-65534:'res/mipmap-anydpi-v26/ic_launcher.xml'"));
    }

    void drawablesHaveNamesThatAndroidTakes()
    {
        TargetBench bench;
        const QList<ExportItem> items { bench.disc(), bench.item(u"new"_s), bench.item(u"3d Übung"_s),
            bench.item(u"כלים"_s) };
        QVERIFY(answerOf(exportTargets(items, bench.options({ u"android-drawables"_s }))));
        const QString folder = bench.out(u"android-drawables/res"_s);
        const Verdict badging = packed(bench, folder, "<application/>");
        QVERIFY2(badging.status == 0, badging.text.constData());
        QCOMPARE(ExportBench::files(folder + u"/drawable-hdpi"_s),
            (QStringList { u"ic_3d_ubung.png"_s, u"ic_icon.png"_s, u"ic_new.png"_s, u"ic_pens.png"_s }));
        QCOMPARE(QImage(folder + u"/drawable-hdpi/ic_new.png"_s).width(), 36);
    }

    void themesAreFoundByQtAndGtk()
    {
        TargetBench bench;
        QVERIFY(answerOf(exportTargets(
            { bench.disc(), bench.item(u"Office Supplies"_s) }, bench.options({ u"icon-theme"_s }))));
        const QString theme = bench.out(u"icon-theme/pens-co"_s);
        const Verdict cache = verdictOf(u"gtk-update-icon-cache"_s, { u"-f"_s, theme });
        QVERIFY2(cache.status == 0, cache.text.constData());
        QIcon::setThemeSearchPaths({ bench.out(u"icon-theme"_s) });
        QIcon::setThemeName(u"pens-co"_s);
        const QIcon icon = QIcon::fromTheme(u"office-supplies"_s);
        QVERIFY(!icon.isNull());
        QVERIFY(icon.availableSizes().contains(QSize(22, 22)));
        QVERIFY(QIcon::fromTheme(u"no-such-icon"_s).isNull());
    }

    void hicolorIsFoundByQt()
    {
        TargetBench bench;
        QVERIFY(answerOf(exportTargets({ bench.disc() }, bench.options({ u"hicolor"_s }))));
        QVERIFY(QFile::copy(u"/usr/share/icons/hicolor/index.theme"_s,
            bench.out(u"hicolor/share/icons/hicolor/index.theme"_s)));
        QIcon::setThemeSearchPaths({ bench.out(u"hicolor/share/icons"_s) });
        QIcon::setThemeName(u"hicolor"_s);
        const QIcon icon = QIcon::fromTheme(u"org.example.Pens"_s);
        QVERIFY(icon.availableSizes().contains(QSize(192, 192)));
    }

    void qtsCompilerTakesTheResource()
    {
        TargetBench bench;
        QVERIFY(
            answerOf(exportTargets({ bench.disc(), bench.item(u"a & b"_s) }, bench.options({ u"qt"_s }))));
        const QString binary = bench.target(u"icons.rcc"_s);
        const Verdict verdict = verdictOf(
            QStringLiteral(ICONWRIGHT_RCC), { u"--binary"_s, bench.out(u"qt/icons.qrc"_s), u"-o"_s, binary });
        QVERIFY2(verdict.status == 0, verdict.text.constData());
        QVERIFY(QResource::registerResource(binary));
        QCOMPARE(QImage(u":/icons/24/a-b.png"_s).size(), QSize(24, 24));
        QCOMPARE(QImage(u":/icons/24/a-b@2x.png"_s).size(), QSize(48, 48));
        QVERIFY(QResource::unregisterResource(binary));
    }

    void pngSetsHaveTheSizesAskedFor()
    {
        TargetBench bench;
        TargetOptions options = bench.options({ u"png"_s });
        options.sizes = { 49, 16, 49 };
        const Result<TargetReport> report
            = answerOf(exportTargets({ bench.disc(), bench.item(u"Pens"_s) }, options));
        QVERIFY(report);
        QCOMPARE(ExportBench::files(bench.out(u"png"_s)),
            (QStringList { u"16/pens-2.png"_s, u"16/pens.png"_s, u"49/pens-2.png"_s, u"49/pens.png"_s }));
        QCOMPARE(report->renamed, QStringList { u"pens-2"_s });
        QCOMPARE(QImage(bench.out(u"png/49/pens.png"_s)).size(), QSize(49, 49));
    }
};

QTEST_MAIN(TestIconTargets)

#include "tst_icontargets.moc"
