#include "core/exporting/exportsetup.h"

#include <QTest>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

namespace {

ExportSetup filled()
{
    ExportSetup setup;
    setup.targets = { u"ios"_s, u"android"_s };
    setup.sizes = { 16, 512 };
    setup.pattern = u"{category}/{size}"_s;
    setup.appName = u"Pens & \"Co\""_s;
    setup.appId = u"org.example.Pens"_s;
    setup.background = Qt::red;
    setup.darkBackground = Qt::black;
    return setup;
}

} // namespace

class TestExportSetup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSetupSurvivesTheSettings() { QCOMPARE(setupFromText(setupText(filled())), filled()); }

    void whatIsOfOneExportOnlyIsNotKept()
    {
        ExportSetup setup = filled();
        setup.place = u"/home/ada"_s;
        setup.appIcon = IconId { 7 };
        setup.replaceEdited = true;
        QCOMPARE(setupFromText(setupText(setup)), filled());
    }

    void damagedTextsGiveTheUsualSetup_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("no JSON") << u"{ \"targets\": ["_s;
        QTest::newRow("other types") << u"{ \"targets\": 7, \"sizes\": \"all\", \"background\": [] }"_s;
        QTest::newRow("a list") << u"[1, 2]"_s;
        QTest::newRow("unknown targets") << u"{ \"targets\": [\"betamax\"] }"_s;
    }

    void damagedTextsGiveTheUsualSetup()
    {
        QFETCH(QString, text);
        const ExportSetup setup = setupFromText(text);
        QCOMPARE(setup.targets, QStringList { u"png"_s });
        QCOMPARE(setup.background, QColor(Qt::white));
        QVERIFY(!setup.darkBackground.isValid());
        QVERIFY(setup.sizes.isEmpty());
    }

    void impossibleValuesAreLeftOut()
    {
        const ExportSetup setup = setupFromText(
            u"{ \"targets\": [\"web\", \"betamax\", \"web\"], \"sizes\": [8, 32, 4096, \"x\"],"
            "  \"background\": \"#80ff0000\" }"_s);
        QCOMPARE(setup.targets, QStringList { u"web"_s });
        QCOMPARE(setup.sizes, QList { 32 });
        QCOMPARE(setup.background, QColor(Qt::white));
    }

    void presetsSurviveTheSettings()
    {
        const QList<ExportPreset> presets
            = presetsFromText(presetsText({ { u"Mobile app"_s, filled() }, { u"Größe"_s, filled() } }));
        QCOMPARE(presets.size(), 2);
        QCOMPARE(presets[0].name, u"Mobile app"_s);
        QCOMPARE(presets[1].name, u"Größe"_s);
        QCOMPARE(presets[0].setup.targets, filled().targets);
        QCOMPARE(presets[0].setup.darkBackground, filled().darkBackground);
        QVERIFY(presets[0].setup.appName.isEmpty()); // of one app, not of the preset
        QVERIFY(presetsFromText(u"[{ \"name\": \" \" }, { \"name\": \"no targets\" }, 3]"_s).isEmpty());
    }

    void aPresetLeavesTheAppAlone()
    {
        ExportSetup mine = filled();
        mine.place = u"/home/ada"_s;
        const ExportSetup web = applied(builtInPresets()[0], mine);
        QCOMPARE(web.targets, QStringList { u"web"_s });
        QCOMPARE(web.place, mine.place);
        QCOMPARE(web.appName, mine.appName);
        QCOMPARE(web.background, mine.background); // a built-in one knows no colors
        ExportPreset own { u"own"_s, filled() };
        own.setup.background = Qt::blue;
        own.setup.appName = u"Other"_s;
        QCOMPARE(applied(own, mine).background, QColor(Qt::blue));
        QCOMPARE(applied(own, mine).appName, mine.appName);
    }

    void builtInPresetsNameTargetsThatExist()
    {
        for (const ExportPreset &preset : builtInPresets())
            for (const QString &target : preset.setup.targets)
                QVERIFY2(iconTarget(target), qPrintable(target));
    }

    void pngSizesAloneArePlain()
    {
        QVERIFY(isPlain(ExportSetup()));
        QVERIFY(!isPlain(filled()));
        ExportSetup both;
        both.targets << u"web"_s;
        QVERIFY(!isPlain(both));
        QCOMPARE(targetOptions(both).pattern, u"{category}-{variation}"_s); // names stay what they were
    }
};

QTEST_GUILESS_MAIN(TestExportSetup)
#include "tst_exportsetup.moc"
