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

//! Every icon that is dragged, in their order, for drops inside the window.
inline constexpr QLatin1String iconsMimeType("application/x-iconwright-icons");

inline void setDraggedIcons(QMimeData &data, const QList<IconId> &icons)
{
    QByteArrayList ids;
    for (const IconId icon : icons)
        ids << QByteArray::number(icon.value);
    data.setData(iconsMimeType, ids.join(' '));
}

[[nodiscard]] inline QList<IconId> draggedIcons(const QMimeData &data)
{
    QList<IconId> icons;
    for (const QByteArray &id : data.data(iconsMimeType).split(' '))
        if (const IconId icon { id.toLongLong() }; icon.isValid())
            icons << icon;
    return icons;
}

//! Invalid where the data says none; whether there is such an icon, only the library knows.
[[nodiscard]] inline IconId draggedIcon(const QMimeData &data)
{
    return IconId { data.data(iconMimeType).toLongLong() };
}

} // namespace Iconwright
