#include "core/library/database.h"
#include "core/queue/sendingpace.h"
#include "tests/core/queue/queuebench.h"
#include "tests/support/manualclock.h"

#include <QTest>

using namespace Iconwright;
using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

Job jobOf(const QString &model)
{
    Job job;
    job.status.spec.model.model = model;
    return job;
}

ImageOutcome tells(int imagesPerMinute)
{
    ImageOutcome outcome;
    outcome.limits.images.limit = imagesPerMinute;
    return outcome;
}

ImageOutcome overloaded()
{
    ImageOutcome outcome;
    outcome.error.code = ErrorCode::ServerOverloaded;
    outcome.delivery = Delivery::Refused;
    return outcome;
}

} // namespace

//! What a provider tells decides how fast the queue sends, over a restart as well.
class SendingPaceTest : public QObject
{
    Q_OBJECT

private:
    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    QueueServices m_services;
    std::unique_ptr<SendingPace> m_pace;

    //! The next start of the program.
    void start(const RateLimits &rates = { 100, std::nullopt, std::nullopt })
    {
        m_pace.reset();
        m_database.reset();
        m_database = std::move(*Database::open(m_folder->filePath(u"library.sqlite"_s), Durability::Full));
        m_services.database = m_database.get();
        m_services.clock = &m_clock;
        m_pace = std::make_unique<SendingPace>(m_services);
        QueueLimits limits;
        limits.concurrency = 8;
        limits.rates = rates;
        m_pace->setLimits(limits);
    }

    int burst(const QString &model)
    {
        int sent = 0;
        m_pace->beginRound();
        while (sent < 1000 && m_pace->admits(jobOf(model), 0)) {
            std::ignore = m_pace->reserve(jobOf(model), 0);
            ++sent;
        }
        return sent;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        start();
    }

    void cleanup()
    {
        m_pace.reset();
        m_database.reset();
    }

    void whatAProviderTellsHoldsForTheWholeFamilyAndForNoOther()
    {
        const Job job = jobOf(u"gpt-image-2.5-flare"_s);
        m_pace->answered(job, m_pace->reserve(job, 0), tells(20), 1);
        QCOMPARE(m_pace->ratesInForce(jobOf(u"gpt-image-2"_s).status.spec.model).images, 20);
        QCOMPARE(m_pace->ratesInForce(jobOf(u"dall-e-3"_s).status.spec.model).images, std::nullopt);
        m_clock.advance(2min);
        QCOMPARE(burst(u"gpt-image-2"_s), 10); // half of it at once
        QCOMPARE(burst(u"dall-e-3"_s), 50);
    }

    void aGroupThatWaitsHoldsUpNoOther()
    {
        QCOMPARE(burst(u"gpt-image-2"_s), 50);
        QVERIFY(m_pace->isWaiting(jobOf(u"gpt-image-2"_s).status.spec.model));
        QVERIFY(!m_pace->isWaiting(jobOf(u"dall-e-3"_s).status.spec.model));
        QVERIFY(!m_pace->admits(jobOf(u"gpt-image-2.5-flare"_s), 0)); // nothing overtakes
        QVERIFY(m_pace->admits(jobOf(u"dall-e-3"_s), 0));
        QVERIFY(m_pace->wait().value_or(0ms) > 0ms);
        QCOMPARE(m_pace->status().requestsThisMinute, 50);
    }

    void whatWasToldIsKnownAfterARestart()
    {
        const Job job = jobOf(u"gpt-image-2"_s);
        m_pace->answered(job, m_pace->reserve(job, 0), tells(20), 1);
        m_clock.advance(10min);
        start();
        QCOMPARE(burst(u"gpt-image-2"_s), 10);
        QCOMPARE(m_pace->status().told.images, 20);
        QCOMPARE(m_pace->status().told.requests, std::nullopt);
    }

    void whatNobodyHasToldForADayIsForgotten()
    {
        const Job job = jobOf(u"gpt-image-2"_s);
        m_pace->answered(job, m_pace->reserve(job, 0), tells(20), 1);
        m_clock.advance(25h);
        start();
        QCOMPARE(burst(u"gpt-image-2"_s), 50);
    }

    void whatIsToldAgainAndAgainDoesNotGetOld()
    {
        const Job job = jobOf(u"gpt-image-2"_s);
        for (int hour = 0; hour < 30; ++hour) {
            m_pace->answered(job, m_pace->reserve(job, 0), tells(20), 1);
            m_clock.advance(1h);
        }
        start();
        QCOMPARE(burst(u"gpt-image-2"_s), 10);
    }

    void aHigherLimitToldLaterCounts()
    {
        const Job job = jobOf(u"gpt-image-2"_s);
        m_pace->answered(job, m_pace->reserve(job, 0), tells(20), 1);
        m_pace->answered(job, m_pace->reserve(job, 0), tells(60), 1);
        m_clock.advance(2min);
        start();
        QCOMPARE(burst(u"gpt-image-2"_s), 30);
    }

    void anOverloadedServerGetsFewerAtOnceUntilItIsWell()
    {
        const Job job = jobOf(u"gpt-image-2"_s);
        QCOMPARE(m_pace->mostInFlight(), 8);
        m_pace->answered(job, m_pace->reserve(job, 0), overloaded(), 8);
        QCOMPARE(m_pace->mostInFlight(), 4);
        QCOMPARE(m_pace->status().fewerInFlight, 4);
        for (int i = 0; i < 4 + 5 + 6 + 7; ++i)
            m_pace->answered(job, m_pace->reserve(job, 0), {}, 4);
        QCOMPARE(m_pace->mostInFlight(), 8);
        QCOMPARE(m_pace->status().fewerInFlight, std::nullopt);
    }

    void aHoldConcernsTheGroupThatWasRefused()
    {
        m_pace->hold(jobOf(u"gpt-image-2"_s), m_clock.monotonic() + 12s);
        m_pace->beginRound();
        QVERIFY(!m_pace->admits(jobOf(u"gpt-image-2"_s), 0));
        QCOMPARE(m_pace->wait(), 12s);
        QCOMPARE(m_pace->status().waitsFor, ThrottleStatus::Waits::Provider);
        QVERIFY(m_pace->admits(jobOf(u"dall-e-3"_s), 0));
    }

    //! The provider's minute knows nothing of a restart.
    void whatWasSentJustBeforeTheStartCounts()
    {
        QueueLimits limits = QueueProfile::noLimits();
        limits.rates.requests = 10;
        QueueBench bench(limits);
        BatchId id;
        QVERIFY(bench.run(QueueProfile::request({ u"tools"_s }, 5), id));
        bench.restart(limits);
        bench.profile().start(QueueProfile::request({ u"food"_s }, 5));
        const auto told = [&bench] {
            std::optional<ThrottleStatus> last;
            QObject::connect(&bench.queue(), &BatchQueue::throttled, &bench.queue(),
                [&last](const ThrottleStatus &status) { last = status; });
            for (int i = 0; i < 200 && !last; ++i)
                QTest::qWait(10);
            return last;
        }();
        QVERIFY(told.has_value());
        QVERIFY(told->requestsThisMinute >= 5);
        QVERIFY(told->nextSlot > 0ms);
        QCOMPARE(bench.openai().arrivals(), 5);
    }
};

QTEST_GUILESS_MAIN(SendingPaceTest)
#include "tst_sendingpace.moc"
