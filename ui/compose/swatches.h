#pragma once

#include <QIcon>
#include <QSize>
#include <QStringList>

namespace Iconwright {

//! The colors of a palette side by side, with an inner line so that its ends stay visible. GUI thread.
[[nodiscard]] QIcon swatchIcon(const QStringList &palette, QSize size, double devicePixelRatio);

//! "#2b59d9" of "2B59D9", "#2b59d9" or "#25d"; empty when `text` is no color.
[[nodiscard]] QString normalizedColor(const QString &text);

} // namespace Iconwright
