#include "ui/preferences/themecard.h"

#include "ui/common/theme.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr QSize pictureSize(80, 56);
constexpr int ring = 4; // around the picture: the ring of the chosen one and of the focus
constexpr int radius = 8;
constexpr int captionLines = 2;

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
    return { pictureSize.width() + 2 * ring,
        pictureSize.height() + 2 * ring + Measure::gapSmall + captionLines * fontMetrics().lineSpacing() };
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

void ThemeCard::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect picture((width() - pictureSize.width()) / 2, ring, pictureSize.width(), pictureSize.height());
    QPainterPath shape;
    shape.addRoundedRect(picture, radius, radius);
    painter.save();
    painter.setClipPath(shape);
    paintPicture(painter, picture, themeNamed(m_value));
    if (m_value == "system"_L1) {
        painter.setClipRect(picture.adjusted(picture.width() / 2, 0, 0, 0), Qt::IntersectClip);
        paintPicture(painter, picture, Theme::Dark);
    }
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(underMouse() && isEnabled() ? t.control : t.line, 1));
    painter.drawRoundedRect(QRectF(picture).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (isChecked() || hasFocus()) {
        painter.setPen(QPen(isChecked() ? t.accent : t.focus, 2, isChecked() ? Qt::SolidLine : Qt::DotLine));
        painter.drawRoundedRect(QRectF(picture).adjusted(-3, -3, 3, 3), radius + 2, radius + 2);
    }
    const QRect caption(0, picture.bottom() + 1 + ring + Measure::gapSmall, width(),
        height() - picture.bottom() - ring - Measure::gapSmall);
    QFont font = this->font();
    font.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(!isEnabled() ? t.disabled : isChecked() ? t.text : t.muted);
    painter.drawText(caption, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, text());
}

} // namespace Iconwright
