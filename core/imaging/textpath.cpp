#include "core/imaging/textpath.h"

#include "core/imaging/fontoutlines.h"

#include <QTransform>

namespace Iconwright {

namespace {

constexpr QChar ellipsis(0x2026);

QList<uint> glyphsOf(const FontOutlines &font, const QString &text)
{
    QList<uint> glyphs;
    for (const uint character : text.toUcs4())
        if (const uint glyph = font.glyphOfCharacter(character); glyph != 0)
            glyphs << glyph;
    return glyphs;
}

double widthOf(const FontOutlines &font, const QList<uint> &glyphs, double size)
{
    double width = 0;
    for (const uint glyph : glyphs)
        width += font.advance(glyph) * size;
    return width;
}

QList<uint> shortened(const FontOutlines &font, QList<uint> glyphs, double size, double longest)
{
    if (longest <= 0 || widthOf(font, glyphs, size) <= longest)
        return glyphs;
    const QList<uint> end = glyphsOf(font, ellipsis);
    const double room = longest - widthOf(font, end, size);
    while (!glyphs.isEmpty() && widthOf(font, glyphs, size) > room)
        glyphs.removeLast();
    return glyphs + end;
}

} // namespace

QPainterPath textPath(const FontOutlines &font, const QString &text, double size, double longest)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    double pen = 0;
    for (const uint glyph : shortened(font, glyphsOf(font, text), size, longest)) {
        const QTransform place = QTransform::fromScale(size, size) * QTransform::fromTranslate(pen, 0);
        for (const QPainterPath &contour : font.contours(glyph))
            path.addPath(place.map(contour));
        pen += font.advance(glyph) * size;
    }
    return path;
}

double textWidth(const FontOutlines &font, const QString &text, double size)
{
    return widthOf(font, glyphsOf(font, text), size);
}

} // namespace Iconwright
