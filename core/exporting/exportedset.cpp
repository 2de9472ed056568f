#include "core/exporting/exportedset.h"

#include "core/exporting/manifest.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject header()
{
    return { { u"format"_s, 2 }, { u"generator"_s, u"Iconwright"_s } };
}

QJsonObject fileJson(const QString &path, const ExportedFile &file)
{
    QJsonObject object { { u"path"_s, path }, { u"sha256"_s, QString::fromLatin1(file.sha256) } };
    if (!file.pixels.isEmpty()) {
        object[u"width"_s] = file.pixels.width();
        object[u"height"_s] = file.pixels.height();
    }
    if (!file.original.isEmpty())
        object[u"original_sha256"_s] = file.original;
    return object;
}

ExportedFile fileOf(const QString &target, const QJsonObject &object)
{
    return { target, object[u"sha256"_s].toString().toLatin1(),
        QSize(object[u"width"_s].toInt(), object[u"height"_s].toInt()),
        object[u"original_sha256"_s].toString() };
}

} // namespace

void ExportedSet::add(const ExportItem &item)
{
    QJsonObject icon {
        { u"original_sha256"_s, item.sha256 },
        { u"category"_s, item.category },
        { u"variation"_s, item.variation },
        { u"style"_s, item.styleId },
        { u"color_scheme"_s, item.colorSchemeId },
        { u"provider"_s, item.provider },
        { u"model"_s, item.model },
        { u"prompt"_s, item.prompt },
        { u"created_at"_s, item.createdAt },
        { u"cost_usd"_s, static_cast<double>(item.costMicroUsd) / 1e6 },
        { u"draft"_s, item.draft },
    };
    if (item.draft)
        icon[u"attribution"_s] = draftAttribution();
    icons[item.sha256] = icon;
}

void ExportedSet::carryOver(const ExportedSet &earlier)
{
    for (auto file = earlier.files.begin(); file != earlier.files.end(); ++file) {
        if (files.contains(file.key()))
            continue;
        files[file.key()] = *file;
        const auto icon = earlier.icons.find(file->original);
        if (icon != earlier.icons.end() && !icons.contains(file->original))
            icons[file->original] = *icon;
    }
}

QByteArray ExportedSet::manifest() const
{
    QMap<QString, QJsonArray> byTarget;
    for (auto file = files.begin(); file != files.end(); ++file)
        byTarget[file->target] << fileJson(file.key(), *file);
    QJsonObject targets;
    for (auto target = byTarget.begin(); target != byTarget.end(); ++target)
        targets[target.key()] = *target;
    QJsonObject object = header(); // sorts before "targets", where looksLikeManifest() reads
    object[u"targets"_s] = targets;
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

QByteArray ExportedSet::provenance() const
{
    QJsonArray array;
    for (const QJsonObject &icon : icons)
        array << icon;
    QJsonObject object = header();
    object[u"icons"_s] = array;
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

ExportedSet ExportedSet::parse(const QByteArray &manifest, const QByteArray &provenance)
{
    ExportedSet set;
    const QJsonObject targets = QJsonDocument::fromJson(manifest)[u"targets"_s].toObject();
    for (auto target = targets.begin(); target != targets.end(); ++target) {
        const QJsonArray files = target->toArray();
        for (const QJsonValue &file : files)
            set.files[file[u"path"_s].toString()] = fileOf(target.key(), file.toObject());
    }
    const QJsonArray icons = QJsonDocument::fromJson(provenance)[u"icons"_s].toArray();
    for (const QJsonValue &icon : icons)
        set.icons[icon[u"original_sha256"_s].toString()] = icon.toObject();
    return set;
}

} // namespace Iconwright
