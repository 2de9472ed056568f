#include "core/exporting/targets/targetfile.h"

#include "core/exporting/icnsfile.h"

#include <QJsonDocument>

namespace Iconwright {

TargetFile pngFile(const QString &path, const PictureRule &rule, qsizetype icon)
{
    return { path, TargetFile::Kind::Png, { rule }, {}, icon };
}

TargetFile icoOf(const QString &path, const QList<int> &edges)
{
    TargetFile file { path, TargetFile::Kind::Ico, {}, {} };
    for (const int edge : edges)
        file.pictures << Picture::plain.at(edge);
    return file;
}

TargetFile icnsOf(const QString &path)
{
    TargetFile file { path, TargetFile::Kind::Icns, {}, {} };
    for (const int edge : icnsEdges())
        file.pictures << Picture::plain.at(edge);
    return file;
}

TargetFile svgFile(const QString &path, qsizetype icon)
{
    TargetFile file;
    file.path = path;
    file.kind = TargetFile::Kind::Svg;
    file.icon = icon;
    return file;
}

TargetFile textFile(const QString &path, const QString &text)
{
    return { path, TargetFile::Kind::Text, {}, text.toUtf8() };
}

TargetFile jsonFile(const QString &path, const QJsonObject &object)
{
    return { path, TargetFile::Kind::Text, {}, QJsonDocument(object).toJson(QJsonDocument::Indented) };
}

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

} // namespace Iconwright
