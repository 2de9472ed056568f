#pragma once

#include "core/imaging/decode.h"
#include "core/library/originalstore.h"
#include "core/queue/batchrecord.h"
#include "core/queue/jobstore.h"
#include "core/queue/ledger.h"
#include "core/queue/waitingprogress.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace Iconwright {

//! What a run works with, and what it is for.
struct JobRunContext
{
    const QueueServices &services;
    const JobStore &jobs;
    const Ledger &ledger;
    ImageProvider *provider = nullptr; //!< null only for takeUp(), which then fetches nothing
    std::chrono::milliseconds expected { 0 }; //!< from sending to the last byte
};

//! What a request will take of the limits and of the budget.
struct RequestSize
{
    qint64 tokens = 0; //!< estimate
    qint64 mostMicroUsd = 0; //!< 0 where nobody knows
    qint64 estimatedMicroUsd = 0; //!< likewise
};

//! One attempt to get one icon, from the ledger row to the library row. Keeps the job's row and the ledger's
//! in step: each state is committed before the next thing is done. Lives in the queue's thread.
class JobRun final : public QObject
{
    Q_OBJECT

public:
    JobRun(const JobRunContext &context, const Job &job, const RequestSize &size, QObject *parent = nullptr);
    ~JobRun() override;

    //! Opens the place for the answer, commits the ledger row, sends. Where an earlier answer gave an address
    //! that its picture did not come from yet, that is fetched instead, which costs nothing. An error means
    //! that nothing was sent.
    [[nodiscard]] Result<void> start();
    //! Goes on with what an earlier process has sent: an answer that was received becomes an icon, one that
    //! had arrived but was not noted yet as well, and one that has to be fetched is fetched; else the job
    //! ends Unclear.
    void takeUp(const LedgerRow &row);
    //! Stops waiting; ended() follows.
    void abort();
    //! Once the disk has room again.
    void tryAgain();

    //! As of now; final once ended() was emitted.
    [[nodiscard]] const Job &job() const { return m_job; }
    [[nodiscard]] bool isMetered() const { return m_metered; }
    //! It asks for nothing that limits count or anybody bills.
    [[nodiscard]] bool isFetching() const { return m_fetching; }
    [[nodiscard]] bool isStalled() const { return m_stalled; }
    //! What this run has added to what the ledger knew before.
    [[nodiscard]] qint64 newCostMicroUsd() const { return m_row.costMicroUsd - m_costBefore; }
    //! How the provider ended; valid once answered() was emitted.
    [[nodiscard]] const ImageOutcome &outcome() const { return m_outcome; }

Q_SIGNALS:
    void changed(); //!< progress or state
    void answered(); //!< outcome() is there; ended() may take a moment more
    void stalled(
        const Iconwright::Error &error); //!< paid, but the disk or the database takes nothing: tryAgain()
    //! Once. The job is Succeeded, Failed (a paid answer without a picture), Unclear, or Queued: sending it
    //! again is free, whether it should be is the receiver's choice.
    void ended();

private:
    enum class Step {
        Sending,
        Fetching,
        Salvaging,
        Syncing,
        Receiving,
        Committing,
        Decoding,
        Adding,
        Ending,
        Ended
    };

    [[nodiscard]] Result<void> send();
    [[nodiscard]] Result<void> fetch();
    [[nodiscard]] Result<void> open(const std::function<Result<void>()> &ledgerChange);
    void watchOperation();
    [[nodiscard]] Result<void> record(const std::function<Result<void>()> &ledgerChange);
    void showProgress(double fraction);
    void keepAddress(const ImageOutcome &answer, const QString &address);
    void note(const ImageOutcome &answer);
    void finish(const ImageOutcome &outcome);
    void finishFetch(const Error &error);
    void endAs(JobState state, const Error &error = {});
    void goOn();
    [[nodiscard]] Result<void> doStep();
    [[nodiscard]] Result<void> receive();
    [[nodiscard]] Result<void> commit();
    void takeUpReceived();
    void salvage(JobState otherwise, const Error &error);
    void giveUp(JobState otherwise, const Error &error);
    void leave();
    void decode();
    void takeDecoded(const Result<void> &picture);
    [[nodiscard]] Result<void> add();
    [[nodiscard]] Result<void> writeEnd();
    [[nodiscard]] Error described(const Error &error) const;

    JobRunContext m_context;
    Job m_job;
    LedgerRow m_row;
    qint64 m_costBefore = 0; //!< of the row, when an earlier process wrote it
    bool m_metered = false;
    bool m_stalled = false;
    bool m_mayFetch = false; //!< taken up with an address, and not tried yet
    bool m_fetching = false;
    Step m_step = Step::Sending;
    std::chrono::milliseconds m_sentAt { 0 };
    ImageOutcome m_outcome;
    IncomingOriginal::Committed m_committed;
    WaitingProgress m_waiting;
    std::unique_ptr<IncomingOriginal> m_incoming; //!< outlives m_operation, which writes to it
    std::unique_ptr<ImageOperation> m_operation;
};

} // namespace Iconwright
