#include "core/imaging/fontoutlines.h"

#include <QFile>

#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_OUTLINE_H

namespace Iconwright {

namespace {

constexpr qint64 maxFontBytes = 32 * 1024 * 1024;

//! Collects what FT_Outline_Decompose tells.
struct ContourSink
{
    QList<QPainterPath> contours;
    double scale = 1;

    [[nodiscard]] QPointF point(const FT_Vector *v) const
    {
        return { double(v->x) * scale, -double(v->y) * scale };
    }
    void closeLast()
    {
        if (!contours.isEmpty())
            contours.last().closeSubpath();
    }
};

ContourSink &sinkOf(void *user)
{
    return *static_cast<ContourSink *>(user);
}

int moveTo(const FT_Vector *to, void *user)
{
    ContourSink &sink = sinkOf(user);
    sink.closeLast();
    sink.contours.append(QPainterPath(sink.point(to)));
    return 0;
}

int lineTo(const FT_Vector *to, void *user)
{
    sinkOf(user).contours.last().lineTo(sinkOf(user).point(to));
    return 0;
}

int conicTo(const FT_Vector *control, const FT_Vector *to, void *user)
{
    const ContourSink &sink = sinkOf(user);
    sinkOf(user).contours.last().quadTo(sink.point(control), sink.point(to));
    return 0;
}

int cubicTo(const FT_Vector *first, const FT_Vector *second, const FT_Vector *to, void *user)
{
    const ContourSink &sink = sinkOf(user);
    sinkOf(user).contours.last().cubicTo(sink.point(first), sink.point(second), sink.point(to));
    return 0;
}

} // namespace

std::unique_ptr<FontOutlines> FontOutlines::open(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > maxFontBytes)
        return {};
    std::unique_ptr<FontOutlines> font(new FontOutlines);
    font->m_bytes = file.read(maxFontBytes);
    if (FT_Init_FreeType(&font->m_library) != 0)
        return {};
    const auto *bytes = reinterpret_cast<const FT_Byte *>(font->m_bytes.constData());
    if (FT_New_Memory_Face(font->m_library, bytes, FT_Long(font->m_bytes.size()), 0, &font->m_face) != 0)
        return {};
    if (!FT_IS_SCALABLE(font->m_face) || font->m_face->units_per_EM == 0)
        return {};
    return font;
}

FontOutlines::~FontOutlines()
{
    if (m_face)
        FT_Done_Face(m_face);
    if (m_library)
        FT_Done_FreeType(m_library);
}

QHash<QString, uint> FontOutlines::names() const
{
    QHash<QString, uint> found;
    if (!FT_HAS_GLYPH_NAMES(m_face))
        return found;
    char name[128];
    for (FT_Long glyph = 1; glyph < m_face->num_glyphs; ++glyph)
        if (FT_Get_Glyph_Name(m_face, FT_UInt(glyph), name, sizeof name) == 0)
            found.insert(QString::fromLatin1(name), uint(glyph));
    return found;
}

uint FontOutlines::glyphOfCharacter(char32_t character) const
{
    return FT_Get_Char_Index(m_face, character);
}

double FontOutlines::advance(uint glyph) const
{
    if (FT_Load_Glyph(m_face, glyph, FT_LOAD_NO_SCALE | FT_LOAD_NO_HINTING) != 0)
        return 0;
    return double(m_face->glyph->metrics.horiAdvance) / m_face->units_per_EM;
}

QList<QPainterPath> FontOutlines::contours(uint glyph) const
{
    if (FT_Load_Glyph(m_face, glyph, FT_LOAD_NO_SCALE | FT_LOAD_NO_HINTING) != 0)
        return {};
    if (m_face->glyph->format != FT_GLYPH_FORMAT_OUTLINE)
        return {};
    ContourSink sink;
    sink.scale = 1.0 / m_face->units_per_EM;
    const FT_Outline_Funcs functions { moveTo, lineTo, conicTo, cubicTo, 0, 0 };
    FT_Outline_Decompose(&m_face->glyph->outline, &functions, &sink);
    sink.closeLast();
    return sink.contours;
}

} // namespace Iconwright
