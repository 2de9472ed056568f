#pragma once

#include "core/base/iconspec.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace Iconwright {

//! How icons are made, to be used again: everything of the form but what the icons are of.
struct Recipe
{
    QString
        name; //!< as its owner called it, one line, at most 64 characters; empty for one that was only used
    QString styleId;
    QString colorSchemeId;
    QStringList palette; //!< own colors; empty: those of the scheme
    ModelSettings model;
    QString instructions; //!< at most 4000 characters
    QString anchor; //!< SHA-256 of the original to be matched; empty: none
    int variations = 1; //!< 1 to 20
    QStringList subjects; //!< up to three categories it was used for: what a picture of it shows

    bool operator==(const Recipe &) const = default;
};

//! Whether both make icons in the same way, whatever they are called and were used for.
[[nodiscard]] bool isSameWay(const Recipe &a, const Recipe &b);

//! The recipes of a profile, as its file holds them.
struct RecipeList
{
    static constexpr int maxSaved = 200;
    static constexpr int maxRecent = 8;
    static constexpr qint64 maxBytes = 1024 * 1024;

    QList<Recipe> saved; //!< named, in order of their making
    QList<Recipe> recent; //!< the last used first
};

[[nodiscard]] QByteArray toJson(const RecipeList &recipes);
//! CatalogInvalid: "name: field: what is wrong", also for too many, too long, unreadable.
[[nodiscard]] Result<RecipeList> recipesFromJson(const QByteArray &bytes, const QString &name);

} // namespace Iconwright
