#pragma once

#include <QString>

#include <chrono>

namespace Iconwright {

//! "$0.16"; "less than $0.01" below one cent, "free" for 0. Dollars whatever the locale, its digits and
//! separators.
[[nodiscard]] QString moneyText(qint64 microUsd);
//! What was spent: "$0.16"; "$0.00" for 0 and, unlike a price, also for what is less than half a cent.
[[nodiscard]] QString spentText(qint64 microUsd);
//! "40 s" up to 60 seconds, then "2 min", then "1 h 5 min"; rounded up, never below "1 s".
[[nodiscard]] QString durationText(std::chrono::seconds duration);
//! With the locale's separators: "1,284".
[[nodiscard]] QString countText(qint64 count);
//! "12 icons".
[[nodiscard]] QString iconsText(int icons);
//! "12 icons, about $0.16, about 40 s"; without a price where it is not known (negative).
[[nodiscard]] QString estimateText(int icons, qint64 microUsd, std::chrono::seconds duration);
//! `text` for a place inside a sentence: between FSI and PDI where the sentence or the text runs right to
//! left, so that names written by users do not turn it around.
[[nodiscard]] QString isolated(const QString &text);
//! Model names, sizes, prices: between LRI and PDI in a window that runs right to left.
[[nodiscard]] QString leftToRight(const QString &text);

} // namespace Iconwright
