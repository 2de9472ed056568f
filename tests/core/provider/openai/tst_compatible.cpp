#include "tests/core/provider/openai/openaibench.h"

#include <QTest>

using namespace Iconwright;
using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;

//! What other servers are asked for.
class CompatibleServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<OpenAiBench>(); }
    void cleanup() { m_bench.reset(); }

    void dallE3TakesQualityAndStyle()
    {
        ImageRequest request = m_bench->request();
        request.spec.model.model = u"dall-e-3"_s;
        request.spec.model.quality = u"hd"_s;
        request.spec.model.rendering = u"natural"_s;
        request.spec.model.partials = 3;
        const QJsonObject sent = this->sent(request);
        QCOMPARE(sent[u"quality"_s].toString(), u"hd"_s);
        QCOMPARE(sent[u"style"_s].toString(), u"natural"_s);
        QCOMPARE(sent[u"response_format"_s].toString(), u"b64_json"_s);
        for (const QString &absent : { u"background"_s, u"output_format"_s, u"moderation"_s, u"stream"_s })
            QVERIFY2(!sent.contains(absent), qPrintable(absent));
    }

    void noOtherModelIsSentAStyle_data()
    {
        QTest::addColumn<QString>("model");
        for (const QString &model : { u"gpt-image-2.5-flare"_s, u"dall-e-2"_s, u"sd-cpp-local"_s })
            QTest::newRow(qPrintable(model)) << model;
    }

    void noOtherModelIsSentAStyle()
    {
        QFETCH(QString, model);
        ImageRequest request = m_bench->request();
        request.spec.model.model = model;
        request.spec.model.rendering = u"vivid"_s;
        const QJsonObject body = sent(request);
        QVERIFY(!body.isEmpty());
        QVERIFY(!body.contains(u"style"_s));
    }

    void aStyleIsKeptAndIsPartOfTheRequestCache()
    {
        const IconSpec plain = m_bench->request().spec;
        IconSpec vivid = plain;
        vivid.model.rendering = u"vivid"_s;
        QCOMPARE(iconSpecFromJson(toJson(vivid)), vivid);
        QVERIFY(cacheKey(vivid, u"p"_s) != cacheKey(plain, u"p"_s));
    }

private:
    QJsonObject sent(const ImageRequest &request) const
    {
        const auto provider = m_bench->provider();
        const auto run = m_bench->runWith(*provider, request);
        return run->outcome.error.code == ErrorCode::None ? m_bench->server.journal().last().json()
                                                          : QJsonObject();
    }

    std::unique_ptr<OpenAiBench> m_bench;
};

QTEST_GUILESS_MAIN(CompatibleServerTest)

#include "tst_compatible.moc"
