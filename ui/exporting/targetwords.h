#pragma once

#include "core/exporting/targetlooks.h"
#include "ui/common/glyphs.h"

#include <QString>

namespace Iconwright {

//! Under which heading a target stands in the list.
enum class TargetGroup { EveryIcon, Web, Apple, Android, Windows, Linux, Frameworks };

//! A target in words. Names of products are the same in every language.
struct TargetWords
{
    TargetGroup group;
    Glyph sign;
    QString name; //!< "iOS and iPadOS"
    QString summary; //!< one sentence: what is made, for whom
    QString keywords; //!< what else people look for; not shown
    bool usesName = false; //!< of the app
    bool usesId = false;
    bool usesBackground = false;
    bool usesDark = false;
};

//! A target that has no words of its own is called by its id.
[[nodiscard]] TargetWords targetWords(const QString &target);
[[nodiscard]] QString groupText(TargetGroup group);
//! "Circle", "Dark"; says what the look shows.
[[nodiscard]] QString lookText(const TargetLook &look);
//! Of a preset that comes with the program.
[[nodiscard]] QString builtInPresetText(const QString &id);

} // namespace Iconwright
