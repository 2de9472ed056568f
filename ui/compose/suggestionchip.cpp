#include "ui/compose/suggestionchip.h"

#include "ui/common/controlpainting.h"
#include "ui/common/glyphs.h"
#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace Iconwright {

namespace {

constexpr int leastHeight = 24;
constexpr int sign = 14;
constexpr int beforeSign = 7;
constexpr int behindSign = 4;
constexpr int behindText = 10;
constexpr int widest = 240;

} // namespace

SuggestionChip::SuggestionChip(QWidget *parent)
    : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
}

QSize SuggestionChip::sizeHint() const
{
    return { widthFor(text()), std::max(leastHeight, fontMetrics().height() + 6) };
}

int SuggestionChip::widthFor(const QString &text) const
{
    const int words = fontMetrics().horizontalAdvance(text);
    return std::min(widest, beforeSign + sign + behindSign + words + behindText);
}

void SuggestionChip::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QStyleOption option;
    option.initFrom(this);
    const bool ringed = isFocusShown(option);
    const double inset = ringed ? 1 : 0.5;
    const QRectF pill = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ringed ? t.focus : t.line, ringed ? 2 : 1));
    painter.setBrush(isDown() ? t.pressed : underMouse() ? t.hover : QColor(Qt::transparent));
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);

    const QRect plus(beforeSign, (height() - sign) / 2, sign, sign);
    drawGlyph(painter, Glyph::Plus, QStyle::visualRect(layoutDirection(), rect(), plus), t.muted);
    const QRect words(plus.right() + 1 + behindSign, 0, width() - plus.right() - 1 - behindSign, height());
    painter.setPen(t.text);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
        fontMetrics().elidedText(text(), Qt::ElideRight, words.width() - behindText / 2));
}

void SuggestionChip::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && event->modifiers() == Qt::NoModifier)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace Iconwright
