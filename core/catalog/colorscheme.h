#pragma once

#include <QString>
#include <QStringList>

namespace Iconwright {

//! Which colors icons have.
struct ColorScheme
{
    static constexpr int fewestColors = 2;
    static constexpr int mostColors = 8;

    QString id; //!< "blue_tones"
    QString name; //!< "Blue tones"
    QStringList palette; //!< 2 to 8 colors "#rrggbb", dark to light
    QString prompt; //!< words beside the hex values: "calm blues"; may be empty
    bool own = false; //!< "brand_colors": the designer's own palette replaces `palette`
};

} // namespace Iconwright
