#pragma once

#include "core/base/ids.h"

#include <QMimeData>

namespace Iconwright {

//! Beside its file a single icon that is dragged says which one it is, for drops inside the window.
inline constexpr QLatin1String iconMimeType("application/x-iconwright-icon");

inline void setDraggedIcon(QMimeData &data, IconId icon)
{
    data.setData(iconMimeType, QByteArray::number(icon.value));
}

//! Invalid where the data says none; whether there is such an icon, only the library knows.
[[nodiscard]] inline IconId draggedIcon(const QMimeData &data)
{
    return IconId { data.data(iconMimeType).toLongLong() };
}

} // namespace Iconwright
