#include "core/exporting/targets/targetfiles.h"

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int scales[] = { 100, 125, 150, 200, 400 };
constexpr int targetSizes[] = { 16, 20, 24, 30, 32, 36, 40, 48, 60, 64, 72, 80, 96, 256 };
//! Without all three, Windows puts a plate below.
constexpr const char *families[] = { "", "_altform-unplated", "_altform-lightunplated" };

//! One picture that is there in every scale factor; its pixels at 100 %.
struct Asset
{
    const char *name;
    QSize base;
    bool isTile;
};

constexpr Asset assets[] = {
    { "AppList", { 44, 44 }, false },
    { "SmallTile", { 71, 71 }, true },
    { "MedTile", { 150, 150 }, true },
    { "WideTile", { 310, 150 }, true },
    { "LargeTile", { 310, 310 }, true },
    { "SplashScreen", { 620, 300 }, true },
    { "StoreLogo", { 50, 50 }, false },
};

//! Half pixels up.
int scaled(int base, int percent)
{
    return (base * percent + 50) / 100;
}

} // namespace

QList<int> windowsIconEdges()
{
    return { 32, 16, 20, 24, 30, 36, 40, 48, 60, 64, 72, 80, 96, 256 };
}

PictureRule windowsTile(QSize pixels)
{
    constexpr int largestSmallTile = 71;
    constexpr double wide = 0.66;
    const bool isSmall = pixels.width() <= largestSmallTile;
    PictureRule rule = Picture::plain.at(pixels);
    rule.art = { wide, isSmall ? wide : 0.5 };
    return rule;
}

QList<TargetFile> windowsFiles(const TargetBrief &)
{
    return { icoOf(u"app.ico"_s, windowsIconEdges()) };
}

QList<TargetFile> msixFiles(const TargetBrief &)
{
    QList<TargetFile> files;
    for (const Asset &asset : assets) {
        for (const int scale : scales) {
            const QSize pixels(scaled(asset.base.width(), scale), scaled(asset.base.height(), scale));
            PictureRule rule = asset.isTile ? windowsTile(asset.base) : Picture::plain;
            files << pngFile(
                u"Assets/%1.scale-%2.png"_s.arg(QLatin1String(asset.name)).arg(scale), rule.at(pixels));
        }
    }
    for (const char *family : families)
        for (const int edge : targetSizes)
            files << pngFile(u"Assets/AppList.targetsize-%1%2.png"_s.arg(edge).arg(QLatin1String(family)),
                Picture::plain.at(edge));
    return files;
}

} // namespace Iconwright
