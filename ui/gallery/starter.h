#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Iconwright {

//! A way to begin for who has made nothing yet: what the icons are of and how they look.
struct Starter
{
    const char *name; //!< to be translated in the context "Starters"
    QString styleId;
    QString colorSchemeId;
    QStringList categories;
};

[[nodiscard]] const QList<Starter> &starters();
[[nodiscard]] QString starterName(const Starter &starter);

} // namespace Iconwright
