#include "ui/gallery/tilepainter.h"

#include "ui/common/glyphs.h"
#include "ui/common/theme.h"
#include "ui/common/units.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace Iconwright {

namespace {

constexpr int plateRadius = 8;
constexpr int cellRadius = 10;
constexpr int focusRadius = 12;
constexpr int marksFrom = 64; // smaller tiles have no room for caption and tags
constexpr int markInset = 6;

using TileState = GalleryModel::TileState;

QString tr(const char *text)
{
    return QCoreApplication::translate("Iconwright::TilePainter", text);
}

void box(
    QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &border, double width, int radius)
{
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    const double inset = border.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
}

QRectF centered(const QRect &plate, double edge)
{
    QRectF rect(0, 0, edge, edge);
    rect.moveCenter(QRectF(plate).center());
    return rect;
}

QColor stateColor(TileState state, const Tokens &t)
{
    const bool isBad = state == TileState::Failed || state == TileState::Unclear;
    return isBad ? t.danger : state == TileState::Blocked ? t.warning : t.muted;
}

bool isPlated(TileState state)
{
    return state != TileState::Queued && state != TileState::InFlight;
}

} // namespace

struct TilePainter::Job
{
    QPainter &painter;
    const Tile &tile;
    const Tokens &tokens;
    const QPalette &palette;
    Qt::LayoutDirection direction;
    QRect plate;
    QRect caption;

    //! A box in a leading or trailing top corner of the plate.
    [[nodiscard]] QRect corner(bool leading, QSize size) const
    {
        const int left = leading ? plate.left() + markInset : plate.right() + 1 - markInset - size.width();
        return QStyle::visualRect(direction, plate, QRect({ left, plate.top() + markInset }, size));
    }
};

TilePainter::TilePainter()
{
    setFonts();
}

void TilePainter::setFonts()
{
    QFont font = roleFont(TextRole::Caption);
    m_captions.setFont(font);
    font.setWeight(QFont::Medium);
    m_boldCaptions.setFont(font);
    m_badges.setFont(roleFont(TextRole::Badge));
    m_titleFont = roleFont(TextRole::Section);
}

int TilePainter::captionHeight(int plate) const
{
    return plate < marksFrom ? 0 : std::max(20, m_captions.height() + 4);
}

int TilePainter::artInset(int plate)
{
    return std::max(4, qRound(plate * 0.15));
}

QRect TilePainter::checkRect(const QRect &plate, Qt::LayoutDirection direction)
{
    constexpr int edge = 16;
    return QStyle::visualRect(
        direction, plate, QRect(plate.left() + markInset, plate.top() + markInset, edge, edge));
}

void TilePainter::paint(QPainter &painter, const QRect &plate, const Tile &tile, const QPalette &palette,
    Qt::LayoutDirection direction) const
{
    const QRect caption(plate.left(), plate.bottom() + 1, plate.width(), captionHeight(plate.width()));
    const Job job { painter, tile, tokensOf(palette), palette, direction, plate, caption };
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    paintPlate(job);
    paintContent(job);
    paintMarks(job);
    if (!caption.isEmpty())
        paintCaption(job);
}

void TilePainter::paintPlate(const Job &job) const
{
    const Tokens &t = job.tokens;
    const QRect cell = job.plate.united(job.caption);
    if (job.tile.selected)
        box(job.painter, QRectF(cell).adjusted(-4, -4, 4, 4), t.selection, {}, 0, cellRadius);
    const bool isDrawing = job.tile.state == TileState::InFlight && !job.tile.picture.isNull();
    if (isPlated(job.tile.state) || isDrawing)
        job.painter.drawPixmap(job.plate.topLeft(), platePixmap(job));
    if (job.tile.selected)
        box(job.painter, job.plate, {}, t.focus, 2, plateRadius);
    else if (job.tile.hovered)
        box(job.painter, job.plate, {}, t.control, 1, plateRadius);
    else if (!isPlated(job.tile.state) || isHighContrast(t))
        box(job.painter, job.plate, {}, t.line, 1, plateRadius);
    if (job.tile.current) {
        const int out = job.tile.selected ? 6 : 5; // 3 px off the plate, outside the cell of a selected one
        box(job.painter, QRectF(cell).adjusted(-out, -out, out, out), {}, t.focus, 2, focusRadius);
    }
}

//! The same for all tiles: rounded corners are painted once.
const QPixmap &TilePainter::platePixmap(const Job &job) const
{
    const Plate wanted { job.plate.size(), job.painter.device()->devicePixelRatio(), m_backdrop,
        job.palette.cacheKey() };
    if (m_plate == wanted)
        return m_platePixmap;
    m_plate = wanted;
    m_platePixmap = QPixmap((QSizeF(wanted.size) * wanted.ratio).toSize());
    m_platePixmap.setDevicePixelRatio(wanted.ratio);
    m_platePixmap.fill(Qt::transparent);
    QPainter painter(&m_platePixmap);
    paintBackdrop(painter, QRect({}, wanted.size), m_backdrop, job.palette, plateRadius);
    return m_platePixmap;
}

void TilePainter::paintContent(const Job &job) const
{
    const QColor color = stateColor(job.tile.state, job.tokens);
    switch (job.tile.state) {
    case TileState::Icon:
        paintPicture(job);
        break;
    case TileState::Queued:
        drawGlyph(job.painter, Glyph::Clock, centered(job.plate, 20), color);
        break;
    case TileState::InFlight:
        if (!job.tile.picture.isNull())
            paintUnderArc(job);
        paintArc(job);
        break;
    case TileState::Failed:
        drawGlyph(job.painter, Glyph::Failed, centered(job.plate, 24), color);
        break;
    case TileState::Blocked:
        paintShield(job, color);
        break;
    case TileState::Unclear:
        drawGlyph(job.painter, Glyph::Question, centered(job.plate, 24), color);
        break;
    }
}

//! With an exclamation mark: something was stopped, nothing is protected.
void TilePainter::paintShield(const Job &job, const QColor &color) const
{
    const QRectF sign = centered(job.plate, 24);
    drawGlyph(job.painter, Glyph::Shield, sign, color);
    const QPointF middle = sign.center();
    job.painter.setPen(Qt::NoPen);
    job.painter.setBrush(color);
    job.painter.drawRoundedRect(QRectF(middle.x() - 1, middle.y() - 5.5, 2, 6), 1, 1);
    job.painter.drawEllipse(QPointF(middle.x(), middle.y() + 3.5), 1.25, 1.25);
}

void TilePainter::paintPicture(const Job &job) const
{
    const int edge = job.plate.width() - 2 * artInset(job.plate.width());
    const QRectF place = centered(job.plate, edge);
    const QImage &picture = job.tile.picture;
    if (picture.isNull() || job.tile.opacity < 1)
        paintShade(job, place);
    if (picture.isNull())
        return;
    QRectF target(QPointF(), QSizeF(picture.size()).scaled(place.size(), Qt::KeepAspectRatio));
    target.moveCenter(place.center());
    job.painter.setOpacity(job.tile.opacity);
    job.painter.drawImage(target, picture);
    job.painter.setOpacity(1);
}

//! How far the drawing has come, paler than what is done, and room on it for the progress.
void TilePainter::paintUnderArc(const Job &job) const
{
    constexpr double paleness = 0.7;
    constexpr int room = 4;
    TilePainter::Tile tile = job.tile;
    tile.opacity = paleness;
    paintPicture({ job.painter, tile, job.tokens, job.palette, job.direction, job.plate, job.caption });
    QColor disc = job.tokens.raised;
    disc.setAlphaF(0.86F);
    job.painter.setPen(Qt::NoPen);
    job.painter.setBrush(disc);
    job.painter.drawEllipse(centered(job.plate, std::min(36 + 2 * room, job.plate.width())));
}

//! In the place of a picture that is not there yet: what color it has, where that is known.
void TilePainter::paintShade(const Job &job, const QRectF &place) const
{
    QColor shade = job.tile.average.isValid() ? job.tile.average : job.tokens.track;
    shade.setAlphaF(job.tile.average.isValid() ? 0.2F : 0.4F);
    if (!job.tile.picture.isNull())
        job.painter.setOpacity(1 - job.tile.opacity);
    box(job.painter, place, shade, {}, 0, plateRadius);
    job.painter.setOpacity(1);
}

void TilePainter::paintArc(const Job &job) const
{
    constexpr int sixteenths = 16; // Qt counts angles in sixteenths of a degree
    constexpr int stroke = 3;
    const double edge = std::min(36, job.plate.width() - 8);
    const QRectF ring = centered(job.plate, edge - stroke);
    const double progress = std::clamp(job.tile.progress, 0.0, 1.0);
    job.painter.setBrush(Qt::NoBrush);
    job.painter.setPen(QPen(job.tokens.track, stroke));
    job.painter.drawEllipse(ring);
    job.painter.setPen(QPen(job.tokens.progress, stroke, Qt::SolidLine, Qt::FlatCap));
    job.painter.drawArc(ring, 90 * sixteenths, -qRound(360 * sixteenths * progress));
    job.painter.setPen(job.tokens.text);
    m_badges.draw(job.painter, ring.toRect(), countText(qRound(progress * 100)), job.plate.width());
}

void TilePainter::paintMarks(const Job &job) const
{
    const Tokens &t = job.tokens;
    const bool isLarge = job.plate.width() >= marksFrom;
    const bool hasCheck = isLarge && (job.tile.hovered || job.tile.selected);
    if (hasCheck)
        paintCheck(job);
    else if (job.tile.draft && job.tile.state == TileState::Icon && !isLarge)
        box(job.painter, job.corner(true, { 6, 6 }).translated(-2, -2), t.muted, {}, 0, 3);
    else if (job.tile.draft && job.tile.state == TileState::Icon) {
        const QString text = tr("Draft");
        const int width = m_badges.line(text, job.plate.width()).width;
        const QRect tag = job.corner(true, { width + 8, std::max(16, m_badges.height()) });
        box(job.painter, tag, t.hover, {}, 0, 4);
        job.painter.setPen(t.muted);
        m_badges.draw(job.painter, tag, text, job.plate.width());
    }
    if (job.tile.favorite && isLarge)
        drawGlyph(job.painter, Glyph::Heart, job.corner(false, { 14, 14 }), t.heart);
}

void TilePainter::paintCheck(const Job &job) const
{
    const Tokens &t = job.tokens;
    const QRect rect = checkRect(job.plate, job.direction);
    const bool on = job.tile.selected;
    box(job.painter, rect, on ? t.accent : t.raised, on ? t.accent : t.control, 1, 4);
    if (on)
        drawGlyph(job.painter, Glyph::Check, QRectF(rect).adjusted(1, 1, -1, -1), t.accentText);
}

void TilePainter::paintCaption(const Job &job) const
{
    const bool bold = job.tile.selected;
    LineCache &lines = bold ? m_boldCaptions : m_captions;
    job.painter.setPen(bold ? job.tokens.selText : stateColor(job.tile.state, job.tokens));
    const bool isNumbered = job.tile.state == TileState::Icon || job.tile.state == TileState::InFlight;
    const QString number = isNumbered ? countText(job.tile.variation) : QString();
    const int room = job.caption.width();
    const int space = lines.line(QStringLiteral(" "), room).width;
    const int numberWidth = number.isEmpty() ? 0 : lines.line(number, room).width + space;
    const QString name = caption(job.tile);
    const int nameWidth = lines.line(name, room - numberWidth).width;
    // Name and number are drawn one after the other, so that neither turns the other around.
    const QRect both(job.caption.left() + (room - nameWidth - numberWidth) / 2, job.caption.top(),
        nameWidth + numberWidth, job.caption.height());
    const QRect nameRect(both.topLeft(), QSize(nameWidth, both.height()));
    lines.draw(job.painter, QStyle::visualRect(job.direction, both, nameRect), name, room - numberWidth);
    if (number.isEmpty())
        return;
    const QRect numberRect = both.adjusted(nameWidth + space, 0, 0, 0);
    lines.draw(job.painter, QStyle::visualRect(job.direction, both, numberRect), number, room);
}

QString TilePainter::caption(const Tile &tile) const
{
    switch (tile.state) {
    case TileState::Queued:
        return m_waits ? tr("Waiting") : tr("Queued");
    case TileState::Failed:
        return tile.error == ErrorCode::NoNetwork ? tr("No network") : tr("Failed");
    case TileState::Blocked:
        return tr("Not allowed");
    case TileState::Unclear:
        return tr("May be billed");
    case TileState::Icon:
    case TileState::InFlight:
        break;
    }
    return tile.name;
}

void TilePainter::paintHeader(QPainter &painter, const QRect &rect, const Header &header,
    const QPalette &palette, Qt::LayoutDirection direction) const
{
    constexpr int chevron = 16;
    const Tokens &t = tokensOf(palette);
    const auto place = [&](int left, int width) {
        return QStyle::visualRect(
            direction, rect, QRect(rect.left() + left, rect.top(), width, rect.height()));
    };
    const bool mirrored = direction == Qt::RightToLeft;
    const Glyph closed = mirrored ? Glyph::ChevronLeft : Glyph::ChevronRight;
    QRectF sign(0, 0, chevron, chevron);
    sign.moveCenter(QRectF(place(0, chevron)).center());
    drawGlyph(painter, header.folded ? closed : Glyph::ChevronDown, sign, t.muted);
    const QFontMetrics bold(m_titleFont);
    const QFont plain = roleFont(TextRole::Body);
    const int left = chevron + Measure::gap;
    const QFontMetrics metrics(plain);
    const int countWidth = metrics.horizontalAdvance(header.count);
    const int factsWidth = metrics.horizontalAdvance(header.facts);
    const int room = rect.width() - left - countWidth - factsWidth - 3 * Measure::gap;
    const QString words = bold.elidedText(header.title, Qt::ElideRight, std::max(0, room));
    const int flags = int(Qt::AlignCenter) | int(Qt::TextDontClip);
    painter.setFont(m_titleFont);
    painter.setPen(t.text);
    painter.drawText(place(left, bold.horizontalAdvance(words)), flags, words);
    painter.setFont(plain);
    painter.setPen(t.muted);
    painter.drawText(
        place(left + bold.horizontalAdvance(words) + Measure::gap, countWidth), flags, header.count);
    painter.drawText(place(rect.width() - factsWidth, factsWidth), flags, header.facts);
}

QSize TilePainter::hintSize(const QString &text) const
{
    const QFontMetrics metrics(roleFont(TextRole::Body));
    return { metrics.horizontalAdvance(text) + 32, metrics.height() + 16 };
}

void TilePainter::paintHint(
    QPainter &painter, const QRect &rect, const QString &text, const QPalette &palette) const
{
    const Tokens &t = tokensOf(palette);
    painter.setRenderHint(QPainter::Antialiasing);
    box(painter, rect, t.raised, t.control, 1, plateRadius);
    painter.setFont(roleFont(TextRole::Body));
    painter.setPen(t.text);
    painter.drawText(rect, Qt::AlignCenter, text);
}

} // namespace Iconwright
