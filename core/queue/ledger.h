#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/provider/imageprovider.h"
#include "core/queue/batchqueue.h"

#include <QList>
#include <QVariant>

#include <optional>

namespace Iconwright {

class Database;

//! One request that may cost money.
struct LedgerRow
{
    qint64 id = 0;
    JobId job;
    BatchId batch;
    int attempt = 0;
    bool received = false; //!< else still "sending"
    QDateTime sentAt; //!< UTC
    QString pictureUrl; //!< of an answer that counts, while its picture is still to be fetched
    QString incoming; //!< name of the file its answer is written to
    QString sha256; //!< of what has arrived: the original's name, whether it has it yet or not
    qint64 bytes = 0;
    qint64 estimatedTokens = 0;
    qint64 mostMicroUsd = 0; //!< what it can cost at most
    qint64 estimatedMicroUsd = 0; //!< what was told that it costs; 0: nothing
    TokenUsage usage;
    QString requestId;
    int httpStatus = 0;
    qint64 costMicroUsd = 0;
};

//! The table ledger: sending -> received -> settled | refused | unclear; unclear -> resent | dropped. Each
//! call is one statement: put it into a Transaction where the job changes with it.
class Ledger
{
public:
    Ledger(const Database &database, const Clock &clock);

    //! To be committed before anything is sent. Returns the row's id.
    [[nodiscard]] Result<qint64> sending(const LedgerRow &row) const;
    //! The answer counts, its picture is to be fetched from `row.pictureUrl`: written before that begins.
    //! Also when it is fetched once more, into another `row.incoming`.
    [[nodiscard]] Result<void> fetching(const LedgerRow &row) const;
    //! The answer's bytes are safe in `row.incoming`.
    [[nodiscard]] Result<void> received(const LedgerRow &row) const;
    //! Paid for and dealt with; `error` tells when no icon came of it.
    [[nodiscard]] Result<void> settled(const LedgerRow &row, const Error &error) const;
    //! Nothing was drawn, nothing billed.
    [[nodiscard]] Result<void> refused(qint64 id, const Error &error) const;
    //! Sent, no answer.
    [[nodiscard]] Result<void> unclear(qint64 id, const Error &error) const;
    //! The newest request of a job whose picture can still be fetched at no cost; none: there is none.
    [[nodiscard]] Result<std::optional<LedgerRow>> unfetched(JobId job) const;
    //! The job is to become another picture.
    [[nodiscard]] Result<void> forgetAddresses(JobId job) const;
    //! The user has decided about the unclear request of a job.
    [[nodiscard]] Result<void> decided(JobId job, Resolution resolution) const;

    //! What an earlier process left as sending or received, oldest first.
    [[nodiscard]] Result<QList<LedgerRow>> unfinished() const;

private:
    [[nodiscard]] Result<QList<LedgerRow>> rows(const QString &where, const QVariant &value = {}) const;
    [[nodiscard]] Result<void> close(qint64 id, const QString &state, const Error &error) const;
    [[nodiscard]] qint64 now() const;

    const Database &m_database;
    const Clock &m_clock;
};

} // namespace Iconwright
