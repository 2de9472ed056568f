#pragma once

#include "core/catalog/catalog.h"
#include "core/provider/offline/glyphindex.h"
#include "core/provider/offline/subjecttable.h"

#include <QStringList>

#include <memory>

namespace Iconwright {

//! Which glyphs stand for what the user wrote. Immutable; free to share between threads.
class GlyphMatcher
{
public:
    GlyphMatcher(std::shared_ptr<const GlyphIndex> index, SubjectTable subjects, Catalog catalog);

    //! The fitting glyphs, best first, all in the index and none twice. One per element first (what must
    //! appear), then those of the category. Empty when nothing fits, whatever the text is.
    [[nodiscard]] QStringList match(const QString &category, const QStringList &elements) const;
    //! The glyphs of one phrase: "office supplies", "stapler".
    [[nodiscard]] QStringList matchPhrase(const QString &phrase) const;

private:
    [[nodiscard]] QStringList fromTable(const QStringList &words) const;
    [[nodiscard]] QStringList fromSuggestion(const QString &phrase) const;
    [[nodiscard]] QStringList fromGlyphNames(const QStringList &words) const;
    [[nodiscard]] QStringList fromSimilarWords(const QStringList &words) const;
    [[nodiscard]] QStringList known(const QStringList &glyphs) const;

    std::shared_ptr<const GlyphIndex> m_index;
    SubjectTable m_subjects;
    Catalog m_catalog;
    QStringList m_tableWords; // sorted, so that the same text always gets the same glyph
};

} // namespace Iconwright
