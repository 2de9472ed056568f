#pragma once

#include <QList>

class QWidget;

namespace Iconwright {

//! F6: gives the keyboard to the next (1) or previous (-1) of those `regions` that are to be seen: to what
//! had it last there, else to its first control.
void focusRegion(const QList<QWidget *> &regions, int direction);

} // namespace Iconwright
