#include "core/exporting/manifest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonArray filesJson(const QList<ManifestFile> &files)
{
    QJsonArray array;
    for (const ManifestFile &file : files) {
        QJsonObject object { { u"path"_s, file.path }, { u"size"_s, file.size } };
        if (file.sha256.isEmpty())
            object[u"kept"_s] = true;
        else
            object[u"sha256"_s] = QString::fromLatin1(file.sha256);
        array << object;
    }
    return array;
}

QJsonObject iconJson(const ManifestIcon &icon)
{
    const ExportItem &item = icon.item;
    QJsonObject object {
        { u"category"_s, item.category },
        { u"variation"_s, item.variation },
        { u"style"_s, item.styleId },
        { u"color_scheme"_s, item.colorSchemeId },
        { u"provider"_s, item.provider },
        { u"model"_s, item.model },
        { u"prompt"_s, item.prompt },
        { u"created_at"_s, item.createdAt },
        { u"draft"_s, item.draft },
        { u"original_sha256"_s, item.sha256 },
        { u"files"_s, filesJson(icon.files) },
    };
    if (!item.matchedTo.isEmpty())
        object[u"matched_to_sha256"_s] = item.matchedTo;
    if (item.draft)
        object[u"attribution"_s] = draftAttribution();
    return object;
}

} // namespace

QJsonArray draftAttribution()
{
    return { u"Contains icons of Material Design Icons (https://pictogrammers.com), CC BY 4.0 "
             "(https://creativecommons.org/licenses/by/4.0/), recolored and composed"_s,
        u"Contains Material Icons (https://fonts.google.com/icons) by Google, Apache License 2.0 "
        "(https://www.apache.org/licenses/LICENSE-2.0), recolored and composed"_s };
}

QByteArray manifestJson(const QList<ManifestIcon> &icons)
{
    QJsonArray array;
    for (const ManifestIcon &icon : icons)
        array << iconJson(icon);
    // QJsonObject keeps its keys sorted: "format" and "generator" come first, where looksLikeManifest()
    // reads.
    return QJsonDocument(
        QJsonObject { { u"format"_s, 1 }, { u"generator"_s, u"Iconwright"_s }, { u"icons"_s, array } })
        .toJson(QJsonDocument::Indented);
}

bool looksLikeManifest(const QByteArray &head)
{
    return head.startsWith('{') && head.contains("\"generator\": \"Iconwright\"");
}

bool looksLikeSetRecord(const QByteArray &head)
{
    return looksLikeManifest(head) && head.contains("\"format\": 2");
}

QStringList filesNamedIn(const QByteArray &manifest)
{
    QStringList names;
    const QJsonDocument document = QJsonDocument::fromJson(manifest);
    const QJsonObject targets = document[u"targets"_s].toObject();
    for (const QJsonValue &target : targets) {
        const QJsonArray files = target.toArray();
        for (const QJsonValue &file : files)
            names << file[u"path"_s].toString();
    }
    const QJsonArray icons = document[u"icons"_s].toArray();
    for (const QJsonValue &icon : icons) {
        const QJsonArray files = icon[u"files"_s].toArray();
        for (const QJsonValue &file : files)
            if (!file[u"kept"_s].toBool())
                names << file[u"path"_s].toString();
    }
    return names;
}

} // namespace Iconwright
