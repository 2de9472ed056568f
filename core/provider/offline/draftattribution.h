#pragma once

#include <QLatin1String>

namespace Iconwright::DraftAttribution {

//! Written into every draft (PNG text chunks), so that a draft is known as one wherever it goes.
inline constexpr QLatin1String software { "Iconwright" };
inline constexpr QLatin1String description { "Draft drawn offline from Material Design Icons" };
inline constexpr QLatin1String source {
    "Material Design Icons (CC BY 4.0, SIL OFL 1.1) and Material Icons (Apache-2.0)"
};

//! One of the fonts drafts are drawn from, as the About page names it.
struct Font
{
    QLatin1String name;
    QLatin1String author;
    QLatin1String license;
    QLatin1String url;
    QLatin1String debianPackage;
};

inline constexpr Font fonts[] {
    { QLatin1String("Material Design Icons"), QLatin1String("Austin Andrews and contributors"),
        QLatin1String("icons CC BY 4.0, font SIL OFL 1.1"),
        QLatin1String("https://pictogrammers.com/library/mdi/"),
        QLatin1String("fonts-materialdesignicons-webfont") },
    { QLatin1String("Material Icons"), QLatin1String("Google"), QLatin1String("Apache-2.0"),
        QLatin1String("https://fonts.google.com/icons"),
        QLatin1String("fonts-material-design-icons-iconfont") },
};

} // namespace Iconwright::DraftAttribution
