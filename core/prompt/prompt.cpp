#include "core/prompt/prompt.h"

#include "core/prompt/prompttext.h"

#include <algorithm>
#include <array>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QStringView composition
    = u"Composition: exactly one icon, centered, with generous even padding of about 10 percent on every "
      "side; nothing touches the edges. Strong, simple silhouette and balanced negative space; reads clearly "
      "at 16 pixels and at 512.";

constexpr QStringView constraints
    = u"Constraints: no text, captions, or watermark; no second icon, no icon sheet, no scenery, no mockup; "
      "no photographic detail.";

// Never a word of a white backdrop or a checkerboard: models then paint one.
constexpr QStringView transparentBackground
    = u"Fully transparent background: only the icon itself is drawn, nothing behind or below it; clean alpha "
      "edges without halo or fringe.";
constexpr QStringView opaqueBackground
    = u"Background: one plain, even color that sets off the icon, edge to edge, without texture or vignette.";

//! What makes the second and later variations of one subject differ; the first says nothing.
constexpr std::array<QStringView, 5> variationHints {
    u"",
    u"Choose a different, equally typical depiction than the most obvious one.",
    u"Bring one telling detail to the front.",
    u"Reduce it to its simplest recognizable form.",
    u"Combine its typical parts into one compact, interlocking shape.",
};

QString subject(const IconSpec &spec)
{
    QString text = u"Subject: an icon for the category "_s + quotedPromptText(spec.category) + u'.';
    QStringList elements;
    for (const QString &element : spec.elements)
        if (!promptText(element).isEmpty())
            elements << quotedPromptText(element);
    if (!elements.isEmpty())
        text += u" It must clearly show, combined into one motif: "_s + elements.join(u", "_s) + u'.';
    const auto hint = static_cast<size_t>(std::max(0, spec.variation - 1)) % variationHints.size();
    if (!variationHints[hint].isEmpty())
        text += u' ' + variationHints[hint];
    return text;
}

//! What the picture that goes along is for; said only where one goes along.
constexpr QStringView reference
    = u"Image 1 sets the style: draw the new icon as a member of the same family. Match its line weight, "
      "corner radius, level of detail, viewing angle, light, shading, padding and finish exactly; take its "
      "manner, not its subject.";

QString style(const IconSpec &spec, const Catalog &catalog)
{
    const Style *known = catalog.style(spec.styleId);
    if (known != nullptr)
        return u"Style: "_s + known->prompt;
    return u"Style: "_s + promptText(QString(spec.styleId).replace(u'_', u' ')) + u'.';
}

QString colors(const IconSpec &spec, const Catalog &catalog)
{
    const ColorScheme *scheme = catalog.colorScheme(spec.colorSchemeId);
    const bool schemePalette = scheme != nullptr && spec.palette.isEmpty();
    const QStringList palette = schemePalette ? scheme->palette : spec.palette;
    QString text = u"Colors: "_s;
    if (scheme != nullptr && !scheme->prompt.isEmpty())
        text += scheme->prompt + u". "_s;
    if (!palette.isEmpty())
        text += u"Use only these exact hex colors and blends of them: "_s + palette.join(u", "_s).toUpper()
            + u". "_s;
    return text + u"Neutral white balance, no color cast."_s;
}

QString background(const QString &kind)
{
    if (kind == u"transparent")
        return u' ' + transparentBackground;
    if (kind == u"opaque")
        return u' ' + opaqueBackground;
    return {};
}

} // namespace

QString styleBlock(const IconSpec &spec, const Catalog &catalog)
{
    QStringList parts { composition.toString(), style(spec, catalog), colors(spec, catalog),
        constraints + background(spec.model.background) };
    if (const QString instructions = promptText(spec.instructions); !instructions.isEmpty())
        parts << u"Further instructions: "_s + instructions;
    return parts.join(u'\n');
}

QString buildPrompt(const IconSpec &spec, const Catalog &catalog)
{
    const QString matching = spec.anchor.isEmpty() ? QString() : reference + u'\n';
    return subject(spec) + u'\n' + matching + styleBlock(spec, catalog);
}

} // namespace Iconwright
