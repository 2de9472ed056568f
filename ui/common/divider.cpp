#include "ui/common/divider.h"

#include "ui/common/tokens.h"

#include <QPainter>

namespace Iconwright {

Divider::Divider(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Divider::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokensOf(palette()).line);
}

} // namespace Iconwright
