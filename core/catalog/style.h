#pragma once

#include <QString>

namespace Iconwright {

//! How icons are drawn.
struct Style
{
    QString id; //!< "flat"
    QString name; //!< "Flat"; English, translated by ui through the catalog's translation context
    QString prompt; //!< style block of the prompt, the same word for word in every icon of a batch
    QString draft; //!< recipe of the offline renderer: see core/provider/offline/README of recipes in draftrecipe.h
};

} // namespace Iconwright
