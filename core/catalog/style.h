#pragma once

#include <QString>

namespace Iconwright {

//! How icons are drawn.
struct Style
{
    QString id; //!< "flat"
    QString name; //!< "Flat"; English, translated by ui through the catalog's translation context
    QString prompt; //!< style block of the prompt, the same word for word in every icon of a batch
    //! Recipe of the offline renderer: flat modern outline gradient duotone clay pixel glyph sticker neon
    //! glass sketch long_shadow badge isometric watercolor.
    QString draft;
};

} // namespace Iconwright
