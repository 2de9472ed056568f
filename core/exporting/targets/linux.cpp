#include "core/exporting/targets/targetfiles.h"

#include "core/exporting/slug.h"

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

//! Folders that the index of hicolor itself names; each also at twice the pixels.
constexpr int hicolorEdges[] = { 16, 22, 24, 32, 36, 48, 64, 72, 96, 128, 192, 256, 512 };
constexpr int themeEdges[] = { 16, 22, 24, 32, 48, 64 };
const QString themeContext = QStringLiteral("actions");
const QString scalableFolder = QStringLiteral("scalable/actions");

QString folderName(int edge, int scale)
{
    return scale == 1 ? u"%1x%1"_s.arg(edge) : u"%1x%1@%2"_s.arg(edge).arg(scale);
}

QString themeFolder(int edge, int scale)
{
    return folderName(edge, scale) + u'/' + themeContext;
}

QString folderSection(int edge, int scale)
{
    QString section = u"\n[%1]\nSize=%2\n"_s.arg(themeFolder(edge, scale)).arg(edge);
    if (scale > 1)
        section += u"Scale=%1\n"_s.arg(scale);
    return section + u"Context=Actions\nType=Fixed\n"_s;
}

//! One line: values of desktop entry files end with the line.
QString oneLine(const QString &text)
{
    return text.simplified();
}

QString themeIndex(const TargetBrief &brief)
{
    QStringList plain;
    QStringList scaled;
    QString sections;
    for (const int edge : themeEdges) {
        plain << themeFolder(edge, 1);
        scaled << themeFolder(edge, 2);
        sections += folderSection(edge, 1) + folderSection(edge, 2);
    }
    if (brief.vectors.contains(true)) {
        plain << scalableFolder;
        sections += u"\n[%1]\nSize=48\nMinSize=8\nMaxSize=512\nContext=Actions\nType=Scalable\n"_s.arg(
            scalableFolder);
    }
    return u"[Icon Theme]\nName=%1\nComment=%1\nInherits=hicolor\nDirectories=%2\nScaledDirectories=%3\n"_s
               .arg(oneLine(brief.appName), plain.join(u','), scaled.join(u','))
        + sections;
}

} // namespace

QList<TargetFile> hicolorFiles(const TargetBrief &brief)
{
    QList<TargetFile> files;
    for (const int edge : hicolorEdges)
        for (const int scale : { 1, 2 })
            files << pngFile(
                u"share/icons/hicolor/%1/apps/%2.png"_s.arg(folderName(edge, scale), brief.appId),
                Picture::plain.at(edge * scale));
    if (isVector(brief, brief.appIcon))
        files << svgFile(u"share/icons/hicolor/scalable/apps/%1.svg"_s.arg(brief.appId));
    return files;
}

QList<TargetFile> iconThemeFiles(const TargetBrief &brief)
{
    const QString theme = plainSlug(brief.appName, u"icons"_s) + u'/';
    QList<TargetFile> files { textFile(theme + u"index.theme"_s, themeIndex(brief)) };
    for (qsizetype icon = 0; icon < brief.names.size(); ++icon) {
        for (const int edge : themeEdges)
            for (const int scale : { 1, 2 })
                files << pngFile(theme + themeFolder(edge, scale) + u'/' + brief.names[icon] + u".png"_s,
                    Picture::plain.at(edge * scale), icon);
        if (isVector(brief, icon))
            files << svgFile(theme + scalableFolder + u'/' + brief.names[icon] + u".svg"_s, icon);
    }
    return files;
}

} // namespace Iconwright
