#pragma once

#include <QString>

namespace Iconwright {

//! `text` as part of a file name on any system: NFC, lower case, the letters and digits of any script with
//! their marks, everything else one hyphen between them, at most 120 bytes of UTF-8. Never empty: `fallback`
//! where nothing is left.
[[nodiscard]] QString slug(const QString &text, const QString &fallback = QStringLiteral("icon"));

//! Likewise of a-z, 0-9 and hyphens alone, at most 60 bytes: Latin letters lose their marks, other letters
//! are left out.
[[nodiscard]] QString plainSlug(const QString &text, const QString &fallback = QStringLiteral("icon"));

//! The longest start of `text` that has at most `bytes` bytes as UTF-8 and ends between two characters.
[[nodiscard]] QString leftBytes(const QString &text, qsizetype bytes);

} // namespace Iconwright
