#pragma once

#include "core/base/iconspec.h"
#include "core/provider/offline/draftscene.h"
#include "core/provider/offline/glyphindex.h"
#include "core/provider/offline/glyphmatcher.h"
#include "core/provider/offline/subjecttable.h"

#include <memory>

namespace Iconwright {

//! Decides what a draft shows: which glyph, with which second one, how turned, in which colors.
//! The same spec always gives the same scene; another variation or take another one. Free to share between
//! threads.
class DraftComposer
{
public:
    DraftComposer(std::shared_ptr<const GlyphIndex> index, SubjectTable subjects, Catalog catalog);

    //! Never empty: what no glyph fits gets a neutral shape of its own.
    [[nodiscard]] DraftScene compose(const IconSpec &spec) const;
    [[nodiscard]] const GlyphMatcher &matcher() const { return m_matcher; }

private:
    [[nodiscard]] DraftArt art(const QString &glyph) const;

    std::shared_ptr<const GlyphIndex> m_index;
    SubjectTable m_subjects;
    GlyphMatcher m_matcher;
};

} // namespace Iconwright
