#pragma once

#include "core/base/error.h"
#include "core/base/iconspec.h"
#include "core/base/ids.h"

#include <QDateTime>
#include <QHash>
#include <QList>

namespace Iconwright {

//! What the form holds when Generate is pressed; checked by planBatch().
struct BatchRequest
{
    QStringList categories;
    QHash<QString, QStringList> elements; //!< by category
    QString styleId;
    QString colorSchemeId;
    QStringList palette; //!< own colors "#rrggbb"; empty: those of the scheme
    QString instructions;
    QString anchor; //!< SHA-256 of the original that all icons are to match; empty: none
    int variations = 1;
    bool fresh = false; //!< do not answer from the request cache
    qint64 capMicroUsd = 0; //!< the batch never costs more; 0: no cap of its own
    ModelSettings model;
};

enum class BatchState { Queued, Running, Paused, Completed, Cancelled, Failed };
enum class JobState { Queued, Sending, Received, Succeeded, Failed, Unclear, Cancelled };

[[nodiscard]] QLatin1String batchStateName(BatchState state);
[[nodiscard]] QLatin1String jobStateName(JobState state);
[[nodiscard]] BatchState batchStateFromName(const QString &name);
[[nodiscard]] JobState jobStateFromName(const QString &name);

//! One icon of a batch, as it is now.
struct JobStatus
{
    JobId id;
    BatchId batch;
    int position = 0; //!< 0-based, in the order of the form
    IconSpec spec;
    QString prompt;
    JobState state = JobState::Queued;
    double progress = 0; //!< 0 to 1 while Sending
    int attempts = 0;
    bool cached = false; //!< answered by the library, cost nothing
    IconId icon; //!< valid once Succeeded
    Error error; //!< of Failed and Unclear
    qint64 generationMs = 0;
};

//! Other words for an icon that failed, where what was asked for is the cause.
struct JobWording
{
    QString category;
    QStringList elements;
};

//! A batch, as it is now. The names in comments are the guide's.
struct BatchStatus
{
    BatchId id; //!< batch_id
    QString name; //!< "electronics, tools"; the user's own words, never translated
    BatchState state = BatchState::Queued; //!< status
    int total = 0;
    int succeeded = 0;
    int failed = 0;
    int unclear = 0; //!< sent, no answer: wait for the user's choice
    int cancelled = 0;
    int sending = 0;
    int cached = 0;
    int progress = 0; //!< percent of jobs that have ended, failures counted
    QString currentCategory; //!< current_category: of the earliest unfinished job; empty when none
    int totalCategories = 0; //!< total_categories
    int completedCategories = 0; //!< completed_categories: all jobs of it ended
    QDateTime createdAt; //!< UTC
    QDateTime endedAt; //!< UTC; null while unfinished
    QDateTime estimatedCompletion; //!< estimated_completion, UTC; null when not known or ended
    qint64 costMicroUsd = 0; //!< from usage, so far
    qint64 estimatedMicroUsd
        = 0; //!< told before it was begun, for all that was new; 0: nothing, or it was free
    Error stoppedBy; //!< Paused by a cap on spending, and not by the user: BudgetReached, PriceUnknown
    int rank = 0; //!< the higher goes first, equals take turns; 0 once it has ended
};

} // namespace Iconwright

Q_DECLARE_METATYPE(Iconwright::JobStatus)
Q_DECLARE_METATYPE(Iconwright::BatchStatus)
