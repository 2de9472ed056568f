#include "ui/gallery/gallerydelegate.h"

#include "core/library/thumbnailloader.h"
#include "ui/common/glyphs.h"
#include "ui/common/theme.h"
#include "ui/common/units.h"

#include <QPainter>

#include <algorithm>

namespace Iconwright {

namespace {

constexpr int gap = 8;
constexpr int plateRadius = 8;
constexpr int cellRadius = 10;
constexpr int arcEdge = 36;
constexpr int arcStroke = 3;
constexpr int marksFrom = 64; // smaller tiles have no room for caption and tags

using TileState = GalleryModel::TileState;

TileState stateOf(const QModelIndex &index)
{
    return index.data(GalleryModel::StateRole).value<TileState>();
}

void box(
    QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &border, double width, int radius)
{
    painter.setBrush(fill);
    painter.setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    const double inset = border.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
}

} // namespace

struct GalleryDelegate::Paint
{
    QPainter &painter;
    const QStyleOptionViewItem &option;
    const QModelIndex &index;
    const Tokens &tokens;
    QRect plate;
    QRect caption;
    TileState state;
    bool selected = false;

    //! A square in a leading or trailing top corner of the plate.
    [[nodiscard]] QRect corner(bool leading, QSize size) const
    {
        constexpr int inset = 6;
        const int left = leading ? plate.left() + inset : plate.right() + 1 - inset - size.width();
        return QStyle::visualRect(option.direction, plate, QRect(QPoint(left, plate.top() + inset), size));
    }
};

GalleryDelegate::GalleryDelegate(const ThumbnailLoader &thumbnails, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_thumbnails(thumbnails)
{
}

QSize GalleryDelegate::cellSize(const QFontMetrics &metrics) const
{
    const int caption = m_zoom < marksFrom ? 0 : std::max(20, metrics.height() + 4);
    return { m_zoom + gap, m_zoom + caption + gap };
}

int GalleryDelegate::artEdge() const
{
    return m_zoom - 2 * std::max(4, qRound(m_zoom * 0.15));
}

void GalleryDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect plate(
        option.rect.left() + (option.rect.width() - m_zoom) / 2, option.rect.top() + gap / 2, m_zoom, m_zoom);
    const QRect caption(
        plate.left(), plate.bottom() + 1, m_zoom, option.rect.bottom() - gap / 2 - plate.bottom());
    const Paint p { *painter, option, index, tokensOf(option.palette), plate, caption, stateOf(index),
        option.state.testFlag(QStyle::State_Selected) };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    paintCell(p);
    p.state == TileState::Icon ? paintArt(p) : paintState(p);
    if (m_zoom >= marksFrom) {
        paintMarks(p);
        paintCaption(p);
    }
    painter->restore();
}

void GalleryDelegate::paintCell(const Paint &p) const
{
    const Tokens &t = p.tokens;
    if (p.selected) {
        box(p.painter, QRectF(p.plate.united(p.caption)).adjusted(-4, -4, 4, 4), t.selection, {}, 0,
            cellRadius);
    }
    const bool isIcon = p.state == TileState::Icon;
    const bool hovered = p.option.state.testFlag(QStyle::State_MouseOver);
    QColor border = hovered ? t.control : isIcon ? QColor() : t.line;
    box(p.painter, p.plate, isIcon ? t.plate : QColor(Qt::transparent), p.selected ? t.focus : border,
        p.selected ? 2 : 1, plateRadius);
    const QStyle::State focus = QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
    if (m_zoom >= marksFrom && (p.option.state & focus) == focus && !p.selected) {
        box(p.painter, QRectF(p.plate.united(p.caption)).adjusted(-3, -3, 3, 3), Qt::transparent, t.focus, 2,
            12);
    }
}

void GalleryDelegate::paintArt(const Paint &p) const
{
    const IconId id = p.index.data(GalleryModel::IconIdRole).value<IconId>();
    const QImage image = m_thumbnails.image(id);
    const int edge = artEdge();
    QRectF place(0, 0, edge, edge);
    place.moveCenter(QRectF(p.plate).center());
    if (image.isNull()) {
        box(p.painter, place, p.tokens.hover, {}, 0, plateRadius);
        return;
    }
    const QSizeF size = QSizeF(image.size()).scaled(place.size(), Qt::KeepAspectRatio);
    QRectF target(QPointF(), size);
    target.moveCenter(place.center());
    p.painter.drawImage(target, image);
}

void GalleryDelegate::paintState(const Paint &p) const
{
    const Tokens &t = p.tokens;
    const auto centered = [&](int edge) {
        QRectF rect(0, 0, edge, edge);
        rect.moveCenter(QRectF(p.plate).center());
        return rect;
    };
    switch (p.state) {
    case TileState::Icon:
        break;
    case TileState::Queued:
        drawGlyph(p.painter, Glyph::Clock, centered(20), t.muted);
        break;
    case TileState::InFlight:
        paintArc(p, p.index.data(GalleryModel::ProgressRole).toDouble());
        break;
    case TileState::Failed:
        drawGlyph(p.painter, Glyph::Failed, centered(24), t.danger);
        break;
    case TileState::Blocked:
        drawGlyph(p.painter, Glyph::Shield, centered(24), t.warning);
        break;
    case TileState::Unclear:
        drawGlyph(p.painter, Glyph::Question, centered(24), t.danger);
        break;
    }
}

void GalleryDelegate::paintArc(const Paint &p, double progress) const
{
    constexpr int sixteenths = 16; // Qt counts angles in sixteenths of a degree
    QRectF ring(0, 0, arcEdge - arcStroke, arcEdge - arcStroke);
    ring.moveCenter(QRectF(p.plate).center());
    p.painter.setBrush(Qt::NoBrush);
    p.painter.setPen(QPen(p.tokens.track, arcStroke));
    p.painter.drawEllipse(ring);
    p.painter.setPen(QPen(p.tokens.progress, arcStroke, Qt::SolidLine, Qt::FlatCap));
    p.painter.drawArc(ring, 90 * sixteenths, -qRound(360 * sixteenths * std::clamp(progress, 0.0, 1.0)));
    if (progress > 0) {
        p.painter.setPen(p.tokens.text);
        p.painter.setFont(roleFont(TextRole::Badge));
        p.painter.drawText(ring, Qt::AlignCenter, countText(qRound(progress * 100)));
    }
}

void GalleryDelegate::paintMarks(const Paint &p) const
{
    if (p.index.data(GalleryModel::DraftRole).toBool() && p.state == TileState::Icon) {
        const QFont font = roleFont(TextRole::Badge);
        const QString text = tr("Draft");
        const QFontMetrics metrics(font);
        const QRect tag
            = p.corner(true, { metrics.horizontalAdvance(text) + 8, std::max(16, metrics.height()) });
        box(p.painter, tag, p.tokens.hover, {}, 0, 4);
        p.painter.setFont(font);
        p.painter.setPen(p.tokens.muted);
        p.painter.drawText(tag, Qt::AlignCenter, text);
    }
    if (p.index.data(GalleryModel::FavoriteRole).toBool())
        drawGlyph(p.painter, Glyph::Heart, p.corner(false, { 14, 14 }), p.tokens.heart);
}

void GalleryDelegate::paintCaption(const Paint &p) const
{
    const QFont font = roleFont(TextRole::Caption);
    const QFontMetrics metrics(font);
    p.painter.setFont(font);
    p.painter.setPen(p.selected ? p.tokens.selText : p.tokens.muted);
    const QString number = p.state == TileState::Icon || p.state == TileState::InFlight
        ? countText(p.index.data(GalleryModel::VariationRole).toInt())
        : QString();
    const int space = metrics.horizontalAdvance(QLatin1Char(' '));
    const int numberWidth = number.isEmpty() ? 0 : metrics.horizontalAdvance(number) + space;
    const QString name
        = metrics.elidedText(captionText(p.index), Qt::ElideRight, p.caption.width() - numberWidth);
    const int nameWidth = metrics.horizontalAdvance(name);
    // Name and number are drawn one after the other, so that neither turns the other around.
    const QRect both(p.caption.left() + (p.caption.width() - nameWidth - numberWidth) / 2, p.caption.top(),
        nameWidth + numberWidth, p.caption.height());
    const QRect nameRect(both.topLeft(), QSize(nameWidth + 1, both.height()));
    const QRect numberRect(both.left() + nameWidth + space, both.top(), numberWidth, both.height());
    p.painter.drawText(
        QStyle::visualRect(p.option.direction, both, nameRect), Qt::AlignCenter | Qt::TextDontClip, name);
    p.painter.drawText(QStyle::visualRect(p.option.direction, both, numberRect),
        int(QStyle::visualAlignment(p.option.direction, Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextDontClip,
        number);
}

QString GalleryDelegate::captionText(const QModelIndex &index) const
{
    switch (stateOf(index)) {
    case TileState::Queued:
        return tr("Queued");
    case TileState::Failed:
        return tr("Failed");
    case TileState::Blocked:
        return tr("Not allowed");
    case TileState::Unclear:
        return tr("May be billed");
    case TileState::Icon:
    case TileState::InFlight:
        break;
    }
    return index.data(Qt::DisplayRole).toString();
}

QSize GalleryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return cellSize(option.fontMetrics);
}

} // namespace Iconwright
