#include "core/library/query.h"
#include "core/provider/openai/openaiprovider.h"
#include "tests/core/queue/queueprofile.h"
#include "tests/support/imageserver.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Iconwright;
using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int always = 1'000'000;

} // namespace

//! Answers that only tell where their picture can be fetched: paid for once they are there.
class PictureAddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<ImageServer>(ServerOptions { .fault = Fault::UrlAnswer });
        QVERIFY(m_server->port() != 0);
    }

    void cleanup()
    {
        m_profile.reset();
        m_provider.reset();
        m_server.reset();
    }

    void aPictureThatIsThereIsFetched()
    {
        const BatchId id = startOne({});
        QTRY_COMPARE(m_profile->status(id).succeeded, 1);
        QCOMPARE(m_profile->ledgerStates(), u"settled"_s);
        QVERIFY(address().isEmpty());
    }

    void onceItIsThereRetryingCostsNothing()
    {
        const BatchId id = startOne({ .busyFiles = always });
        QTRY_COMPARE(m_profile->status(id).failed, 1);
        QCOMPARE(m_profile->jobs(id)[0].error.code, ErrorCode::PictureNotFetched);
        const qint64 cost = m_profile->status(id).costMicroUsd;
        QVERIFY(cost > 0);
        serve({});
        QVERIFY(m_profile->queue->retryFailed(id).has_value());
        QTRY_COMPARE(m_profile->status(id).succeeded, 1);
        QCOMPARE(m_server->arrivals(), 1);
        QCOMPARE(m_profile->status(id).costMicroUsd, cost);
        QCOMPARE(m_profile->ledgerStates(), u"settled"_s);
        QCOMPARE(m_profile->library->icon(m_profile->jobs(id)[0].icon)->costMicroUsd, cost);
    }

    void alsoAfterARestart()
    {
        const BatchId id = startOne({ .busyFiles = always });
        QTRY_COMPARE(m_profile->status(id).failed, 1);
        restart();
        serve({});
        QVERIFY(m_profile->queue->retryFailed(id).has_value());
        QTRY_COMPARE(m_profile->status(id).succeeded, 1);
        QCOMPARE(m_server->arrivals(), 1);
    }

    void whatIsGoneIsSaidAndIsPaidForAgainByARetryOnly()
    {
        const BatchId id = startOne({ .busyFiles = 1, .busyStatus = 404 });
        QTRY_COMPARE(m_profile->status(id).failed, 1);
        QCOMPARE(m_profile->jobs(id)[0].error.code, ErrorCode::PictureGone);
        QCOMPARE(m_server->arrivals(), 1);
        QVERIFY(m_profile->queue->retryFailed(id).has_value());
        QTRY_COMPARE(m_profile->status(id).succeeded, 1);
        QCOMPARE(m_server->arrivals(), 2);
    }

    //! The process ends between the answer and its picture.
    void afterAKillThePictureIsFetchedWithoutBeingAskedFor()
    {
        const BatchId id = startOne({ .busyFiles = always }, 1h);
        QTRY_VERIFY(wasAskedForFiles());
        restart();
        serve({});
        QVERIFY(m_profile->queue->recover(false).has_value());
        QTRY_COMPARE(m_profile->status(id).succeeded, 1);
        QCOMPARE(m_server->arrivals(), 1);
        QVERIFY(m_profile->originals->incomingNames().isEmpty());
    }

    void aKeyIsNotNeededForIt()
    {
        const BatchId id = startOne({ .busyFiles = always }, 1h);
        QTRY_VERIFY(wasAskedForFiles());
        restart();
        serve({});
        Credentials credentials = m_provider->credentials();
        credentials.apiKey.clear();
        m_provider->setCredentials(credentials);
        QVERIFY(m_profile->queue->recover(false).has_value());
        QTRY_COMPARE(m_profile->status(id).succeeded, 1);
        QCOMPARE(m_profile->queue->haltedBy().code, ErrorCode::None);
    }

    void whoeverQuitsMeanwhileFindsItAtTheNextStart()
    {
        const BatchId id = startOne({ .busyFiles = always }, 1h);
        QTRY_VERIFY(wasAskedForFiles());
        QSignalSpy drained(m_profile->queue.get(), &BatchQueue::drained);
        m_profile->queue->abandonInFlight();
        QTRY_VERIFY(!drained.isEmpty());
        restart();
        serve({});
        QVERIFY(m_profile->queue->recover(false).has_value());
        QTRY_COMPARE(m_profile->status(id).succeeded, 1);
        QCOMPARE(m_server->arrivals(), 1);
    }

    void whatIsStillNotThereAfterAKillCanBeRetried()
    {
        const BatchId id = startOne({ .busyFiles = always }, 1h);
        QTRY_VERIFY(wasAskedForFiles());
        restart(1ms);
        QVERIFY(m_profile->queue->recover(false).has_value());
        QTRY_COMPARE(m_profile->status(id).failed, 1);
        QCOMPARE(m_profile->jobs(id)[0].error.code, ErrorCode::PictureNotFetched);
        serve({});
        QVERIFY(m_profile->queue->retryFailed(id).has_value());
        QTRY_COMPARE(m_profile->status(id).succeeded, 1);
        QCOMPARE(m_server->arrivals(), 1);
    }

    void otherWordsMakeAnotherPicture()
    {
        const BatchId id = startOne({ .busyFiles = always });
        QTRY_COMPARE(m_profile->status(id).failed, 1);
        serve({});
        const JobId job = m_profile->jobs(id)[0].id;
        QVERIFY(m_profile->queue->rewordJob(id, job, { u"spanner"_s, {} }).has_value());
        QTRY_COMPARE(m_profile->status(id).succeeded, 1);
        QCOMPARE(m_server->arrivals(), 2);
    }

    //! An address in the database is as foreign as one in an answer.
    void addressesOfLocalServicesAreNotAskedForARemoteServer()
    {
        const BatchId id = startOne({ .busyFiles = always });
        QTRY_COMPARE(m_profile->status(id).failed, 1);
        const auto asked = m_server->journal().size();
        Credentials credentials = m_provider->credentials();
        credentials.baseUrl = QUrl(u"https://api.openai.com/v1"_s);
        m_provider->setCredentials(credentials);
        QVERIFY(m_profile->queue->retryFailed(id).has_value());
        QTRY_COMPARE(m_profile->status(id).failed, 1);
        QCOMPARE(m_profile->jobs(id)[0].error.code, ErrorCode::PictureGone);
        QCOMPARE(m_server->journal().size(), asked);
    }

private:
    void serve(ServerOptions options)
    {
        options.fault = Fault::UrlAnswer;
        m_server->setOptions(options);
    }

    //! As after a kill: nothing of the earlier queue is told that it ends.
    void restart(std::chrono::milliseconds repeat = 1ms)
    {
        m_profile.reset();
        m_provider = std::make_unique<OpenAiProvider>(
            *Catalog::load({}), m_clock, TransferTimes { .repeat = repeat });
        Credentials credentials;
        credentials.baseUrl = m_server->baseUrl();
        credentials.apiKey = "test-key-1234567890";
        m_provider->setCredentials(credentials);
        m_profile = std::make_unique<QueueProfile>(
            m_folder->path(), QHash<QString, ImageProvider *> { { u"openai"_s, m_provider.get() } });
    }

    BatchId startOne(const ServerOptions &options, std::chrono::milliseconds repeat = 1ms)
    {
        serve(options);
        restart(repeat);
        BatchRequest request = QueueProfile::request({ u"tools"_s });
        request.model.origin = m_server->origin();
        return m_profile->start(request);
    }

    bool wasAskedForFiles() const
    {
        const QList<Arrival> journal = m_server->journal();
        return std::ranges::any_of(
            journal, [](const Arrival &arrival) { return arrival.path.startsWith("/files/"); });
    }

    QString address() const
    {
        Query query(*m_profile->database, u"SELECT picture_url FROM ledger"_s);
        return query.run().has_value() && query.next() ? query.text(0) : u"no row"_s;
    }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ImageServer> m_server;
    std::unique_ptr<OpenAiProvider> m_provider;
    std::unique_ptr<QueueProfile> m_profile;
};

QTEST_GUILESS_MAIN(PictureAddressTest)
#include "tst_pictureaddress.moc"
