#include "ui/compose/swatches.h"

#include <QPainter>
#include <QPainterPath>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr int radius = 4;
constexpr int lineAlpha = 60;

} // namespace

QIcon swatchIcon(const QStringList &palette, QSize size, double devicePixelRatio)
{
    QPixmap pixmap((QSizeF(size) * devicePixelRatio).toSize());
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(QPointF(), QSizeF(size)).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath shape;
    shape.addRoundedRect(frame, radius, radius);
    painter.setClipPath(shape);
    for (qsizetype i = 0; i < palette.size(); ++i) {
        const double step = double(size.width()) / double(palette.size());
        painter.fillRect(QRectF(double(i) * step, 0, step + 1, size.height()), QColor(palette.at(i)));
    }
    painter.setClipping(false);
    painter.setPen(QPen(QColor(128, 128, 128, palette.isEmpty() ? 255 : lineAlpha * 2), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
    return QIcon(pixmap);
}

QString normalizedColor(const QString &text)
{
    static const QRegularExpression shape(u"^#?([0-9a-f]{6}|[0-9a-f]{3})$"_s);
    const QRegularExpressionMatch match = shape.match(text.trimmed().toLower());
    return match.hasMatch() ? QColor(u'#' + match.captured(1)).name() : QString();
}

} // namespace Iconwright
