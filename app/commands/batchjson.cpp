#include "app/commands/batchjson.h"

#include "app/console.h"
#include "core/library/iconlibrary.h"

#include <QJsonArray>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue timeValue(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject metadataOf(const JobStatus &job)
{
    const IconSpec &spec = job.spec;
    return {
        { u"category"_s, spec.category },
        { u"style"_s, spec.styleId },
        { u"color_scheme"_s, spec.colorSchemeId },
        { u"custom_elements"_s, QJsonArray::fromStringList(spec.elements) },
        { u"variation"_s, spec.variation },
        { u"provider"_s, spec.model.provider },
        { u"model"_s, spec.model.model },
        { u"batch_id"_s, job.batch.value },
        { u"number"_s, job.position + 1 },
        { u"attempts"_s, job.attempts },
    };
}

} // namespace

QString pathOf(const JobStatus &job, const IconLibrary &library)
{
    const Result<IconRecord> icon = library.icon(job.icon);
    return icon ? library.originalPath(*icon) : QString();
}

QJsonObject jobObject(const JobStatus &job, const IconLibrary &library)
{
    const bool success = job.state == JobState::Succeeded;
    Error error = job.error;
    error.category = job.spec.category;
    error.attempts = job.attempts;
    if (job.state == JobState::Cancelled)
        error.code = ErrorCode::Cancelled;
    QJsonObject object
        = success ? QJsonObject { { u"success"_s, true }, { u"code"_s, QJsonValue() } } : errorObject(error);
    QJsonObject metadata = object[u"metadata"_s].toObject();
    const QJsonObject own = metadataOf(job);
    for (auto member = own.begin(); member != own.end(); ++member)
        metadata[member.key()] = member.value();
    object[u"metadata"_s] = metadata;
    object[u"image_url"_s] = QJsonValue();
    object[u"local_path"_s] = success ? QJsonValue(pathOf(job, library)) : QJsonValue();
    object[u"generation_time"_s] = static_cast<double>(job.generationMs) / 1000;
    object[u"id"_s] = success ? QJsonValue(job.icon.value) : QJsonValue();
    object[u"cached"_s] = job.cached;
    return object;
}

QJsonObject batchObject(const BatchStatus &batch)
{
    return {
        { u"batch_id"_s, batch.id.value },
        { u"name"_s, batch.name },
        { u"status"_s, QString(batchStateName(batch.state)) },
        { u"progress"_s, batch.progress },
        { u"current_category"_s,
            batch.currentCategory.isEmpty() ? QJsonValue() : QJsonValue(batch.currentCategory) },
        { u"total_categories"_s, batch.totalCategories },
        { u"completed_categories"_s, batch.completedCategories },
        { u"estimated_completion"_s, timeValue(batch.estimatedCompletion) },
        { u"created_at"_s, timeValue(batch.createdAt) },
        { u"ended_at"_s, timeValue(batch.endedAt) },
        { u"total"_s, batch.total },
        { u"succeeded"_s, batch.succeeded },
        { u"failed"_s, batch.failed },
        { u"unclear"_s, batch.unclear },
        { u"cancelled"_s, batch.cancelled },
        { u"cached"_s, batch.cached },
        { u"cost_usd"_s, static_cast<double>(batch.costMicroUsd) / 1e6 },
        { u"estimated_cost_usd"_s, static_cast<double>(batch.estimatedMicroUsd) / 1e6 },
    };
}

QString batchLine(const BatchStatus &batch)
{
    QString line = u"%1, %2 of %3"_s.arg(batchStateName(batch.state)).arg(batch.succeeded).arg(batch.total);
    const std::pair<int, QString> parts[] { { batch.cached, u"from the library"_s },
        { batch.failed, u"failed"_s }, { batch.unclear, u"sent, no answer, may be billed"_s },
        { batch.cancelled, u"cancelled"_s } };
    for (const auto &[count, words] : parts)
        if (count > 0)
            line += u", %1 %2"_s.arg(count).arg(words);
    return line;
}

} // namespace Iconwright
