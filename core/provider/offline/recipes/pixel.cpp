#include "core/provider/offline/recipes/draftrecipe.h"

#include "core/provider/offline/recipes/brushwork.h"

#include <QHash>
#include <QImage>

#include <utility>

namespace Iconwright {

using namespace Brushwork;

namespace {

constexpr int grid = 36;
constexpr int fine = 4; // samples per cell and direction

QImage rendered(const DraftScene &scene)
{
    QImage image(grid * fine, grid * fine, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.scale(grid * fine / DraftScene::canvas, grid * fine / DraftScene::canvas);
    fillFlat(painter, scene.art.fitted(DraftScene::content.adjusted(28, 28, -28, -28)), scene.colors);
    return image;
}

//! The most frequent color of a cell; transparent where less than half is covered.
QRgb cellColor(const QImage &image, int column, int row)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < fine; ++y)
        for (int x = 0; x < fine; ++x)
            ++counts[image.pixel(column * fine + x, row * fine + y)];
    QRgb best = 0;
    int most = 0;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        // Equal counts are settled by the color: the order of a hash differs from run to run.
        if (it.key() != 0 && (it.value() > most || (it.value() == most && it.key() > best))) {
            best = it.key();
            most = it.value();
        }
    }
    return counts.value(0) * 2 > fine * fine ? 0 : best;
}

QImage cells(const QImage &image)
{
    QImage result(grid, grid, QImage::Format_ARGB32);
    for (int row = 0; row < grid; ++row)
        for (int column = 0; column < grid; ++column)
            result.setPixel(column, row, cellColor(image, column, row));
    return result;
}

bool isCovered(const QImage &image, int x, int y)
{
    return image.valid(x, y) && qAlpha(image.pixel(x, y)) > 0;
}

//! A dark line around, light on upper edges: how sprites are drawn.
QColor spriteColor(const QImage &image, const QPoint &cell, const DraftColors &colors)
{
    const auto [x, y] = std::pair(cell.x(), cell.y());
    if (!isCovered(image, x, y)) {
        const bool touches = isCovered(image, x - 1, y) || isCovered(image, x + 1, y)
            || isCovered(image, x, y - 1) || isCovered(image, x, y + 1);
        return touches ? DraftColors::mixed(colors.deep(), Qt::black, 0.15) : QColor(Qt::transparent);
    }
    const QColor color = QColor::fromRgba(image.pixel(x, y));
    if (!isCovered(image, x, y - 1))
        return DraftColors::mixed(color, Qt::white, 0.35);
    return isCovered(image, x, y + 1) ? color : DraftColors::mixed(color, colors.deep(), 0.4);
}

} // namespace

void DraftRecipe::paintPixel(QPainter &painter, const DraftScene &scene)
{
    const QImage sprite = cells(rendered(scene));
    const double cell = DraftScene::canvas / grid;
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int y = 0; y < grid; ++y) {
        for (int x = 0; x < grid; ++x) {
            const QColor color = spriteColor(sprite, { x, y }, scene.colors);
            if (color.alpha() > 0)
                painter.fillRect(QRectF(x * cell, y * cell, cell, cell), color);
        }
    }
}

} // namespace Iconwright
