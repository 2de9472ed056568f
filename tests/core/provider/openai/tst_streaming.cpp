#include "core/queue/estimate.h"
#include "tests/core/provider/openai/openaibench.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace Iconwright;
using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

//! A picture that is streamed, from a real server.
class StreamingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<OpenAiBench>(); }
    void cleanup() { m_bench.reset(); }

    void partialPicturesComeBeforeTheFinalOne()
    {
        const auto run = stream(Fault::None);
        QCOMPARE(run->outcome.error.code, ErrorCode::None);
        QCOMPARE(run->outcome.delivery, Delivery::Answered);
        QCOMPARE(run->outcome.usage.outputTokens, 639);
        QCOMPARE(run->outcome.requestId, u"req_0"_s);
        QCOMPARE(run->sink->data(), m_bench->server.picture(0));
        QCOMPARE(m_partials.size(), 2);
        QCOMPARE(m_partials.first(), m_bench->server.picture(0));
    }

    void isAskedForOnlyWhenWanted()
    {
        const QJsonObject sent = (stream(Fault::None), m_bench->server.journal().first().json());
        QCOMPARE(sent[u"stream"_s].toBool(), true);
        QCOMPARE(sent[u"partial_images"_s].toInt(), 2);
        QVERIFY(m_bench->server.journal().first().header("accept").startsWith("text/event-stream"));
        const auto provider = m_bench->provider();
        (void)m_bench->runWith(*provider, m_bench->request());
        const QJsonObject plain = m_bench->server.journal().last().json();
        QVERIFY(!plain.contains(u"stream"_s) && !plain.contains(u"partial_images"_s));
    }

    void isNotAskedForOfOthers_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("format");
        QTest::newRow("compatible server") << u"sd-cpp-local"_s << u"png"_s;
        QTest::newRow("svg") << u"gpt-image-2.6-flare"_s << u"svg"_s;
    }

    void isNotAskedForOfOthers()
    {
        QFETCH(QString, model);
        QFETCH(QString, format);
        ModelSettings settings { .model = model, .format = format, .partials = 3 };
        QCOMPARE(m_bench->catalog.model(model).partialsOf(settings), 0);
    }

    void aServerThatDoesNotStreamIsUnderstood()
    {
        // Every fault that is not of streams is answered as JSON, whatever was asked for.
        const auto run = stream(Fault::EscapedAnswer);
        QCOMPARE(run->outcome.error.code, ErrorCode::None);
        QCOMPARE(run->sink->data(), m_bench->server.picture(0));
    }

    void endsAreTold_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<Delivery>("delivery");
        QTest::addColumn<int>("partials");
        const auto row = [](Fault fault, ErrorCode code, Delivery delivery, int partials) {
            QTest::newRow(QMetaEnum::fromType<Fault>().valueToKey(int(fault)))
                << fault << code << delivery << partials;
        };
        row(Fault::StreamUnnamed, ErrorCode::None, Delivery::Answered, 2);
        row(Fault::StreamDamagedPartial, ErrorCode::None, Delivery::Answered, 0);
        row(Fault::StreamStaysOpen, ErrorCode::None, Delivery::Answered, 2);
        row(Fault::CloseAfterAnswer, ErrorCode::None, Delivery::Answered, 2);
        row(Fault::SlowAnswer, ErrorCode::None, Delivery::Answered, 2);
        row(Fault::StreamWithoutEnd, ErrorCode::AnswerTruncated, Delivery::Unclear, 2);
        row(Fault::StreamCutInFinal, ErrorCode::AnswerTruncated, Delivery::Unclear, 2);
        row(Fault::StreamRefused, ErrorCode::RateLimited, Delivery::Refused, 0);
        row(Fault::StreamFailsLate, ErrorCode::ServerError, Delivery::Unclear, 2);
        row(Fault::StreamBlocksLate, ErrorCode::ModerationBlocked, Delivery::Answered, 2);
        row(Fault::StreamDamagedFinal, ErrorCode::PictureDamaged, Delivery::Answered, 2);
        row(Fault::NoCredit, ErrorCode::NoCredit, Delivery::Refused, 0);
    }

    void endsAreTold()
    {
        QFETCH(Fault, fault);
        QFETCH(ErrorCode, code);
        QFETCH(Delivery, delivery);
        QFETCH(int, partials);
        m_bench->server.setOptions({ .byteInterval = 0ms });
        TransferTimes times;
        times.settle = 50ms;
        const auto run = stream(fault, times);
        QCOMPARE(run->outcome.error.code, code);
        QCOMPARE(run->outcome.delivery, delivery);
        QCOMPARE(m_partials.size(), partials);
        QCOMPARE(m_bench->server.arrivals(), 1);
    }

    void aFullDiskIsSaidOfAPictureThatIsPaidFor()
    {
        auto provider = m_bench->provider();
        Run run;
        run.sink->capacity = 10;
        start(*provider, run);
        QTRY_COMPARE(run.finished, 1);
        QCOMPARE(run.outcome.error.code, ErrorCode::DiskFull);
        QCOMPARE(run.outcome.delivery, Delivery::Answered);
    }

    void silenceInAStreamMayBeBilled()
    {
        TransferTimes times;
        times.streamIdle = 80ms;
        m_bench->server.setOptions({ .byteInterval = 5'000ms });
        const auto run = stream(Fault::SlowAnswer, times);
        QCOMPARE(run->outcome.error.code, ErrorCode::Timeout);
        QCOMPARE(run->outcome.delivery, Delivery::Unclear);
    }

    void editsAreStreamedToo()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"anchor.png"_s);
        QImage anchor(16, 16, QImage::Format_ARGB32);
        anchor.fill(Qt::red);
        QVERIFY(anchor.save(path));
        ImageRequest request = streamed();
        request.spec.anchor = QString(64, u'a');
        request.referencePath = path;
        auto provider = m_bench->provider();
        const auto run = m_bench->runWith(*provider, request);
        QCOMPARE(run->outcome.error.code, ErrorCode::None);
        QCOMPARE(m_bench->server.journal().first().json()[u"partial_images"_s].toInt(), 2);
    }

    void whatTheyCostIsInEveryEstimate()
    {
        const IconSpec plain = m_bench->request().spec;
        const IconSpec with = streamed().spec;
        const Catalog &catalog = m_bench->catalog;
        constexpr qint64 two = 2 * 3000; // $0.003 each
        const Model model = catalog.model(plain.model.model);
        QCOMPARE(*model.costMicroUsd(with.model, 40) - *model.costMicroUsd(plain.model, 40), two);
        QCOMPARE(*mostMicroUsd(with, u"A pen"_s, catalog) - *mostMicroUsd(plain, u"A pen"_s, catalog), two);
        QCOMPARE(estimatedTokens(with, {}, catalog) - estimatedTokens(plain, {}, catalog), 200);
    }

    void theirNumberIsKeptAndIsNoPartOfTheRequestCache()
    {
        const IconSpec with = streamed().spec;
        QCOMPARE(iconSpecFromJson(toJson(with)), with);
        QCOMPARE(cacheKey(with, u"p"_s), cacheKey(m_bench->request().spec, u"p"_s));
    }

private:
    [[nodiscard]] ImageRequest streamed() const
    {
        ImageRequest request = m_bench->request();
        request.spec.model.partials = 2;
        return request;
    }

    void start(OpenAiProvider &provider, Run &run)
    {
        run.operation.reset(provider.generate(streamed(), *run.sink));
        connect(run.operation.get(), &ImageOperation::partial, this,
            [this](const QByteArray &picture) { m_partials << picture; });
        connect(run.operation.get(), &ImageOperation::finished, this, [&run](const ImageOutcome &outcome) {
            run.outcome = outcome;
            ++run.finished;
        });
    }

    std::unique_ptr<Run> stream(Fault fault, const TransferTimes &times = {})
    {
        m_partials.clear();
        m_bench->server.setFaults({ fault });
        auto provider = m_bench->provider(times);
        auto run = std::make_unique<Run>();
        start(*provider, *run);
        [&] { QTRY_COMPARE_WITH_TIMEOUT(run->finished, 1, 20'000); }();
        return run;
    }

    std::unique_ptr<OpenAiBench> m_bench;
    QList<QByteArray> m_partials;
};

QTEST_GUILESS_MAIN(StreamingTest)

#include "tst_streaming.moc"
