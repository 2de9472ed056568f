#include "core/provider/offline/draftcomposer.h"

#include "core/provider/offline/draftrandom.h"
#include "core/provider/offline/fallbackshape.h"

#include <QTransform>

#include <algorithm>

namespace Iconwright {

namespace {

QByteArray seedText(const IconSpec &spec)
{
    return spec.category.toCaseFolded().toUtf8() + '\n' + spec.elements.join(u'\n').toCaseFolded().toUtf8()
        + '\n' + QByteArray::number(spec.variation) + '\n' + QByteArray::number(spec.take);
}

//! How the `round`-th drawing of one glyph differs from those before: tilts and a mirror, small enough to
//! stay itself.
QTransform arrangement(int round)
{
    static constexpr double tilts[] { 0, -14, 12, -7, 18, -20, 7 };
    QTransform transform;
    transform.rotate(tilts[round % std::size(tilts)]);
    if (round % 4 == 3)
        transform.scale(-1, 1);
    return transform;
}

} // namespace

DraftComposer::DraftComposer(std::shared_ptr<const GlyphIndex> index, SubjectTable subjects, Catalog catalog)
    : m_index(index)
    , m_subjects(subjects)
    , m_matcher(std::move(index), std::move(subjects), std::move(catalog))
{
}

DraftScene DraftComposer::compose(const IconSpec &spec) const
{
    const QStringList glyphs = m_matcher.match(spec.category, spec.elements);
    // A new take starts at another glyph, and is drawn another way even where there is only one.
    const int number = std::max(spec.variation, 1) - 1 + std::max(spec.take, 0);
    const int count = std::max(int(glyphs.size()), 1);
    const int round = number / count + std::max(spec.take, 0);
    DraftRandom random = DraftRandom::of(seedText(spec));
    DraftScene scene { {}, DraftColors(spec.palette, round), random.next() };
    scene.art = glyphs.isEmpty() ? fallbackShape(random) : art(glyphs[number % count]);
    const int elements = std::min(int(spec.elements.size()), count);
    if (elements > 1 && number % count < elements)
        scene.art = scene.art.withCompanion(art(glyphs[(number % count + 1) % elements]));
    scene.art = scene.art.mapped(arrangement(round));
    return scene;
}

DraftArt DraftComposer::art(const QString &glyph) const
{
    return DraftArt(m_index->contours(glyph), m_subjects.isHollow(glyph));
}

} // namespace Iconwright
