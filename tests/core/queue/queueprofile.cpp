#include "tests/core/queue/queueprofile.h"

#include <QSqlQuery>

namespace Iconwright::Tests {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename T> T take(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(errorCodeName(result.error().code) + u": "_s + result.error().detail));
    return std::move(*result);
}

} // namespace

QueueProfile::QueueProfile(const QString &folder, const QHash<QString, ImageProvider *> &providers,
    const QueueLimits &limits, PartialPictures *partials)
    : catalog(take(Catalog::load({})))
    , database(take(Database::open(folder + u"/library.sqlite"_s, Durability::Full)))
    , originals(std::make_unique<OriginalStore>(folder))
    , library(std::make_unique<IconLibrary>(*database, *originals))
{
    if (!originals->prepare())
        qFatal("no folder for originals");
    QueueServices services;
    services.database = database.get();
    services.library = library.get();
    services.originals = originals.get();
    services.clock = &clock;
    services.providers = providers;
    services.catalog = catalog;
    services.partials = partials;
    queue = std::make_unique<BatchQueue>(services, limits);
}

QueueProfile::~QueueProfile() = default;

QueueLimits QueueProfile::noLimits()
{
    QueueLimits limits;
    limits.rates = { std::nullopt, std::nullopt, std::nullopt };
    return limits;
}

BatchRequest QueueProfile::request(const QStringList &categories, int variations)
{
    BatchRequest request;
    request.categories = categories;
    request.styleId = u"flat"_s;
    request.colorSchemeId = u"blue_tones"_s;
    request.variations = variations;
    request.model.model = u"gpt-image-2.5-flare"_s;
    request.model.quality = u"medium"_s;
    request.model.size = { 1024, 1024 };
    request.model.background = u"transparent"_s;
    return request;
}

BatchPlan QueueProfile::plan(const BatchRequest &request) const
{
    return take(planBatch(request, catalog, library.get()));
}

BatchId QueueProfile::start(const BatchRequest &request)
{
    return take(queue->enqueue(plan(request)));
}

BatchStatus QueueProfile::status(const BatchId &id) const
{
    return take(queue->status(id));
}

QList<JobStatus> QueueProfile::jobs(const BatchId &id) const
{
    return take(queue->jobs(id));
}

bool QueueProfile::hasEnded(const BatchId &id) const
{
    return status(id).endedAt.isValid();
}

QString QueueProfile::ledgerStates() const
{
    QSqlQuery query(u"SELECT state FROM ledger ORDER BY id"_s, database->connection());
    QStringList states;
    while (query.next())
        states << query.value(0).toString();
    return states.join(u' ');
}

int QueueProfile::iconCount() const
{
    return static_cast<int>(take(library->ids()).size());
}

} // namespace Iconwright::Tests
