#include "core/library/setexporttext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

QString exportText(const SetExport &lastExport)
{
    QJsonArray sizes;
    for (const int size : lastExport.sizes)
        sizes.append(size);
    return QString::fromUtf8(
        QJsonDocument(QJsonObject {
                          { u"folder"_s, lastExport.folder },
                          { u"targets"_s, QJsonArray::fromStringList(lastExport.targets) },
                          { u"app_name"_s, lastExport.appName },
                          { u"app_id"_s, lastExport.appId },
                          { u"background"_s, lastExport.background },
                          { u"app_icon"_s, lastExport.appIcon.value },
                          { u"sizes"_s, sizes },
                          { u"pattern"_s, lastExport.pattern },
                          { u"dark_background"_s, lastExport.darkBackground },
                          { u"plain"_s, lastExport.isPlain },
                          { u"conflict"_s, lastExport.conflict },
                          { u"exported_at"_s, lastExport.exportedAt.toUTC().toString(Qt::ISODateWithMs) },
                      })
            .toJson(QJsonDocument::Compact));
}

SetExport exportFrom(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    SetExport lastExport;
    lastExport.folder = object[u"folder"_s].toString();
    for (const auto &target : object[u"targets"_s].toArray())
        lastExport.targets << target.toString();
    lastExport.appName = object[u"app_name"_s].toString();
    lastExport.appId = object[u"app_id"_s].toString();
    lastExport.background = object[u"background"_s].toString();
    lastExport.appIcon.value = object[u"app_icon"_s].toInteger();
    for (const auto &size : object[u"sizes"_s].toArray())
        lastExport.sizes << size.toInt();
    lastExport.pattern = object[u"pattern"_s].toString();
    lastExport.darkBackground = object[u"dark_background"_s].toString();
    lastExport.isPlain = object[u"plain"_s].toBool();
    lastExport.conflict = object[u"conflict"_s].toInt();
    lastExport.exportedAt
        = QDateTime::fromString(object[u"exported_at"_s].toString(), Qt::ISODateWithMs).toUTC();
    return lastExport;
}

} // namespace Iconwright
