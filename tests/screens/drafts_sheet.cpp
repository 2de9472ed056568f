// Draws contact sheets of offline drafts:  drafts_sheet FOLDER [SEED]
// random.png (40 drafts without names, for a blind test), random-named.png, styles.png, schemes.png

#include "core/catalog/catalog.h"
#include "core/provider/offline/draftfonts.h"
#include "core/provider/offline/draftpainter.h"
#include "core/provider/offline/draftrandom.h"

#include <QDir>
#include <QFont>
#include <QGuiApplication>
#include <QPainter>
#include <QTextStream>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int drawn = 512; // pixels; shown smaller, as in a gallery
constexpr int caption = 20;

struct Tile
{
    QImage picture;
    QString name;
};

struct Grid
{
    int columns = 8;
    int cell = 140;
    bool hasNames = true;
};

class Sheets
{
public:
    Sheets(Catalog catalog, std::shared_ptr<const DraftComposer> composer)
        : m_catalog(std::move(catalog))
        , m_composer(std::move(composer))
    {
    }

    [[nodiscard]] QList<Tile> randomDrafts(quint64 seed) const;
    [[nodiscard]] QList<Tile> styles() const;
    [[nodiscard]] QList<Tile> schemes() const;
    [[nodiscard]] QList<Tile> allSuggestions() const;

private:
    [[nodiscard]] Tile tile(const IconSpec &spec, const QString &name) const;

    Catalog m_catalog;
    std::shared_ptr<const DraftComposer> m_composer;
};

Tile Sheets::tile(const IconSpec &spec, const QString &name) const
{
    const Style *style = m_catalog.style(spec.styleId);
    const DraftScene scene = m_composer->compose(spec);
    const QImage picture
        = DraftPainter::paint(scene, style ? style->draft : spec.styleId, { { drawn, drawn }, false });
    return { picture, name };
}

QList<Tile> Sheets::randomDrafts(quint64 seed) const
{
    DraftRandom random(seed);
    QStringList names;
    for (const SuggestionGroup &group : m_catalog.suggestionGroups())
        for (const Suggestion &suggestion : group.suggestions)
            names << suggestion.name;
    QList<Tile> tiles;
    while (tiles.size() < 40 && !names.isEmpty()) {
        IconSpec spec;
        spec.category = names.takeAt(random.integer(int(names.size())));
        spec.styleId = m_catalog.styles()[random.integer(int(m_catalog.styles().size()))].id;
        spec.palette = m_catalog.colorSchemes()[random.integer(int(m_catalog.colorSchemes().size()))].palette;
        spec.variation = 1 + random.integer(3);
        tiles << tile(spec, spec.category);
    }
    return tiles;
}

QList<Tile> Sheets::styles() const
{
    QList<Tile> tiles;
    IconSpec spec;
    spec.category = u"photography"_s;
    spec.palette = m_catalog.colorScheme(u"blue_tones"_s)->palette;
    for (const Style &style : m_catalog.styles()) {
        spec.styleId = style.id;
        tiles << tile(spec, style.name);
    }
    return tiles;
}

QList<Tile> Sheets::schemes() const
{
    QList<Tile> tiles;
    IconSpec spec;
    spec.category = u"photography"_s;
    spec.styleId = u"flat"_s;
    for (const ColorScheme &scheme : m_catalog.colorSchemes()) {
        spec.palette = scheme.palette;
        tiles << tile(spec, scheme.name);
    }
    return tiles;
}

QList<Tile> Sheets::allSuggestions() const
{
    QList<Tile> tiles;
    for (const SuggestionGroup &group : m_catalog.suggestionGroups()) {
        for (const Suggestion &suggestion : group.suggestions) {
            for (int variation = 1; variation <= 3; ++variation) {
                IconSpec spec;
                spec.category = suggestion.name;
                spec.palette = m_catalog.colorScheme(u"blue_tones"_s)->palette;
                spec.styleId = u"flat"_s;
                spec.variation = variation;
                tiles << tile(spec, suggestion.name);
            }
        }
    }
    return tiles;
}

QImage sheet(const QList<Tile> &tiles, const Grid &grid)
{
    const int height = grid.cell + (grid.hasNames ? caption : 0);
    const int rows = int(tiles.size() + grid.columns - 1) / grid.columns;
    QImage image(grid.columns * grid.cell, rows * height, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QFont font = painter.font();
    font.setPixelSize(11);
    painter.setFont(font);
    for (int i = 0; i < tiles.size(); ++i) {
        const QRect cell(i % grid.columns * grid.cell, i / grid.columns * height, grid.cell, grid.cell);
        painter.drawImage(cell.topLeft(),
            tiles[i].picture.scaled(cell.size(), Qt::KeepAspectRatio, Qt::SmoothTransformation));
        if (grid.hasNames)
            painter.drawText(cell.translated(0, grid.cell - 4).adjusted(0, 0, 0, caption - grid.cell),
                Qt::AlignHCenter, tiles[i].name);
    }
    return image;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QTextStream errors(stderr);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        errors << "drafts_sheet FOLDER [SEED]\n";
        return 2;
    }
    const auto catalog = Catalog::load({});
    const auto composer = catalog ? DraftFonts(*catalog, DraftFonts::defaultFolders()).composer()
                                  : Result<std::shared_ptr<const DraftComposer>>(catalog.error());
    if (!composer) {
        errors << errorCodeName(composer.error().code) << ": " << composer.error().detail << '\n';
        return 1;
    }
    const Sheets sheets(*catalog, *composer);
    const QDir folder(arguments[1]);
    const auto random = sheets.randomDrafts(arguments.size() > 2 ? arguments[2].toULongLong() : 20);
    bool written = sheet(random, { 8, 140, false }).save(folder.filePath(u"random.png"_s));
    written &= sheet(random, { 8, 140, true }).save(folder.filePath(u"random-named.png"_s));
    written &= sheet(sheets.styles(), { 4, 240, true }).save(folder.filePath(u"styles.png"_s));
    written &= sheet(sheets.schemes(), { 4, 240, true }).save(folder.filePath(u"schemes.png"_s));
    if (arguments.contains(u"--all"_s))
        written
            &= sheet(sheets.allSuggestions(), { 18, 84, true }).save(folder.filePath(u"suggestions.png"_s));
    return written ? 0 : 1;
}
