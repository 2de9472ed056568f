#pragma once

#include "core/base/result.h"
#include "core/imaging/fontoutlines.h"
#include "core/provider/offline/subjecttable.h"

#include <QHash>
#include <QMutex>
#include <QPainterPath>
#include <QStringList>

#include <memory>
#include <vector>

namespace Iconwright {

//! The glyphs of the two icon fonts, by id and by the words of their names. Immutable after load(), thread
//! safe.
class GlyphIndex
{
public:
    //! Looks for the fonts in `folders` and one level below. One font of the two is enough; with neither
    //! DraftFontsMissing, and the detail names the files and the folders.
    [[nodiscard]] static Result<std::shared_ptr<const GlyphIndex>> load(
        const QStringList &folders, const SubjectTable &subjects);

    [[nodiscard]] bool contains(const QString &glyph) const { return m_places.contains(glyph); }
    //! Glyphs whose name has this word, the shortest names first; without logos, arrows, letters, crossed-out
    //! and outlined.
    [[nodiscard]] QStringList withWord(const QString &word) const { return m_byWord.value(word); }
    //! As FontOutlines::contours(); empty for an unknown id.
    [[nodiscard]] QList<QPainterPath> contours(const QString &glyph) const;

private:
    struct Place
    {
        int font = 0; // index in m_fonts
        uint glyph = 0;
    };

    GlyphIndex() = default;
    void addDesignIcons(std::unique_ptr<FontOutlines> font);
    void addMaterialIcons(std::unique_ptr<FontOutlines> font, const SubjectTable &subjects);
    void indexWords();

    std::vector<std::unique_ptr<FontOutlines>> m_fonts;
    QHash<QString, Place> m_places;
    QHash<QString, QStringList> m_byWord;
    mutable QMutex m_mutex; // guards m_fonts: FreeType's faces are not thread safe
};

} // namespace Iconwright
