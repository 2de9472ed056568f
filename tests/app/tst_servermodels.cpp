#include "app/servermodels.h"
#include "core/catalog/catalog.h"
#include "core/settings/settings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString openAi = u"https://api.openai.com"_s;
const QString other = u"http://localhost:11434"_s;
const QDate lastDay(2027, 1, 31);

} // namespace

//! What servers tell of the last days of their models.
class ServerModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_catalog = *Catalog::load({});
    }

    void init()
    {
        m_settings = std::make_unique<Settings>(m_folder.filePath(u"s.ini"_s), QProcessEnvironment());
    }

    void cleanup() { m_settings->reset(Setting::ModelShutdowns); }

    void datesOfModelsThatDrawAreKept()
    {
        keepShutdowns(*m_settings, openAi,
            { { u"gpt-image-2"_s, lastDay }, { u"gpt-7"_s, lastDay }, { u"gpt-image-2.6-flare"_s, {} },
                { u"some-image-model"_s, lastDay } },
            m_catalog);
        const QHash<QString, QDate> kept { { u"gpt-image-2"_s, lastDay },
            { u"some-image-model"_s, lastDay } };
        QCOMPARE(shutdownsFromSettings(*m_settings, openAi), kept);
    }

    void serversAnswerForThemselvesOnly()
    {
        keepShutdowns(*m_settings, openAi, { { u"gpt-image-2"_s, lastDay } }, m_catalog);
        keepShutdowns(*m_settings, other, { { u"gpt-image-2"_s, QDate(2020, 1, 1) } }, m_catalog);
        QCOMPARE(shutdownsFromSettings(*m_settings, openAi).value(u"gpt-image-2"_s), lastDay);
        keepShutdowns(*m_settings, openAi, {}, m_catalog); // taken back
        QVERIFY(shutdownsFromSettings(*m_settings, openAi).isEmpty());
        QCOMPARE(shutdownsFromSettings(*m_settings, other).size(), 1);
    }

    void aServerCannotFillTheSettings()
    {
        QList<ServerModel> models;
        for (int i = 0; i < 5000; ++i)
            models << ServerModel { u"image-%1"_s.arg(i), lastDay };
        keepShutdowns(*m_settings, other, models, m_catalog);
        QVERIFY(shutdownsFromSettings(*m_settings, other).size() <= 200);
    }

    void theCatalogTellsThem()
    {
        Catalog catalog = m_catalog;
        catalog.setShutdowns({ { u"gpt-image-2.5-flare"_s, lastDay }, { u"unheard-of"_s, lastDay } });
        QCOMPARE(catalog.model(u"gpt-image-2.5-flare"_s).shutdown, lastDay);
        QCOMPARE(catalog.model(u"unheard-of"_s).shutdown, lastDay);
        QVERIFY(!catalog.model(u"gpt-image-2.6-flare"_s).shutdown.isValid());
    }

private:
    QTemporaryDir m_folder;
    Catalog m_catalog;
    std::unique_ptr<Settings> m_settings;
};

QTEST_GUILESS_MAIN(ServerModelsTest)
#include "tst_servermodels.moc"
