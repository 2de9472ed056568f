#pragma once

#include "core/base/result.h"
#include "core/catalog/colorscheme.h"
#include "core/catalog/model.h"
#include "core/catalog/style.h"
#include "core/catalog/suggestion.h"

#include <QHash>
#include <QList>
#include <QString>

#include <utility>

namespace Iconwright {

//! What the program knows by data: models, styles, color schemes, suggestions. A value; cheap to copy. Reads
//! :/catalog/*.json first, then `userFolder`/*.json on top (same id replaces, new id is added).
class Catalog
{
public:
    //! CatalogInvalid names file, line and field of the first fault. `userFolder` may be empty or missing.
    [[nodiscard]] static Result<Catalog> load(const QString &userFolder);

    [[nodiscard]] const QList<Model> &models() const { return m_models; }
    [[nodiscard]] const QList<Style> &styles() const { return m_styles; }
    [[nodiscard]] const QList<ColorScheme> &colorSchemes() const { return m_colorSchemes; }
    [[nodiscard]] const QList<SuggestionGroup> &suggestionGroups() const { return m_suggestionGroups; }

    //! The model of that id (a dated snapshot id finds its alias), or a generic OpenAI-compatible one for an
    //! unknown id.
    [[nodiscard]] Model model(const QString &id) const;
    //! Dates that the server told go before those of the files. Models that the files do not know have one
    //! too.
    void setShutdowns(const QHash<QString, QDate> &shutdowns);
    //! Null when unknown. Valid as long as this catalog.
    [[nodiscard]] const Style *style(const QString &id) const;
    [[nodiscard]] const ColorScheme *colorScheme(const QString &id) const;
    //! By name or synonym, case folded; null when unknown.
    [[nodiscard]] const Suggestion *suggestion(const QString &category) const;

private:
    void indexSuggestions();
    [[nodiscard]] Model unlistedModel(const QString &id) const;

    QList<Model> m_models;
    QHash<QString, QDate> m_shutdowns;
    QList<Style> m_styles;
    QList<ColorScheme> m_colorSchemes;
    QList<SuggestionGroup> m_suggestionGroups;
    QHash<QString, std::pair<qsizetype, qsizetype>> m_suggestionIndex; //!< folded word -> group, place in it
};

} // namespace Iconwright
