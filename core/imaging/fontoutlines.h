#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QPainterPath>
#include <QString>

#include <memory>

struct FT_FaceRec_;
struct FT_LibraryRec_;

namespace Iconwright {

//! The outlines of one font file. Not thread safe: FreeType's faces are not.
class FontOutlines
{
public:
    //! Null when the file is missing, larger than 32 MB or no scalable font.
    [[nodiscard]] static std::unique_ptr<FontOutlines> open(const QString &path);
    ~FontOutlines();
    Q_DISABLE_COPY_MOVE(FontOutlines)

    //! Glyph numbers by the names of the font's post table; empty where it has none.
    [[nodiscard]] QHash<QString, uint> names() const;
    //! 0 when the font does not have it.
    [[nodiscard]] uint glyphOfCharacter(char32_t character) const;
    //! How far the pen moves, one em = 1.
    [[nodiscard]] double advance(uint glyph) const;
    //! The closed contours of a glyph, one path each, y downwards, one em = 1. Empty for an unknown or empty
    //! glyph.
    [[nodiscard]] QList<QPainterPath> contours(uint glyph) const;

private:
    FontOutlines() = default;

    QByteArray m_bytes; // FreeType reads from it as long as the face lives
    FT_LibraryRec_ *m_library = nullptr;
    FT_FaceRec_ *m_face = nullptr;
};

} // namespace Iconwright
