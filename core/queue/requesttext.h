#pragma once

#include "core/queue/batch.h"

#include <QJsonObject>

namespace Iconwright {

constexpr int lineLimit = 200; //!< characters of a category or element
constexpr int iconsLimit = 2000; //!< of one batch

//! One line as people mean it: NFC, white space (line breaks too) as single blanks, none at the ends.
[[nodiscard]] QString cleanLine(const QString &text);

//! Two texts that differ in case only have the same key.
[[nodiscard]] QString foldedKey(const QString &text);

//! False for control characters, halves of surrogate pairs and non-characters, and when nothing can be seen
//! at all.
[[nodiscard]] bool isReadable(const QString &text);

//! Characters as Unicode counts them: an emoji may be several, never half of one.
[[nodiscard]] int characterCount(const QString &text);

//! `request` with every text cleaned, categories and elements that differ in case only merged (the first
//! spelling stays), colors as "#rrggbb". Changes nothing that is at fault: validate() must see it.
[[nodiscard]] BatchRequest cleaned(const BatchRequest &request);

//! For the database, and for another process.
[[nodiscard]] QJsonObject toJson(const BatchRequest &request);
//! The reverse. Members that are missing or of another type are as in an empty request: validate() finds
//! them.
[[nodiscard]] BatchRequest batchRequestFromJson(const QJsonObject &object);

} // namespace Iconwright
