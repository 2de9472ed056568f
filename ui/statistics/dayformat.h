#pragma once

#include <QString>

class QLocale;

namespace Iconwright {

//! A day without its year, as the locale writes it, for QLocale::toString(): "MMM d", in German "d. MMM".
[[nodiscard]] QString dayFormat(const QLocale &locale);

} // namespace Iconwright
