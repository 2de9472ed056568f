#pragma once

#include "core/queue/budget.h"
#include "core/queue/flights.h"
#include "core/queue/joborder.h"
#include "core/queue/sendingpace.h"

#include <QObject>
#include <QTimer>

namespace Iconwright {

//! Decides which job starts when: limits, fairness, repetitions, identical jobs, what stops the queue. Owns
//! the runs. Never waits: a timer tells when the next slot is free.
class Scheduler final : public QObject
{
    Q_OBJECT

public:
    Scheduler(const QueueServices &services, JobOrder &order, const JobStore &jobs, const Ledger &ledger);
    ~Scheduler() override;

    void setLimits(const QueueLimits &limits);
    [[nodiscard]] const SendingPace &pace() const { return m_pace; }

    //! Starts what may start now.
    void pump();
    //! Goes on with what an earlier process sent.
    void takeUp(Job &job, const LedgerRow &row);
    void goOn();
    void drain();
    void abandonInFlight();
    [[nodiscard]] int inFlight() const { return m_flights.count(); }
    [[nodiscard]] Error haltedBy() const { return m_haltedBy; }

Q_SIGNALS:
    void jobProgressed(const Iconwright::BatchId &batch, Iconwright::JobId job);
    void jobMoved(const Iconwright::BatchId &batch, Iconwright::JobId job); //!< another state; written
    void batchStarted(const Iconwright::BatchId &batch);
    //! A cap on spending is in the way: the receiver writes that the batch waits, before it returns.
    void refused(const Iconwright::BatchId &batch, const Iconwright::Error &why);
    void halted(const Iconwright::Error &error);
    void wentOn();
    void throttled(const Iconwright::ThrottleStatus &status);
    void drained();

private:
    [[nodiscard]] std::chrono::milliseconds now() const { return m_services.clock->monotonic(); }
    [[nodiscard]] ImageProvider *providerOf(const Job &job) const;
    [[nodiscard]] bool startNext(bool metered);
    [[nodiscard]] bool mayStart(const BatchRecord &batch, const Job &job, bool metered) const;
    [[nodiscard]] bool answeredWithoutSending(Job &job);
    [[nodiscard]] bool join(Job &job);
    [[nodiscard]] bool waitsForDecision(Job &job);
    [[nodiscard]] bool isOverBudget(const Job &job, std::optional<qint64> mostMicroUsd);
    void start(Job &job, ImageProvider &provider, const RequestSize &size);
    void watch(JobRun &run);
    void copyFrom(const JobRun &run);
    void onAnswered(JobRun &run);
    void onStalled(const Error &error);
    void onEnded(JobRun &run);
    void decideRepeat(Job &job, const ImageOutcome &outcome);
    void releaseJoined(const Job &leader);
    void end(Job &job, JobState state, const Error &error);
    void save(const Job &job);
    void halt(const Error &error);
    void retryStalled();
    void armTimer();
    void showGauge();
    void reportDrained();

    const QueueServices &m_services;
    JobOrder &m_order;
    const JobStore &m_jobs;
    const Ledger &m_ledger;
    SendingPace m_pace;
    Budget m_budget;
    Flights m_flights;
    Error m_haltedBy;
    bool m_draining = false;
    bool m_pumping = false;
    std::chrono::milliseconds m_gaugeShown { std::chrono::milliseconds::min() };
    QTimer m_timer;
    QTimer m_stalledTimer;
};

} // namespace Iconwright
