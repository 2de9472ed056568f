#include "core/queue/jobresult.h"

#include "core/queue/estimate.h"
#include "core/queue/planparts.h"

namespace Iconwright {

qint64 costOf(const Job &job, const LedgerRow &row, const Catalog &catalog)
{
    const IconSpec &spec = job.status.spec;
    if (row.usage.total() == 0 || isPricedByUser(spec.model, catalog))
        return expectedCost(spec, job.status.prompt, catalog).value_or(0);
    const qint64 text = row.usage.inputTokens - row.usage.inputImageTokens;
    return catalog.model(spec.model.model)
        .costMicroUsd(text, row.usage.inputImageTokens, row.usage.outputTokens)
        .value_or(0);
}

bool mayMend(ErrorCode code)
{
    switch (code) {
    case ErrorCode::PictureDamaged:
    case ErrorCode::PictureTooLarge:
        return false;
    default:
        return true;
    }
}

bool mayBeFetchedLater(ErrorCode code)
{
    switch (code) {
    case ErrorCode::None:
    case ErrorCode::PictureGone:
    case ErrorCode::RedirectRefused:
    case ErrorCode::AnswerTooLarge:
        return false;
    default:
        return true;
    }
}

IconRecord iconOf(
    const Job &job, const LedgerRow &row, const IncomingOriginal::Committed &original, const QDateTime &now)
{
    IconRecord icon;
    icon.spec = job.status.spec;
    icon.spec.model.partials = 0; // how it was watched is nothing of the icon: nobody pays for that again
    icon.prompt = job.status.prompt;
    icon.batch = job.status.batch;
    icon.cacheKey = job.cacheKey;
    icon.sha256 = original.sha256;
    icon.format = original.format;
    icon.pixels = original.pixels;
    icon.bytes = original.bytes;
    icon.costMicroUsd = row.costMicroUsd;
    icon.estimatedMicroUsd = row.estimatedMicroUsd;
    icon.inputTokens = row.usage.inputTokens;
    icon.outputTokens = row.usage.outputTokens;
    icon.generationMs = job.status.generationMs;
    icon.requestId = row.requestId;
    icon.createdAt = now;
    return icon;
}

} // namespace Iconwright
