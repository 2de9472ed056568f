#include "app/formsettings.h"
#include "core/settings/settings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

class TestFormSettings : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString file() const { return m_folder.filePath(u"settings.ini"_s); }

private Q_SLOTS:
    void init() { QFile::remove(file()); }

    void theFirstExportIsOfPngSizes()
    {
        const Settings settings(file(), {});
        const ExportSetup setup = exportFromSettings(settings);
        QCOMPARE(setup.targets, QStringList { u"png"_s });
        QCOMPARE(setup.sizes, (QList { 16, 32, 64, 128, 256, 512 }));
        QVERIFY(setup.place.isEmpty());
    }

    void anExportBeginsWhereTheLastOneEnded()
    {
        ExportSetup setup;
        setup.place = u"/home/ada/app"_s;
        setup.targets = QStringList { u"web"_s, u"android"_s };
        setup.sizes = { 24, 48 };
        setup.pattern = u"{category}/{size}"_s;
        setup.appName = u"Trail map"_s;
        setup.appId = u"org.example.TrailMap"_s;
        setup.background = QColor(u"#FFF1D0"_s);
        setup.darkBackground = Qt::black;
        {
            Settings settings(file(), {});
            saveExport(settings, setup);
        }
        const Settings settings(file(), {});
        QCOMPARE(exportFromSettings(settings), setup);
    }

    void whatIsDamagedIsTheUsual()
    {
        Settings settings(file(), {});
        (void)settings.set(Setting::ExportTargets, u"{ \"targets\": "_s);
        (void)settings.set(Setting::ExportPresets, u"[{]"_s);
        QCOMPARE(exportFromSettings(settings).targets, QStringList { u"png"_s });
        QVERIFY(presetsFromText(settings.text(Setting::ExportPresets)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFormSettings)
#include "tst_formsettings.moc"
