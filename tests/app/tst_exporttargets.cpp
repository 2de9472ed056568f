#include "tests/app/program.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QTest>

using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;

namespace {

//! A profile with drafts of these categories: icons 1, 2, ...
void draw(const Program &program, const QStringList &categories)
{
    QStringList arguments { u"generate"_s, u"--provider"_s, u"offline"_s, u"--style"_s, u"flat"_s,
        u"--colors"_s, u"blue_tones"_s, u"--variations"_s, u"1"_s };
    for (const QString &category : categories)
        arguments << u"--category"_s << category;
    const ProgramResult result = program.run(arguments);
    if (result.status != 0)
        qFatal("%s", result.err.constData());
}

QStringList forTargets(const Program &program, const QString &targets)
{
    return { u"export"_s, u"--target"_s, targets, u"--out"_s, program.path(u"out"_s), u"--app-name"_s,
        u"Pens & Co"_s, u"--background"_s, u"#ff0000"_s };
}

} // namespace

class ExportTargetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneIconBecomesAnApp()
    {
        const Program program;
        draw(program, { u"pens"_s });
        const QStringList command = forTargets(program, u"web,ios,android"_s) << u"--icon"_s << u"1"_s;
        const ProgramResult result = program.run(command + QStringList { u"--json"_s });
        QVERIFY2(result.status == 0, told(result).constData());
        const QJsonObject object = result.objects().constFirst();
        QVERIFY(object[u"success"].toBool());
        QCOMPARE(object[u"new"].toArray().size(), 10 + 5 + 24);
        const QImage touch(program.path(u"out/web/apple-touch-icon.png"_s));
        QCOMPARE(touch.pixelColor(0, 0), QColor(Qt::red));
        QVERIFY(QFile::exists(program.path(u"out/android/res/mipmap-anydpi-v26/ic_launcher.xml"_s)));
        const ProgramResult again = program.run(command + QStringList { u"--json"_s });
        QCOMPARE(again.status, 0);
        QCOMPARE(again.objects().constFirst()[u"unchanged"].toArray().size(), 39);
        QVERIFY(again.objects().constFirst()[u"new"].toArray().isEmpty());
    }

    void aCheckTellsWhatIsOutOfDate()
    {
        const Program program;
        draw(program, { u"pens"_s });
        const QStringList write = forTargets(program, u"web"_s) << u"--all"_s;
        const QStringList check = write + QStringList { u"--check"_s };
        ProgramResult result = program.run(check);
        QCOMPARE(result.status, 1);
        QVERIFY2(result.out.contains("web/favicon.ico: missing"), result.out.constData());
        QVERIFY(!QDir(program.path(u"out"_s)).exists());
        QCOMPARE(program.run(write).status, 0);
        result = program.run(check);
        QVERIFY2(result.status == 0, told(result).constData());
        QVERIFY(result.out.isEmpty());
        QFile icon(program.path(u"out/web/favicon.ico"_s));
        QVERIFY(icon.open(QIODevice::WriteOnly) && icon.write("mine") == 4);
        icon.close();
        result = program.run(check);
        QVERIFY2(result.status == 0, told(result).constData());
        QVERIFY(result.out.contains("web/favicon.ico: edited by somebody else"));
        QStringList green = check;
        green.replace(green.indexOf(u"#ff0000"_s), u"00ff00"_s);
        result = program.run(green);
        QCOMPARE(result.status, 1);
        QVERIFY2(result.out.contains("web/apple-touch-icon.png: out of date"), result.out.constData());
    }

    void filesOfOthersAreLeftAloneUntilToldOtherwise()
    {
        const Program program;
        draw(program, { u"pens"_s });
        QVERIFY(QDir().mkpath(program.path(u"out/tray"_s)));
        QFile theirs(program.path(u"out/tray/tray.png"_s));
        QVERIFY(theirs.open(QIODevice::WriteOnly) && theirs.write("theirs") == 6);
        theirs.close();
        const QStringList write = forTargets(program, u"tray"_s) << u"--all"_s;
        const ProgramResult result = program.run(write);
        QCOMPARE(result.status, 1);
        QVERIFY2(result.out.contains("tray/tray.png: not ours, left alone"), result.out.constData());
        QVERIFY(QImage(theirs.fileName()).isNull());
        QCOMPARE(program.run(write + QStringList { u"--conflict"_s, u"replace"_s }).status, 0);
        QCOMPARE(QImage(theirs.fileName()).width(), 32);
    }

    void ofSeveralIconsOneStandsForTheApp()
    {
        const Program program;
        draw(program, { u"pens"_s, u"tools"_s });
        const QStringList all = forTargets(program, u"web,png"_s) << u"--all"_s << u"--sizes"_s << u"16"_s;
        const ProgramResult unsaid = program.run(all);
        QCOMPARE(unsaid.status, 2);
        QVERIFY(unsaid.err.contains("--app-icon"));
        QVERIFY(!QDir(program.path(u"out"_s)).exists());
        QCOMPARE(program.run(all + QStringList { u"--app-icon"_s, u"2"_s }).status, 0);
        QVERIFY(QFile::exists(program.path(u"out/png/16/pens.png"_s)));
        QVERIFY(QFile::exists(program.path(u"out/png/16/tools.png"_s)));
        QVERIFY(!QDir(program.path(u"out/png/512"_s)).exists());
        // The app icon alone is a choice of icons too.
        QStringList alone = forTargets(program, u"extension"_s) << u"--app-icon"_s << u"1"_s;
        QCOMPARE(program.run(alone).status, 0);
    }

    void whatCannotBeMeantIsWrongUsage_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QByteArray>("said");
        const QStringList web { u"--target"_s, u"web"_s };
        QTest::newRow("target") << QStringList { u"--target"_s, u"betamax"_s } << QByteArray("betamax");
        QTest::newRow("neither") << QStringList() << QByteArray("--sizes or --target");
        QTest::newRow("sizes") << (web + QStringList { u"--sizes"_s, u"49"_s }) << QByteArray("--sizes");
        QTest::newRow("name") << (web + QStringList { u"--name"_s, u"{id}"_s }) << QByteArray("--name");
        QTest::newRow("color") << (web + QStringList { u"--background"_s, u"red"_s })
                               << QByteArray("#rrggbb");
        QTest::newRow("alpha") << (web + QStringList { u"--background"_s, u"#80ff0000"_s })
                               << QByteArray("#rrggbb");
        QTest::newRow("conflict") << (web + QStringList { u"--conflict"_s, u"rename"_s })
                                  << QByteArray("--conflict");
        QTest::newRow("check of nothing")
            << QStringList { u"--sizes"_s, u"16"_s, u"--check"_s } << QByteArray("--target");
        QTest::newRow("name of nothing")
            << QStringList { u"--sizes"_s, u"16"_s, u"--app-name"_s, u"x"_s } << QByteArray("--target");
    }

    void whatCannotBeMeantIsWrongUsage()
    {
        QFETCH(QStringList, more);
        QFETCH(QByteArray, said);
        const Program program;
        const QStringList command { u"export"_s, u"--icon"_s, u"1"_s, u"--out"_s, program.path(u"out"_s) };
        const ProgramResult result = program.run(command + more);
        QVERIFY2(result.status == 2, told(result).constData());
        QVERIFY2(result.err.contains(said), result.err.constData());
        QVERIFY(!QDir(program.path(u"out"_s)).exists());
    }

    void anArchiveIsNotChecked()
    {
        const Program program;
        const ProgramResult result = program.run({ u"export"_s, u"--icon"_s, u"1"_s, u"--target"_s, u"web"_s,
            u"--out"_s, program.path(u"a.zip"_s), u"--check"_s });
        QCOMPARE(result.status, 2);
        QVERIFY(result.err.contains("--check"));
    }

    void theHelpListsTheTargets()
    {
        const Program program;
        const ProgramResult result = program.run({ u"export"_s, u"--help"_s });
        for (const char *word :
            { "android-drawables", "icon-theme", "--check", "--app-name", "--background" })
            QVERIFY2(result.out.contains(word), result.out.constData());
    }
};

QTEST_GUILESS_MAIN(ExportTargetsTest)

#include "tst_exporttargets.moc"
