#include "ui/common/swatches.h"

#include "ui/common/tokens.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace Iconwright {

namespace {

constexpr double radius = 4;
constexpr double lineOpacity = 0.35;

} // namespace

void paintSwatches(QPainter &painter, const QRect &rect, const QStringList &colors, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(rect, radius, radius);
    painter.setClipPath(shape);
    const double step = rect.width() / double(std::max<qsizetype>(1, colors.size()));
    for (qsizetype i = 0; i < colors.size(); ++i)
        painter.fillRect(QRectF(rect.left() + double(i) * step, rect.top(), step + 1, rect.height()),
            QColor(colors.at(i)));
    painter.setClipping(false);
    painter.setOpacity(colors.isEmpty() ? 1 : lineOpacity);
    painter.setPen(QPen(tokensOf(palette).control, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

QIcon swatchIcon(const QStringList &colors, QSize size, double devicePixelRatio, const QPalette &palette)
{
    QPixmap pixmap((QSizeF(size) * devicePixelRatio).toSize());
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintSwatches(painter, QRect(QPoint(), size), colors, palette);
    return QIcon(pixmap);
}

} // namespace Iconwright
