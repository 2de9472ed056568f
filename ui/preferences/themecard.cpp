#include "ui/preferences/themecard.h"

#include "ui/common/theme.h"

#include <QPainter>
#include <QPixmap>
#include <QStyle>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr QSize pictureSize(80, 56);
constexpr double radius = 8;
constexpr double focusRadius = 4;
constexpr int captionLines = 2;
constexpr int split = 54; // where "System" turns dark: between two columns of tiles

Theme themeNamed(const QString &value)
{
    return value == "dark"_L1          ? Theme::Dark
        : value == "contrast-light"_L1 ? Theme::ContrastLight
        : value == "contrast-dark"_L1  ? Theme::ContrastDark
                                       : Theme::Light;
}

} // namespace

ThemeCard::ThemeCard(const QString &value, QWidget *parent)
    : QRadioButton(parent)
    , m_value(value)
{
    setObjectName(u"theme-"_s + value);
    setFont(roleFont(TextRole::Caption));
    setAttribute(Qt::WA_Hover);
}

QSize ThemeCard::sizeHint() const
{
    return { pictureSize.width(), pictureSize.height() + Measure::gap + captionLines * captionLine() };
}

//! As high as a line of a caption is anywhere; what hangs below the last one has room.
int ThemeCard::captionLine() const
{
    return std::max(16, fontMetrics().height() + 2);
}

bool ThemeCard::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

//! A column of controls at the leading side, tiles beside it, the primary button at the bottom.
void ThemeCard::paintPicture(QPainter &painter, const QRect &rect, Theme theme) const
{
    const Tokens &t = tokens(theme);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const auto placed = [&](int x, int y, int w, int h) {
        const QRect part(rect.x() + x, rect.y() + y, w, h);
        return isMirrored ? QRect(rect.right() - x - w + 1, part.y(), w, h) : part;
    };
    painter.fillRect(rect, t.window);
    painter.fillRect(placed(0, 0, 26, rect.height()), t.panel);
    painter.fillRect(placed(26, 0, 1, rect.height()), t.line);
    for (const int y : { 8, 16, 24 })
        painter.fillRect(placed(5, y, 16, 3), t.muted);
    painter.fillRect(placed(5, 43, 16, 6), t.accent);
    for (const int y : { 7, 30 })
        for (const int x : { 32, 56 }) {
            painter.fillRect(placed(x, y, 19, 19), t.line);
            painter.fillRect(placed(x + 1, y + 1, 17, 17), t.plate);
            painter.fillRect(placed(x + 6, y + 6, 7, 7), t.text);
        }
}

//! With smooth corners: cut out of the picture as it is on the screen, not by a region of whole pixels.
QPixmap ThemeCard::roundedPicture() const
{
    const double ratio = devicePixelRatioF();
    QPixmap pixmap((QSizeF(pictureSize) * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    const QRect picture(QPoint(), pictureSize);
    QPainter painter(&pixmap);
    paintPicture(painter, picture, themeNamed(m_value));
    if (m_value == "system"_L1) {
        painter.setClipRect(QStyle::visualRect(layoutDirection(), picture, picture.adjusted(split, 0, 0, 0)));
        paintPicture(painter, picture, Theme::Dark);
        painter.setClipping(false);
    }
    painter.end();
    QPixmap rounded(pixmap.size());
    rounded.setDevicePixelRatio(ratio);
    rounded.fill(Qt::transparent);
    painter.begin(&rounded);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens(Theme::Light).text); // only its opacity counts
    painter.drawRoundedRect(QRectF(picture).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.drawPixmap(0, 0, pixmap);
    return rounded;
}

void ThemeCard::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect picture((width() - pictureSize.width()) / 2, 0, pictureSize.width(), pictureSize.height());
    painter.drawPixmap(picture.topLeft(), roundedPicture());
    painter.setBrush(Qt::NoBrush);
    if (isChecked()) { // a gap under the ring: it is seen on a picture of its own color too
        painter.setPen(QPen(t.panel, 2));
        painter.drawRoundedRect(QRectF(picture).adjusted(3, 3, -3, -3), radius - 2, radius - 2);
    }
    const double line = isChecked() ? 2 : 1;
    painter.setPen(QPen(isChecked() ? t.focus : underMouse() && isEnabled() ? t.control : t.line, line));
    painter.drawRoundedRect(
        QRectF(picture).adjusted(line / 2, line / 2, -line / 2, -line / 2), radius, radius);
    paintCaption(painter, picture.bottom() + 1 + Measure::gapSmall);
}

void ThemeCard::paintCaption(QPainter &painter, int top) const
{
    const Tokens &t = tokensOf(palette());
    const QRect caption(0, top + 2, width(), height() - top - 2);
    QFont font = this->font();
    font.setWeight(isChecked() ? QFont::Medium : QFont::Normal);
    painter.setFont(font);
    painter.setPen(!isEnabled() ? t.disabled : isChecked() ? t.text : t.muted);
    QRect used;
    painter.drawText(
        caption, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap | Qt::TextDontClip, text(), &used);
    if (!hasFocus())
        return;
    painter.setPen(QPen(t.focus, 2));
    painter.drawRoundedRect(QRectF(used).adjusted(-3, -1, 3, 1) & QRectF(rect()).adjusted(1, 1, -1, -1),
        focusRadius, focusRadius);
}

} // namespace Iconwright
