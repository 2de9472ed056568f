#include "tests/core/provider/openai/openaibench.h"

#include <QTest>

using namespace Iconwright;
using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

//! What is sent, and how the picture arrives.
class OpenAiProviderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<OpenAiBench>(); }
    void cleanup() { m_bench.reset(); }

    void aPictureArrivesByteForByte_data()
    {
        QTest::addColumn<Fault>("fault");
        for (const Fault fault : { Fault::None, Fault::EscapedAnswer, Fault::ChunkedAnswer,
                 Fault::DataUrlAnswer, Fault::UrlAnswer, Fault::CloseAfterAnswer })
            QTest::newRow(QMetaEnum::fromType<Fault>().valueToKey(int(fault))) << fault;
    }

    void aPictureArrivesByteForByte()
    {
        QFETCH(Fault, fault);
        const auto done = m_bench->run(fault);
        QCOMPARE(done->outcome.error.code, ErrorCode::None);
        QCOMPARE(done->outcome.delivery, Delivery::Answered);
        QCOMPARE(done->sink->data(), m_bench->server.picture(0));
        QVERIFY(done->outcome.usage.outputTokens > 0);
        QVERIFY(!done->outcome.requestId.isEmpty());
        QCOMPARE(m_bench->server.arrivals(), 1);
        QCOMPARE(done->finished, 1);
    }

    void sendsWhatTheApiExpects()
    {
        auto with = m_bench->provider();
        Credentials known = m_bench->credentials();
        known.organization = u"org-1"_s;
        known.project = u"proj-1"_s;
        with->setCredentials(known);
        (void)m_bench->runWith(*with, m_bench->request());
        const Arrival arrival = m_bench->server.journal().value(0);
        QCOMPARE(arrival.method, QByteArray("POST"));
        QCOMPARE(arrival.path, QByteArray("/v1/images/generations"));
        QCOMPARE(arrival.header("authorization"), "Bearer " + apiKey);
        QCOMPARE(arrival.header("openai-organization"), QByteArray("org-1"));
        QCOMPARE(arrival.header("openai-project"), QByteArray("proj-1"));
        QVERIFY(arrival.header("user-agent").startsWith("Iconwright/"));
        QVERIFY(arrival.header("cookie").isEmpty());
        const QJsonObject expected { { u"model"_s, u"gpt-image-2.5-flare"_s }, { u"prompt"_s, u"A pen"_s },
            { u"n"_s, 1 }, { u"size"_s, u"1024x1024"_s }, { u"quality"_s, u"medium"_s },
            { u"background"_s, u"transparent"_s }, { u"output_format"_s, u"png"_s },
            { u"moderation"_s, u"auto"_s } };
        QCOMPARE(arrival.json(), expected);
    }

    void anUnknownModelGetsWhatCompatibleServersTake()
    {
        auto with = m_bench->provider();
        ImageRequest generic = m_bench->request();
        generic.spec.model.model = u"x/z-image-turbo"_s;
        (void)m_bench->runWith(*with, generic);
        const QJsonObject body = m_bench->server.journal().value(0).json();
        QCOMPARE(body[u"response_format"_s].toString(), u"b64_json"_s);
        QVERIFY(!body.contains(u"moderation"_s));
    }

    void anAnswerByteByByteIsWhole()
    {
        m_bench->server.setOptions({ .pictureEdge = 16, .byteInterval = 0ms });
        const auto done = m_bench->run(Fault::SlowAnswer);
        QCOMPARE(done->outcome.error.code, ErrorCode::None);
        QCOMPARE(done->sink->data(), m_bench->server.picture(0));
    }

    void thePictureReachesTheSinkBeforeTheAnswerEnds()
    {
        m_bench->server.setOptions({ .byteInterval = 2ms });
        auto with = m_bench->provider();
        m_bench->server.setFaults({ Fault::SlowAnswer });
        const auto running = m_bench->start(*with, m_bench->request());
        QTRY_VERIFY(running->sink->size() > 0);
        QCOMPARE(running->finished, 0);
        running->operation->abort();
        QTRY_COMPARE(running->finished, 1);
        QCOMPARE(running->outcome.error.code, ErrorCode::Cancelled);
        QCOMPARE(running->outcome.delivery, Delivery::Unclear);
    }

    void aLargePictureArrivesWithProgress()
    {
        m_bench->server.setOptions({ .pictureBytes = 1'000'000 });
        auto with = m_bench->provider();
        const auto running = m_bench->start(*with, m_bench->request());
        QList<double> seen;
        connect(running->operation.get(), &ImageOperation::progress, this,
            [&seen](double fraction) { seen << fraction; });
        QTRY_COMPARE(running->finished, 1);
        QCOMPARE(running->sink->data(), m_bench->server.picture(0));
        QVERIFY(running->sink->size() > 900'000);
        QVERIFY(std::is_sorted(seen.begin(), seen.end()));
        QVERIFY(!seen.isEmpty() && seen.last() <= 1.0);
    }

    void limitsAreReported()
    {
        m_bench->server.setOptions({ .requestsPerMinute = 1 });
        auto with = m_bench->provider();
        const auto first = m_bench->runWith(*with, m_bench->request());
        QCOMPARE(first->outcome.limits.requests.limit, std::optional<qint64>(1));
        QCOMPARE(first->outcome.limits.requests.remaining, std::optional<qint64>(0));
        const auto second = m_bench->runWith(*with, m_bench->request());
        QCOMPARE(second->outcome.error.code, ErrorCode::RateLimited);
        QVERIFY(second->outcome.retryAfter > 50s);
    }

    void moreThanSixGoAtTheSameTime()
    {
        m_bench->server.setOptions({ .latency = 500ms });
        auto with = m_bench->provider();
        std::vector<std::unique_ptr<Run>> runs;
        for (int i = 0; i < 20; ++i)
            runs.push_back(m_bench->start(*with, m_bench->request(QString::number(i))));
        for (const auto &running : runs)
            QTRY_COMPARE_WITH_TIMEOUT(running->finished, 1, 20'000);
        QCOMPARE(m_bench->server.mostInFlight(), 20);
        QCOMPARE(m_bench->server.arrivals(), 20);
    }

    void deletingAnOperationEndsIt()
    {
        auto with = m_bench->provider();
        m_bench->server.setFaults({ Fault::Silence });
        auto running = m_bench->start(*with, m_bench->request());
        QTRY_COMPARE(m_bench->server.arrivals(), 1);
        running->operation.reset();
        with.reset();
        QCOMPARE(running->finished, 0);
    }

    void anOperationOutlivesItsProvider()
    {
        m_bench->server.setOptions({ .latency = 100ms });
        auto with = m_bench->provider();
        const auto running = m_bench->start(*with, m_bench->request());
        with.reset();
        QTRY_COMPARE(running->finished, 1);
        QCOMPARE(running->outcome.error.code, ErrorCode::None);
    }

    void theConnectionTestListsModels()
    {
        auto with = m_bench->provider();
        auto future = with->testConnection();
        QTRY_VERIFY(future.isFinished());
        QVERIFY(future.result().has_value());
        QCOMPARE(*future.result(),
            (QList<ServerModel> {
                { u"gpt-image-2.5-flare"_s, QDate(2099, 1, 31) }, { u"gpt-image-2.6-flare"_s, {} } }));
        QCOMPARE(m_bench->server.arrivals(), 0);
    }

private:
    std::unique_ptr<OpenAiBench> m_bench;
};

QTEST_GUILESS_MAIN(OpenAiProviderTest)
#include "tst_openaiprovider.moc"
