#include "core/exporting/targets/targetfiles.h"

#include <QJsonArray>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

//! One picture of a web app manifest.
struct ManifestPicture
{
    QString file;
    int edge;
    const char *purpose;
};

QJsonObject webManifest(const TargetBrief &brief, const QList<ManifestPicture> &pictures)
{
    QJsonArray icons;
    for (const ManifestPicture &picture : pictures)
        icons << QJsonObject { { u"src"_s, QString(u"/"_s + picture.file) },
            { u"sizes"_s, u"%1x%1"_s.arg(picture.edge) }, { u"type"_s, u"image/png"_s },
            { u"purpose"_s, QLatin1String(picture.purpose) } };
    return { { u"name"_s, brief.appName }, { u"short_name"_s, brief.appName }, { u"start_url"_s, u"/"_s },
        { u"display"_s, u"standalone"_s }, { u"theme_color"_s, backgroundName(brief) },
        { u"background_color"_s, backgroundName(brief) }, { u"icons"_s, icons } };
}

PictureRule shapeOnly()
{
    PictureRule rule = Picture::plain;
    rule.tone = PictureRule::Tone::Black;
    return rule;
}

//! The light one first: what knows no media attribute takes the first.
QString themeColor(const TargetBrief &brief)
{
    if (!brief.darkBackground.isValid())
        return u"<meta name=\"theme-color\" content=\"%1\">\n"_s.arg(backgroundName(brief));
    return u"<meta name=\"theme-color\" content=\"%1\" media=\"(prefers-color-scheme: light)\">\n"
           "<meta name=\"theme-color\" content=\"%2\" media=\"(prefers-color-scheme: dark)\">\n"_s.arg(
               backgroundName(brief), brief.darkBackground.name(QColor::HexRgb));
}

TargetFile leanHead(const TargetBrief &brief)
{
    const QString vector = isVector(brief, brief.appIcon)
        ? u"<link rel=\"icon\" href=\"/favicon.svg\" type=\"image/svg+xml\">\n"_s
        : QString();
    return textFile(u"favicon-head.html"_s,
        u"<link rel=\"icon\" href=\"/favicon.ico\" sizes=\"32x32\">\n"_s + vector
            + u"<link rel=\"icon\" type=\"image/png\" href=\"/favicon-96x96.png\" sizes=\"96x96\">\n"
              "<link rel=\"apple-touch-icon\" sizes=\"180x180\" href=\"/apple-touch-icon.png\">\n"
              "<link rel=\"manifest\" href=\"/site.webmanifest\">\n"_s
            + themeColor(brief));
}

constexpr int androidEdges[] = { 36, 48, 72, 96, 144, 192, 256, 384, 512 };
constexpr int appleEdges[] = { 57, 60, 72, 76, 114, 120, 144, 152, 167, 180, 1024 };
constexpr int faviconEdges[] = { 16, 32, 48 };
constexpr QSize tiles[] = { { 70, 70 }, { 144, 144 }, { 150, 150 }, { 310, 150 }, { 310, 310 } };

QString sized(const char *name, QSize size)
{
    return u"%1-%2x%3.png"_s.arg(QLatin1String(name)).arg(size.width()).arg(size.height());
}

QString sized(const char *name, int edge)
{
    return sized(name, QSize(edge, edge));
}

TargetFile browserConfig(const TargetBrief &brief)
{
    return textFile(u"browserconfig.xml"_s,
        u"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
        "<browserconfig>\n"
        "  <msapplication>\n"
        "    <tile>\n"
        "      <square70x70logo src=\"/mstile-70x70.png\"/>\n"
        "      <square150x150logo src=\"/mstile-150x150.png\"/>\n"
        "      <wide310x150logo src=\"/mstile-310x150.png\"/>\n"
        "      <square310x310logo src=\"/mstile-310x310.png\"/>\n"
        "      <TileColor>%1</TileColor>\n"
        "    </tile>\n"
        "  </msapplication>\n"
        "</browserconfig>\n"_s.arg(backgroundName(brief)));
}

TargetFile compatHead(const TargetBrief &brief)
{
    QString html = u"<link rel=\"icon\" type=\"image/x-icon\" href=\"/favicon.ico\">\n"_s;
    for (const int edge : faviconEdges)
        html += u"<link rel=\"icon\" type=\"image/png\" sizes=\"%1x%1\" href=\"/%2\">\n"_s.arg(edge).arg(
            sized("favicon", edge));
    for (const int edge : appleEdges)
        html += u"<link rel=\"apple-touch-icon\" sizes=\"%1x%1\" href=\"/%2\">\n"_s.arg(edge).arg(
            sized("apple-touch-icon", edge));
    html += u"<link rel=\"manifest\" href=\"/manifest.webmanifest\">\n"_s + themeColor(brief);
    html += u"<meta name=\"msapplication-TileColor\" content=\"%1\">\n"
            "<meta name=\"msapplication-TileImage\" content=\"/mstile-144x144.png\">\n"
            "<meta name=\"msapplication-config\" content=\"/browserconfig.xml\">\n"_s.arg(
                backgroundName(brief));
    return textFile(u"favicon-head.html"_s, html);
}

} // namespace

QList<TargetFile> webFiles(const TargetBrief &brief)
{
    QList<TargetFile> files {
        // Largest first: Chrome shows an icon that ascends damaged.
        icoOf(u"favicon.ico"_s, { 48, 32, 16 }),
        pngFile(u"favicon-96x96.png"_s, Picture::plain.at(96)),
        pngFile(u"apple-touch-icon.png"_s, Picture::plate.at(180)),
    };
    QList<ManifestPicture> pictures;
    for (const int edge : { 192, 512 }) {
        pictures << ManifestPicture { u"icon-%1.png"_s.arg(edge), edge, "any" };
        files << pngFile(pictures.constLast().file, Picture::plain.at(edge));
    }
    for (const int edge : { 192, 512 }) {
        pictures << ManifestPicture { u"icon-maskable-%1.png"_s.arg(edge), edge, "maskable" };
        files << pngFile(pictures.constLast().file, Picture::maskable.at(edge));
    }
    if (brief.hasAlpha) {
        pictures << ManifestPicture { u"icon-monochrome-512.png"_s, 512, "monochrome" };
        files << pngFile(pictures.constLast().file, shapeOnly().at(512));
    }
    if (isVector(brief, brief.appIcon))
        files << svgFile(u"favicon.svg"_s);
    return files << jsonFile(u"site.webmanifest"_s, webManifest(brief, pictures)) << leanHead(brief);
}

QList<TargetFile> webCompatFiles(const TargetBrief &brief)
{
    QList<TargetFile> files { icoOf(u"favicon.ico"_s, { 64, 48, 32, 24, 16 }) };
    QList<ManifestPicture> pictures;
    for (const int edge : faviconEdges)
        files << pngFile(sized("favicon", edge), Picture::plain.at(edge));
    for (const int edge : androidEdges) {
        pictures << ManifestPicture { sized("android-chrome", edge), edge, "any" };
        files << pngFile(pictures.constLast().file, Picture::plain.at(edge));
    }
    for (const int edge : androidEdges) {
        pictures << ManifestPicture { sized("android-chrome-maskable", edge), edge, "maskable" };
        files << pngFile(pictures.constLast().file, Picture::maskable.at(edge));
    }
    for (const int edge : appleEdges)
        files << pngFile(sized("apple-touch-icon", edge), Picture::plate.at(edge));
    for (const char *name : { "apple-touch-icon.png", "apple-touch-icon-precomposed.png" })
        files << pngFile(QLatin1String(name), Picture::plate.at(180));
    for (const QSize size : tiles)
        files << pngFile(sized("mstile", size), windowsTile(size));
    return files << jsonFile(u"manifest.webmanifest"_s, webManifest(brief, pictures)) << browserConfig(brief)
                 << compatHead(brief);
}

} // namespace Iconwright
