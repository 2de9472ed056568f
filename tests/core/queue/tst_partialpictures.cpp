#include "core/provider/openai/openaiprovider.h"
#include "core/queue/batchcontroller.h"
#include "core/queue/partialpictures.h"
#include "tests/core/queue/queueprofile.h"
#include "tests/support/imageserver.h"
#include "tests/support/testpicture.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Iconwright;
using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;

//! Pictures that are watched while they are drawn: server, provider, queue.
class PartialPicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<ImageServer>();
        m_partials = std::make_unique<PartialPictures>();
        m_provider = std::make_unique<OpenAiProvider>(*Catalog::load({}), m_clock);
        m_provider->setCredentials({ .baseUrl = m_server->baseUrl(), .apiKey = "test-key-1234567890" });
        open();
    }

    void cleanup()
    {
        m_profile.reset();
        m_provider.reset();
        m_partials.reset();
        m_server.reset();
    }

    void aBatchIsStreamedAndItsIconKept()
    {
        BatchController controller(*m_profile->queue);
        controller.watch(*m_partials);
        const QSignalSpy arrived(&controller, &BatchController::partialArrived);
        m_server->setOptions({ .fault = Fault::SlowAnswer, .byteInterval = std::chrono::milliseconds(1) });
        const BatchId id = m_profile->start(request());
        QTRY_VERIFY_WITH_TIMEOUT(m_profile->hasEnded(id), 30'000);
        QCOMPARE(m_profile->status(id).succeeded, 1);
        QCOMPARE(m_profile->status(id).costMicroUsd, 10 * 5 + 639 * 30);
        QTRY_VERIFY(!arrived.isEmpty());
        QCOMPARE(arrived.first().at(0).value<JobId>(), m_profile->jobs(id).first().id);
        QVERIFY(!arrived.first().at(1).value<QImage>().isNull());
        const auto icon = m_profile->library->icon(m_profile->jobs(id).first().icon);
        QVERIFY(icon);
        QCOMPARE(icon->spec.model.partials, 0); // made again, it is not paid for again by itself
    }

    void whatEndsWithoutItsPictureIsNeverSentAgainByItself()
    {
        m_server->setFaults({ Fault::StreamWithoutEnd });
        const BatchId id = m_profile->start(request());
        QTRY_COMPARE(m_profile->status(id).unclear, 1);
        QCOMPARE(m_profile->ledgerStates(), u"unclear"_s);
        m_profile.reset();
        open();
        QVERIFY(m_profile->queue->recover(true));
        QTRY_COMPARE(m_profile->queue->inFlight(), 0);
        QCOMPARE(m_profile->status(id).unclear, 1);
        QCOMPARE(m_server->arrivals(), 1);
        QCOMPARE(m_profile->iconCount(), 0);
    }

    void whatWasTurnedAwayIsSentAgain()
    {
        m_server->setFaults({ Fault::StreamRefused });
        const BatchId id = m_profile->start(request());
        QTRY_VERIFY_WITH_TIMEOUT(m_profile->hasEnded(id), 30'000);
        QCOMPARE(m_profile->status(id).succeeded, 1);
        QCOMPARE(m_server->arrivals(), 2);
    }

    void theCapReservesThem()
    {
        BatchRequest asked = request();
        const BatchPlan with = m_profile->plan(asked);
        asked.model.partials = 0;
        const BatchPlan without = m_profile->plan(asked);
        QCOMPARE(*with.costMicroUsd - *without.costMicroUsd, 6000);
        QCOMPARE(*with.mostMicroUsd - *without.mostMicroUsd, 6000);
    }

    void onlyNewerPicturesOfJobsUnderWayAreTold()
    {
        const QSignalSpy arrived(m_partials.get(), &PartialPictures::arrived);
        m_partials->take(JobId { 1 }, "no picture");
        m_partials->take(JobId { 2 }, testPicture(1, 1200));
        m_partials->take(JobId { 3 }, testPicture(2, 64));
        m_partials->forget(JobId { 3 });
        QTRY_COMPARE(arrived.size(), 1);
        QCOMPARE(arrived.first().at(0).value<JobId>(), JobId { 2 });
        QCOMPARE(arrived.first().at(1).value<QImage>().size(), QSize(512, 512));
    }

private:
    void open()
    {
        m_profile = std::make_unique<QueueProfile>(m_folder->path(),
            QHash<QString, ImageProvider *> { { u"openai"_s, m_provider.get() } }, QueueProfile::noLimits(),
            m_partials.get());
    }

    [[nodiscard]] BatchRequest request() const
    {
        BatchRequest request = QueueProfile::request({ u"tools"_s });
        request.model.origin = m_server->origin();
        request.model.partials = 2;
        return request;
    }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ImageServer> m_server;
    std::unique_ptr<PartialPictures> m_partials;
    std::unique_ptr<OpenAiProvider> m_provider;
    std::unique_ptr<QueueProfile> m_profile;
};

QTEST_MAIN(PartialPicturesTest)

#include "tst_partialpictures.moc"
