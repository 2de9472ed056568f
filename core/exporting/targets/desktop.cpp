#include "core/exporting/targets/targetfiles.h"

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int qtEdges[] = { 16, 24, 32, 48 };

QString qtPath(const QString &name, int edge, bool twice)
{
    return u"%1/%2%3.png"_s.arg(edge).arg(name, twice ? u"@2x"_s : QString());
}

TargetFile resourceCollection(const TargetBrief &brief)
{
    QString xml = u"<!DOCTYPE RCC>\n<RCC version=\"1.0\">\n<qresource prefix=\"/icons\">\n"_s;
    for (const QString &name : brief.names)
        for (const int edge : qtEdges)
            for (const bool twice : { false, true })
                xml += u"  <file>%1</file>\n"_s.arg(escaped(qtPath(name, edge, twice)));
    return textFile(u"icons.qrc"_s, xml + u"</qresource>\n</RCC>\n"_s);
}

} // namespace

QList<TargetFile> pngSetFiles(const TargetBrief &brief)
{
    QList<TargetFile> files;
    for (qsizetype icon = 0; icon < brief.names.size(); ++icon) {
        for (qsizetype i = 0; i < brief.sizes.size(); ++i) {
            const int edge = brief.sizes[i];
            const QString path = brief.paths.isEmpty() ? u"%1/%2.png"_s.arg(edge).arg(brief.names[icon])
                                                       : brief.paths[icon][i];
            files << pngFile(path, Picture::plain.at(edge), icon);
        }
    }
    return files;
}

QList<TargetFile> qtFiles(const TargetBrief &brief)
{
    QList<TargetFile> files { resourceCollection(brief) };
    for (qsizetype icon = 0; icon < brief.names.size(); ++icon)
        for (const int edge : qtEdges)
            for (const bool twice : { false, true })
                files << pngFile(
                    qtPath(brief.names[icon], edge, twice), Picture::plain.at(twice ? 2 * edge : edge), icon);
    return files;
}

QList<TargetFile> trayFiles(const TargetBrief &brief)
{
    QList<TargetFile> files { pngFile(u"tray.png"_s, Picture::plain.at(32)),
        pngFile(u"tray@16.png"_s, Picture::plain.at(16)) };
    if (!brief.hasAlpha)
        return files; // a template is a shape, and there is none
    PictureRule shape = Picture::plain;
    shape.tone = PictureRule::Tone::Black;
    return files << pngFile(u"trayTemplate.png"_s, shape.at(16))
                 << pngFile(u"trayTemplate@2x.png"_s, shape.at(32));
}

} // namespace Iconwright
