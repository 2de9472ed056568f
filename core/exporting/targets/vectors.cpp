#include "core/exporting/targets/targetfiles.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList vectorNames(const TargetBrief &brief)
{
    QStringList names;
    for (qsizetype icon = 0; icon < brief.names.size(); ++icon)
        if (isVector(brief, icon))
            names << brief.names[icon];
    return names;
}

//! Everything a page needs to show one: as large as the letters around it, as icons are expected to be.
QString styleSheet()
{
    return u".icon {\n  display: inline-block;\n  width: 1em;\n  height: 1em;\n  vertical-align: -0.125em;\n}\n"_s;
}

QString previewPage(const TargetBrief &brief, const QStringList &names)
{
    QString html
        = u"<!DOCTYPE html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>%1</title>\n"
          "<link rel=\"stylesheet\" href=\"sprite.css\">\n"
          "<style>\nbody { font: 14px sans-serif; margin: 24px; }\n"
          "ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(140px, 1fr)); gap: 16px; "
          "list-style: none; padding: 0; }\nli { text-align: center; }\n"
          "li .icon { display: block; font-size: 64px; margin: 0 auto 8px; }\n</style>\n"
          "<h1>%1</h1>\n<ul>\n"_s.arg(escaped(brief.appName));
    for (const QString &name : names)
        html += u"<li><svg class=\"icon\" role=\"img\" aria-label=\"%1\"><use "
                u"href=\"sprite.svg#icon-%1\"/></svg>"
                "%1</li>\n"_s.arg(name);
    return html + u"</ul>\n</html>\n"_s;
}

TargetFile nameList(const QStringList &names)
{
    const QJsonArray list = QJsonArray::fromStringList(names);
    return textFile(u"icons.json"_s, QString::fromUtf8(QJsonDocument(list).toJson()));
}

TargetFile nameTypes(const QStringList &names)
{
    QString type = u"export type IconName ="_s;
    for (const QString &name : names)
        type += u"\n  | \"%1\""_s.arg(name);
    return textFile(u"icons.d.ts"_s, type + u";\n"_s);
}

} // namespace

QList<TargetFile> svgFiles(const TargetBrief &brief)
{
    QList<TargetFile> files;
    for (qsizetype icon = 0; icon < brief.names.size(); ++icon)
        if (isVector(brief, icon))
            files << svgFile(brief.names[icon] + u".svg"_s, icon);
    return files;
}

QList<TargetFile> svgSpriteFiles(const TargetBrief &brief)
{
    const QStringList names = vectorNames(brief);
    TargetFile sprite;
    sprite.path = u"sprite.svg"_s;
    sprite.kind = TargetFile::Kind::Sprite;
    return { sprite, textFile(u"sprite.css"_s, styleSheet()),
        textFile(u"sprite.html"_s, previewPage(brief, names)), nameList(names), nameTypes(names) };
}

} // namespace Iconwright
