#include "core/provider/offline/subjecttable.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject readObject(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &item : value.toArray())
        list << item.toString();
    return list;
}

} // namespace

SubjectTable SubjectTable::load()
{
    SubjectTable table;
    const QJsonObject data = readObject(u":/drafts/subjects.json"_s);
    for (const QJsonValue &subject : data[u"subjects"_s].toArray()) {
        const QStringList glyphs = strings(subject[u"glyphs"_s]);
        for (const QString &word : strings(subject[u"words"_s]))
            table.m_glyphs.insert(word, glyphs);
    }
    const QStringList hollow = strings(data[u"hollow"_s]);
    table.m_hollow = QSet<QString>(hollow.begin(), hollow.end());
    const QJsonObject icons = readObject(u":/drafts/materialicons.json"_s);
    for (auto it = icons.begin(); it != icons.end(); ++it)
        table.m_materialIcons.insert(it.key(), it.value().toString().toUInt(nullptr, 16));
    return table;
}

} // namespace Iconwright
