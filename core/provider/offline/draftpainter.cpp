#include "core/provider/offline/draftpainter.h"

#include "core/provider/offline/recipes/draftrecipe.h"

#include <QPainter>

#include <algorithm>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Recipe
{
    QLatin1String name;
    void (*paint)(QPainter &painter, const DraftScene &scene);
};

constexpr Recipe table[] {
    { QLatin1String("flat"), DraftRecipe::paintFlat },
    { QLatin1String("modern"), DraftRecipe::paintModern },
    { QLatin1String("outline"), DraftRecipe::paintOutline },
    { QLatin1String("gradient"), DraftRecipe::paintGradient },
    { QLatin1String("duotone"), DraftRecipe::paintDuotone },
    { QLatin1String("clay"), DraftRecipe::paintClay },
    { QLatin1String("pixel"), DraftRecipe::paintPixel },
    { QLatin1String("glyph"), DraftRecipe::paintGlyph },
    { QLatin1String("sticker"), DraftRecipe::paintSticker },
    { QLatin1String("neon"), DraftRecipe::paintNeon },
    { QLatin1String("glass"), DraftRecipe::paintGlass },
    { QLatin1String("sketch"), DraftRecipe::paintSketch },
    { QLatin1String("long_shadow"), DraftRecipe::paintLongShadow },
    { QLatin1String("badge"), DraftRecipe::paintBadge },
    { QLatin1String("isometric"), DraftRecipe::paintIsometric },
    { QLatin1String("watercolor"), DraftRecipe::paintWatercolor },
};

const Recipe &recipeNamed(const QString &name)
{
    const auto *found = std::find_if(
        std::begin(table), std::end(table), [&name](const Recipe &recipe) { return recipe.name == name; });
    return found == std::end(table) ? table[0] : *found;
}

} // namespace

QStringList DraftPainter::recipes()
{
    QStringList names;
    for (const Recipe &recipe : table)
        names << recipe.name;
    return names;
}

QImage DraftPainter::paint(const DraftScene &scene, const QString &recipe, const DraftCanvas &canvas)
{
    QImage image(canvas.size, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return image;
    image.fill(
        canvas.isOpaque ? DraftColors::mixed(scene.colors.light(), Qt::white, 0.5) : QColor(Qt::transparent));
    const double edge = std::min(canvas.size.width(), canvas.size.height());
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate((canvas.size.width() - edge) / 2, (canvas.size.height() - edge) / 2);
    painter.scale(edge / DraftScene::canvas, edge / DraftScene::canvas);
    recipeNamed(recipe).paint(painter, scene);
    return image;
}

} // namespace Iconwright
