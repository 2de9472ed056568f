#include "core/settings/settings.h"

#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

class SettingsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString file() const
    {
        return m_folder.filePath(QLatin1String(QTest::currentTestFunction()) + u".ini"_s);
    }

private Q_SLOTS:
    void everyRowIsUniqueAndAcceptsItsDefault()
    {
        QSet<QString> keys;
        Settings settings(file(), {});
        for (const SettingInfo &row : settingsTable()) {
            QVERIFY2(!keys.contains(QLatin1String(row.key)), row.key);
            keys << QLatin1String(row.key);
            QVERIFY2(settings.set(row.id, row.fallback), row.key);
        }
    }

    void theGuidesDefaultsHold()
    {
        const Settings settings(file(), {});
        QCOMPARE(settings.text(Setting::Model), u"gpt-image-2.5-flare"_s);
        QCOMPARE(settings.text(Setting::ImageSize), u"1024x1024"_s);
        QCOMPARE(settings.number(Setting::RequestsPerMinute), 50);
        QCOMPARE(settings.number(Setting::TokensPerMinute), 40'000);
        QCOMPARE(settings.number(Setting::Concurrency), 5);
    }

    void valuesSurvive()
    {
        {
            Settings settings(file(), {});
            const QSignalSpy changed(&settings, &Settings::changed);
            QVERIFY(settings.set(Setting::Concurrency, 7));
            QVERIFY(settings.set(Setting::Concurrency, 7));
            QVERIFY(settings.set(Setting::OwnPalette, QStringList { u"#ff0000"_s, u"#00ff00"_s }));
            QCOMPARE(changed.count(), 2);
        }
        const Settings again(file(), {});
        QCOMPARE(again.number(Setting::Concurrency), 7);
        QCOMPARE(again.list(Setting::OwnPalette), QStringList({ u"#ff0000"_s, u"#00ff00"_s }));
    }

    void anEnvironmentVariableWinsAndIsNamed()
    {
        QProcessEnvironment environment;
        environment.insert(u"OPENAI_RATE_LIMIT_RPM"_s, u"10"_s);
        Settings settings(file(), environment);
        QVERIFY(settings.set(Setting::RequestsPerMinute, 99));
        QCOMPARE(settings.number(Setting::RequestsPerMinute), 10);
        QCOMPARE(settings.overriddenBy(Setting::RequestsPerMinute), u"OPENAI_RATE_LIMIT_RPM"_s);
        QCOMPARE(settings.overriddenBy(Setting::TokensPerMinute), QString());
        QCOMPARE(Settings(file(), {}).number(Setting::RequestsPerMinute), 99);
    }

    void aVariableThatCannotBeUsedIsReported()
    {
        QProcessEnvironment environment;
        environment.insert(u"OPENAI_RATE_LIMIT_RPM"_s, u"many"_s);
        environment.insert(u"OPENAI_IMAGE_SIZE"_s, u"big"_s);
        const Settings settings(file(), environment);
        QCOMPARE(settings.number(Setting::RequestsPerMinute), 50);
        const QList<Error> problems = settings.problems();
        QCOMPARE(problems.size(), 2);
        QVERIFY(std::any_of(problems.begin(), problems.end(),
            [](const Error &e) { return e.detail == u"OPENAI_IMAGE_SIZE=big"; }));
    }

    void whatIsOutOfRangeIsRefused()
    {
        Settings settings(file(), {});
        QVERIFY(!settings.set(Setting::Concurrency, 0));
        QVERIFY(!settings.set(Setting::Concurrency, u"five"_s));
        QVERIFY(!settings.set(Setting::Provider, u"somebody"_s));
        QCOMPARE(settings.number(Setting::Concurrency), 5);
    }

    void aFileSomebodyEditedBadlyFallsBack()
    {
        {
            QFile broken(file());
            QVERIFY(broken.open(QIODevice::WriteOnly));
            broken.write("[limits]\nconcurrency=-3\nrequests_per_minute=\x01\xff\n");
        }
        const Settings settings(file(), {});
        QCOMPARE(settings.number(Setting::Concurrency), 5);
        QCOMPARE(settings.number(Setting::RequestsPerMinute), 50);
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
