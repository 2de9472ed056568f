#include "core/provider/openai/connectiontest.h"

#include "core/provider/openai/apierror.h"
#include "core/provider/openai/apirequests.h"
#include "core/provider/openai/excerpt.h"
#include "core/provider/openai/networkfailure.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPromise>
#include <QTimer>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 longestList = 4 * 1024 * 1024;
constexpr qsizetype longestId = 200;

Result<QList<ServerModel>> modelsOf(const HttpAnswer &answer)
{
    const QJsonValue data = QJsonDocument::fromJson(answer.body).object()[u"data"_s];
    if (!data.isArray())
        return Error { .code = ErrorCode::UnexpectedAnswer,
            .detail = excerpt(answer.body, {}),
            .httpStatus = answer.status };
    QList<ServerModel> models;
    for (const QJsonValue &model : data.toArray()) {
        const QString id = model[u"id"_s].toString();
        if (!id.isEmpty() && id.size() <= longestId)
            models << ServerModel { id,
                QDate::fromString(model[u"shutdown_date"_s].toString(), Qt::ISODate) };
    }
    return models;
}

Result<QList<ServerModel>> resultOf(QNetworkReply &reply, const QByteArray &key)
{
    const HttpAnswer answer { .status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
        .headers = reply.rawHeaderPairs(),
        .body = reply.readAll() };
    if (reply.error() == QNetworkReply::NoError && answer.status == 200)
        return modelsOf(answer);
    if (answer.status != 0 && answer.status != 200)
        return refusedOutcome(answer, key, QDateTime::currentDateTimeUtc()).error;
    const bool isTooLarge = reply.property("tooLarge").toBool();
    return Error { .code = isTooLarge ? ErrorCode::AnswerTooLarge : networkFailure(reply.error()),
        .detail = excerpt(reply.errorString().toUtf8(), key) };
}

void guard(QNetworkReply *reply, const TransferTimes &times)
{
    QObject::connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received) {
        if (received <= longestList)
            return;
        reply->setProperty("tooLarge", true);
        reply->abort();
    });
    QTimer::singleShot(times.connect, reply, &QNetworkReply::abort);
}

} // namespace

QFuture<Result<QList<ServerModel>>> testConnection(std::shared_ptr<QNetworkAccessManager> manager,
    const Credentials &credentials, const TransferTimes &times)
{
    auto promise = std::make_shared<QPromise<Result<QList<ServerModel>>>>();
    promise->start();
    const auto end = [promise](Result<QList<ServerModel>> result) {
        promise->addResult(std::move(result));
        promise->finish();
    };
    if (const Result<void> usable = check(credentials); !usable) {
        end(usable.error());
        return promise->future();
    }
    QNetworkReply *reply = manager->get(apiRequest(credentials, u"models"_s));
    guard(reply, times);
    // The manager lives until its reply has ended, even when the provider does not.
    QObject::connect(reply, &QNetworkReply::finished, reply, [reply, manager, end, key = credentials.apiKey] {
        end(resultOf(*reply, key));
        reply->deleteLater();
    });
    return promise->future();
}

} // namespace Iconwright
