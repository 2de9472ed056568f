#include "core/catalog/stylereader.h"

#include "core/catalog/fieldreader.h"

#include <QSet>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostStyles = 500;
constexpr int longestPrompt = 2000;

const QStringList &draftRecipes()
{
    static const QStringList recipes { u"flat"_s, u"modern"_s, u"outline"_s, u"gradient"_s, u"duotone"_s,
        u"clay"_s, u"pixel"_s, u"glyph"_s, u"sticker"_s, u"neon"_s, u"glass"_s, u"sketch"_s, u"long_shadow"_s,
        u"badge"_s, u"isometric"_s, u"watercolor"_s };
    return recipes;
}

Style readStyle(FieldReader &reader)
{
    Style style;
    style.id = reader.id(u"id"_s);
    style.name = reader.text(u"name"_s, 64, FieldReader::Presence::Required);
    style.prompt = reader.text(u"prompt"_s, longestPrompt, FieldReader::Presence::Required);
    style.draft = reader.text(u"draft"_s, 32);
    if (style.draft.isEmpty())
        style.draft = draftRecipes().first();
    if (!draftRecipes().contains(style.draft))
        reader.fail(u"draft"_s, u"must be one of "_s + draftRecipes().join(u' '));
    reader.finish();
    return style;
}

} // namespace

QList<Style> readStyles(CatalogFile &file)
{
    FieldReader top(file);
    QList<Style> styles;
    QSet<QString> ids;
    for (FieldReader &reader : top.objects(u"styles"_s, mostStyles)) {
        styles << readStyle(reader);
        if (ids.contains(styles.last().id))
            reader.fail(u"id"_s, u"is used twice: "_s + styles.last().id);
        ids << styles.last().id;
    }
    top.finish();
    return styles;
}

} // namespace Iconwright
