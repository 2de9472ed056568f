#include "ui/common/backdrop.h"

#include "ui/common/tokens.h"

#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr int square = 8;

//! Two by two squares, made once for each pair of colors and ratio.
QPixmap checkerboard(const Tokens &t, qreal ratio)
{
    const QString key = u"checkerboard %1 %2 %3"_s.arg(t.checkA.name(), t.checkB.name()).arg(ratio);
    QPixmap tile;
    if (QPixmapCache::find(key, &tile))
        return tile;
    tile = QPixmap(QSize(2 * square, 2 * square) * ratio);
    tile.setDevicePixelRatio(ratio);
    tile.fill(t.checkA);
    QPainter painter(&tile);
    painter.fillRect(square, 0, square, square, t.checkB);
    painter.fillRect(0, square, square, square, t.checkB);
    painter.end();
    QPixmapCache::insert(key, tile);
    return tile;
}

QColor plainColor(const Backdrop &backdrop, const Tokens &t)
{
    switch (backdrop.kind) {
    case Backdrop::Kind::White:
        return Qt::white;
    case Backdrop::Kind::Black:
        return Qt::black;
    case Backdrop::Kind::Color:
        return backdrop.color;
    default:
        return t.plate;
    }
}

} // namespace

Backdrop backdropFromText(const QString &text)
{
    using enum Backdrop::Kind;
    if (text == u"white")
        return { White, {} };
    if (text == u"black")
        return { Black, {} };
    if (text == u"checkerboard")
        return { Checkerboard, {} };
    if (text.startsWith(u'#') && QColor(text).isValid())
        return { Color, QColor(text) };
    return {};
}

QString backdropText(const Backdrop &backdrop)
{
    switch (backdrop.kind) {
    case Backdrop::Kind::Theme:
        break;
    case Backdrop::Kind::White:
        return u"white"_s;
    case Backdrop::Kind::Black:
        return u"black"_s;
    case Backdrop::Kind::Checkerboard:
        return u"checkerboard"_s;
    case Backdrop::Kind::Color:
        return backdrop.color.name();
    }
    return u"theme"_s;
}

Backdrop nextBackdrop(const Backdrop &backdrop, const QColor &own)
{
    using enum Backdrop::Kind;
    switch (backdrop.kind) {
    case Theme:
        return { White, {} };
    case White:
        return { Black, {} };
    case Black:
        return { Checkerboard, {} };
    case Checkerboard:
        return own.isValid() ? Backdrop { Color, own } : Backdrop {};
    case Color:
        break;
    }
    return {};
}

void paintBackdrop(
    QPainter &painter, const QRect &rect, const Backdrop &backdrop, const QPalette &palette, int radius)
{
    const Tokens &t = tokensOf(palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (backdrop.kind == Backdrop::Kind::Checkerboard) {
        painter.setBrushOrigin(rect.topLeft());
        painter.setBrush(checkerboard(t, painter.device()->devicePixelRatio()));
    } else {
        painter.setBrush(plainColor(backdrop, t));
    }
    painter.drawRoundedRect(rect, radius, radius);
    painter.restore();
}

} // namespace Iconwright
