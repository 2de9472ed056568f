#include "app/handover/handover.h"

#include "core/queue/requesttext.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int version = 1;

// As they stand in the messages, in the order of the enumerations.
const QStringList taskNames { u"raise"_s, u"generate"_s, u"change"_s, u"resume"_s };
const QStringList answerNames { u"output"_s, u"message"_s, u"exit"_s };

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QJsonObject toJson(const BatchArguments &change)
{
    return {
        { u"id"_s, change.id },
        { u"action"_s, int(change.action) },
        { u"number"_s, change.number },
        { u"category"_s, change.category },
        { u"elements"_s, QJsonArray::fromStringList(change.elements) },
    };
}

BatchArguments changeFrom(const QJsonObject &object)
{
    BatchArguments change;
    change.id = object[u"id"_s].toString();
    const int action = object[u"action"_s].toInt(-1);
    const bool isKnown = action >= 0 && action <= int(BatchArguments::Action::Remove);
    change.action = isKnown ? BatchArguments::Action(action) : BatchArguments::Action::Status;
    change.number = std::max(0, object[u"number"_s].toInt());
    change.category = object[u"category"_s].toString();
    for (const QJsonValue &element : object[u"elements"_s].toArray())
        change.elements << element.toString();
    return change;
}

} // namespace

QByteArray encoded(const Handover &handover)
{
    QJsonObject object {
        { u"version"_s, version },
        { u"task"_s, taskNames.at(int(handover.task)) },
        { u"json"_s, handover.json },
    };
    if (handover.task == Handover::Task::Generate)
        object.insert(u"request"_s, toJson(handover.request));
    if (handover.task == Handover::Task::Change)
        object.insert(u"change"_s, toJson(handover.change));
    if (!handover.activationToken.isEmpty())
        object.insert(u"activation_token"_s, QString::fromLatin1(handover.activationToken));
    return lineOf(object);
}

QByteArray encoded(const HandoverAnswer &answer)
{
    return lineOf({
        { u"kind"_s, answerNames.at(int(answer.kind)) },
        { u"text"_s, QString::fromUtf8(answer.text) },
        { u"status"_s, answer.status },
    });
}

std::optional<Handover> handoverFrom(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const int task = int(taskNames.indexOf(object[u"task"_s].toString()));
    if (object[u"version"_s].toInt() != version || task < 0)
        return std::nullopt;
    Handover handover;
    handover.task = Handover::Task(task);
    handover.json = object[u"json"_s].toBool();
    handover.request = batchRequestFromJson(object[u"request"_s].toObject());
    handover.change = changeFrom(object[u"change"_s].toObject());
    handover.activationToken = object[u"activation_token"_s].toString().toLatin1();
    return handover;
}

std::optional<HandoverAnswer> answerFrom(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const int kind = int(answerNames.indexOf(object[u"kind"_s].toString()));
    if (kind < 0)
        return std::nullopt;
    return HandoverAnswer { HandoverAnswer::Kind(kind), object[u"text"_s].toString().toUtf8(),
        object[u"status"_s].toInt() };
}

QString handoverAddress(const QString &folder)
{
    constexpr qsizetype longestPath = 100; // bytes; sun_path has 108 on Linux, 104 elsewhere
    const QString inside = folder + u"/handover"_s;
#ifdef Q_OS_UNIX
    if (inside.toUtf8().size() <= longestPath)
        return inside;
#endif
    const QByteArray digest
        = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    const QString name = u"iconwright-"_s + QString::fromLatin1(digest);
#ifdef Q_OS_UNIX
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u'/' + name;
#else
    return name;
#endif
}

} // namespace Iconwright
