#pragma once

#include <QByteArray>
#include <QImage>

namespace Iconwright {

//! One picture of a container: its pixels and, encoded once for all containers, its PNG file.
struct IconFrame
{
    QImage image;
    QByteArray png;
};

} // namespace Iconwright
