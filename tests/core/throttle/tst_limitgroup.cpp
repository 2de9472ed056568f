#include "core/throttle/limitgroup.h"

#include <QTest>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

class LimitGroupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void versionsOfOneFamilyShareTheirLimits_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("group");
        QTest::newRow("2.6") << u"gpt-image-2.6-sunburst"_s << u"https://api.openai.com gpt-image"_s;
        QTest::newRow("snapshot") << u"gpt-image-2-2026-04-21"_s << u"https://api.openai.com gpt-image"_s;
        QTest::newRow("1-mini") << u"gpt-image-1-mini"_s << u"https://api.openai.com gpt-image"_s;
        QTest::newRow("dall-e") << u"dall-e-3"_s << u"https://api.openai.com dall-e"_s;
        QTest::newRow("no version") << u"x/z-image-turbo"_s << u"https://api.openai.com x/z-image-turbo"_s;
        QTest::newRow("starts with a digit") << u"4o-image"_s << u"https://api.openai.com 4o-image"_s;
        QTest::newRow("none") << QString() << u"https://api.openai.com "_s;
    }

    void versionsOfOneFamilyShareTheirLimits()
    {
        QFETCH(QString, model);
        ModelSettings settings;
        settings.model = model;
        QTEST(limitGroup(settings), "group");
    }

    void anotherOriginHasItsOwn()
    {
        ModelSettings here;
        here.model = u"gpt-image-2"_s;
        here.origin = u"http://127.0.0.1:8080"_s;
        QCOMPARE(limitGroup(here), u"http://127.0.0.1:8080 gpt-image"_s);
    }
};

QTEST_GUILESS_MAIN(LimitGroupTest)
#include "tst_limitgroup.moc"
