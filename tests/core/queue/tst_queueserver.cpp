#include "core/imaging/decode.h"
#include "core/provider/openai/openaiprovider.h"
#include "tests/core/queue/queueprofile.h"
#include "tests/support/imageserver.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace Iconwright;
using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

//! The queue with the real provider, against the image server.
class QueueServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void cleanup()
    {
        m_profile.reset();
        m_provider.reset();
        m_server.reset();
    }

    void aServerWithAStrictWindowRefusesNothing()
    {
        // A minute of two seconds: the same arithmetic as 50 a minute, thirty times as fast.
        ServerOptions options;
        options.requestsPerMinute = 20;
        options.minute = 2s;
        options.latency = 50ms;
        QueueLimits limits;
        limits.rates = { 20, std::nullopt, std::nullopt };
        limits.tuning.window = 2s;
        open(options, limits);
        const BatchRequest request = ownRequest({ u"tools"_s, u"food"_s, u"travel"_s }, 20);
        const BatchId id = m_profile->start(request);
        QTRY_VERIFY_WITH_TIMEOUT(m_profile->hasEnded(id), 60'000);
        const BatchStatus status = m_profile->status(id);
        QCOMPARE(status.succeeded, 60);
        QCOMPARE(status.progress, 100);
        QCOMPARE(status.completedCategories, 3);
        QCOMPARE(m_server->arrivals(), 60);
        const QList<Arrival> journal = m_server->journal();
        QVERIFY(std::ranges::none_of(journal, [](const Arrival &arrival) { return arrival.status == 429; }));
        QVERIFY(m_server->mostInFlight() <= 5);

        const BatchId again = m_profile->start(request);
        QTRY_VERIFY(m_profile->hasEnded(again));
        QCOMPARE(m_profile->status(again).cached, 60);
        QCOMPARE(m_server->arrivals(), 60);
    }

    void anIconThatIsWaitedForShowsProgress()
    {
        ServerOptions options;
        options.latency = 2s;
        open(options, {});
        const BatchId id = m_profile->start(ownRequest({ u"tools"_s }, 1));
        QSet<double> seen;
        connect(m_profile->queue.get(), &BatchQueue::jobChanged, this, [&seen](const JobStatus &job) {
            if (job.state == JobState::Sending)
                seen.insert(job.progress);
        });
        QTRY_VERIFY_WITH_TIMEOUT(m_profile->hasEnded(id), 20'000);
        QVERIFY2(seen.size() >= 2, "the tile stood still");
        QVERIFY(*std::max_element(seen.cbegin(), seen.cend()) > 0);
        QVERIFY(*std::max_element(seen.cbegin(), seen.cend()) <= 1);
    }

    void everyFormatBecomesAnIcon_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("suffix");
        QTest::newRow("PNG") << u"png"_s << u"png"_s;
        QTest::newRow("WebP") << u"webp"_s << u"webp"_s;
        QTest::newRow("JPEG") << u"jpeg"_s << u"jpg"_s;
        QTest::newRow("SVG") << u"svg"_s << u"svg"_s;
    }

    //! From the answer through the library to a thumbnail and to exported files.
    void everyFormatBecomesAnIcon()
    {
        QFETCH(QString, format);
        QFETCH(QString, suffix);
        open({}, QueueProfile::noLimits());
        BatchRequest request = ownRequest({ u"tools"_s }, 1);
        request.model.model = u"gpt-image-2.6-flare"_s;
        request.model.format = format;
        request.model.background = format == u"jpeg" ? u"opaque"_s : u"transparent"_s;
        const BatchId id = m_profile->start(request);
        QTRY_COMPARE_WITH_TIMEOUT(m_profile->status(id).succeeded, 1, 20'000);
        QCOMPARE(m_server->journal().constFirst().json()[u"output_format"_s].toString(), format);
        const IconRecord icon = *m_profile->library->icon(m_profile->jobs(id)[0].icon);
        QCOMPARE(icon.format, suffix);
        const QString path = m_profile->library->originalPath(icon);
        QVERIFY(path.endsWith(u'.' + suffix));
        const auto picture = decodePicture(path);
        QVERIFY(picture.has_value());
        QCOMPARE(picture->size(), icon.pixels);
        QVERIFY(picture->pixelColor(picture->rect().center()).alpha() > 0);
        QFile original(path);
        QVERIFY(original.open(QIODevice::ReadOnly));
        QVERIFY2(original.readAll() == m_server->picture(0), "the original is not what was sent");
    }

    void aFaultThatMayHaveCostArrivesOnce_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<JobState>("state");
        QTest::newRow("HTML 502") << Fault::HtmlBadGateway << JobState::Unclear;
        QTest::newRow("HTML 504") << Fault::HtmlGatewayTimeout << JobState::Unclear;
        QTest::newRow("408") << Fault::RequestTimeout << JobState::Unclear;
        QTest::newRow("409") << Fault::Conflict << JobState::Unclear;
        QTest::newRow("cut after reading") << Fault::CutAfterReading << JobState::Unclear;
        QTest::newRow("cut in the headers") << Fault::CutInHeaders << JobState::Unclear;
        QTest::newRow("truncated body") << Fault::TruncatedBody << JobState::Failed;
        QTest::newRow("bad base64") << Fault::BadBase64 << JobState::Failed;
        QTest::newRow("no picture") << Fault::NoPicture << JobState::Failed;
        QTest::newRow("not a picture") << Fault::NotAPicture << JobState::Failed;
        QTest::newRow("half a picture") << Fault::HalfPicture << JobState::Failed;
        QTest::newRow("picture bomb") << Fault::PictureBomb << JobState::Failed;
        QTest::newRow("moderation") << Fault::ModerationOfPrompt << JobState::Failed;
        QTest::newRow("bad request") << Fault::BadRequest << JobState::Failed;
    }

    void aFaultThatMayHaveCostArrivesOnce()
    {
        QFETCH(Fault, fault);
        QFETCH(JobState, state);
        open({}, QueueProfile::noLimits());
        m_server->setFaults({ fault });
        const BatchId id = m_profile->start(ownRequest({ u"tools"_s }, 1));
        QTRY_VERIFY_WITH_TIMEOUT(m_profile->hasEnded(id), 20'000);
        QCOMPARE(m_profile->jobs(id)[0].state, state);
        QVERIFY(m_profile->jobs(id)[0].error.code != ErrorCode::None);
        QCOMPARE(m_server->arrivals(), 1);
    }

    void whatTheServerRefusesIsRepeated_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::newRow("500") << Fault::ServerError;
        QTest::newRow("503") << Fault::Overloaded;
        QTest::newRow("429, delay in the text") << Fault::RateLimitedByText;
    }

    void whatTheServerRefusesIsRepeated()
    {
        QFETCH(Fault, fault);
        open({}, QueueProfile::noLimits());
        m_server->setFaults({ fault });
        const BatchId id = m_profile->start(ownRequest({ u"tools"_s }, 1));
        QTRY_VERIFY_WITH_TIMEOUT(m_profile->hasEnded(id), 20'000);
        QCOMPARE(m_profile->status(id).succeeded, 1);
        QCOMPARE(m_server->arrivals(), 2);
    }

    void aRefusedKeyStopsTheQueue()
    {
        ServerOptions options;
        options.fault = Fault::WrongKey;
        open(options, QueueProfile::noLimits());
        const BatchId id = m_profile->start(ownRequest({ u"tools"_s }, 12));
        QTRY_COMPARE(m_profile->queue->haltedBy().code, ErrorCode::KeyRefused);
        QTRY_COMPARE(m_profile->queue->inFlight(), 0);
        QVERIFY(m_server->arrivals() <= 5);
        QCOMPARE(m_profile->status(id).failed, 0);
    }

    void aKeyThatIsTakenAwayStopsTheQueueAndLosesNothing()
    {
        ServerOptions options;
        options.key = "test-key-1234567890";
        options.latency = 50ms;
        QueueLimits limits = QueueProfile::noLimits();
        limits.concurrency = 2;
        open(options, limits);
        const BatchId id = m_profile->start(ownRequest({ u"tools"_s }, 8));
        QTRY_VERIFY(m_profile->status(id).succeeded >= 2);
        Credentials credentials = m_provider->credentials();
        const QByteArray key = std::exchange(credentials.apiKey, {});
        m_provider->setCredentials(credentials);
        QTRY_COMPARE(m_profile->queue->haltedBy().code, ErrorCode::NoKey);
        QTRY_COMPARE(m_profile->queue->inFlight(), 0);
        QCOMPARE(m_profile->status(id).failed + m_profile->status(id).unclear, 0);
        const int refused = m_server->arrivals() - m_server->answers();
        QVERIFY2(refused <= 2, "the queue went on without a key");
        credentials.apiKey = key;
        m_provider->setCredentials(credentials);
        m_profile->queue->goOn();
        QTRY_VERIFY_WITH_TIMEOUT(m_profile->hasEnded(id), 20'000);
        QCOMPARE(m_profile->status(id).succeeded, 8);
        QCOMPARE(m_server->answers(), 8);
        QCOMPARE(m_server->arrivals(), 8 + refused);
    }

    void connectionsThatTheServerClosesWhileIdleCostNothing()
    {
        ServerOptions options;
        options.fault = Fault::CloseAfterAnswer;
        open(options, QueueProfile::noLimits());
        const BatchId id = m_profile->start(ownRequest({ u"tools"_s }, 12));
        QTRY_VERIFY_WITH_TIMEOUT(m_profile->hasEnded(id), 20'000);
        const BatchStatus status = m_profile->status(id);
        QCOMPARE(status.succeeded + status.unclear, 12);
        QVERIFY(m_server->arrivals() <= 12);
        QCOMPARE(status.succeeded, m_server->answers());
    }

private:
    void open(const ServerOptions &options, const QueueLimits &limits)
    {
        m_server = std::make_unique<ImageServer>(options);
        QVERIFY(m_server->port() != 0);
        m_provider = std::make_unique<OpenAiProvider>(*Catalog::load({}), m_clock);
        Credentials credentials;
        credentials.baseUrl = m_server->baseUrl();
        credentials.apiKey = "test-key-1234567890";
        m_provider->setCredentials(credentials);
        m_profile = std::make_unique<QueueProfile>(
            m_folder->path(), QHash<QString, ImageProvider *> { { u"openai"_s, m_provider.get() } }, limits);
    }

    BatchRequest ownRequest(const QStringList &categories, int variations) const
    {
        BatchRequest request = QueueProfile::request(categories, variations);
        request.model.origin = m_server->origin();
        return request;
    }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ImageServer> m_server;
    std::unique_ptr<OpenAiProvider> m_provider;
    std::unique_ptr<QueueProfile> m_profile;
};

QTEST_GUILESS_MAIN(QueueServerTest)
#include "tst_queueserver.moc"
