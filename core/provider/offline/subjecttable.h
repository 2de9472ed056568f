#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace Iconwright {

//! What resources/drafts knows: which glyphs stand for which words, best first, and the names of the glyphs
//! of Material Icons (that font does not carry them). Immutable after load(); free to share between threads.
//!
//! A glyph's id is "d:" and its name in Material Design Icons, or "m:" and its name in Material Icons.
class SubjectTable
{
public:
    //! Reads the compiled-in data.
    [[nodiscard]] static SubjectTable load();

    //! By the words of the table, lower case; empty when unknown.
    [[nodiscard]] QStringList glyphs(const QString &words) const { return m_glyphs.value(words); }
    [[nodiscard]] QStringList words() const { return m_glyphs.keys(); }
    //! True for glyphs whose holes are air (a cup's handle), not something that could be painted (a screen).
    [[nodiscard]] bool isHollow(const QString &glyph) const { return m_hollow.contains(glyph); }
    //! Characters of the Material Icons font by name, without arrows, letters, logos and crossed-out
    //! variants.
    [[nodiscard]] const QHash<QString, char32_t> &materialIcons() const { return m_materialIcons; }

private:
    QHash<QString, QStringList> m_glyphs;
    QSet<QString> m_hollow;
    QHash<QString, char32_t> m_materialIcons;
};

} // namespace Iconwright
