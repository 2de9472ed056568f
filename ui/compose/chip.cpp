#include "ui/compose/chip.h"

#include "ui/common/theme.h"
#include "ui/common/units.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace Iconwright {

namespace {

constexpr int leastHeight = 24;
constexpr int padding = 8;
constexpr int crossEdge = 16;
constexpr int widest = 220;

} // namespace

Chip::Chip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setFocusPolicy(Qt::ClickFocus);
    setCursor(Qt::ArrowCursor);
    retranslate();
}

QSize Chip::sizeHint() const
{
    const int width = fontMetrics().horizontalAdvance(text()) + 2 * padding + crossEdge;
    return { std::min(width, widest), std::max(leastHeight, fontMetrics().height() + 6) };
}

void Chip::retranslate()
{
    setAccessibleName(text());
    setAccessibleDescription(tr("Delete removes it."));
    setToolTip(tr("Remove %1").arg(isolated(text())));
}

void Chip::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF pill = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(hasFocus() ? QPen(t.focus, 2) : QPen(Qt::NoPen));
    painter.setBrush(hasFocus() ? t.hover : t.pressed);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);

    const QRect cross(width() - padding / 2 - crossEdge, (height() - crossEdge) / 2, crossEdge, crossEdge);
    const QRect words(padding, 0, cross.left() - padding, height());
    painter.setPen(t.text);
    const QRect shown = QStyle::visualRect(layoutDirection(), rect(), words);
    painter.drawText(shown, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
        fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    painter.setPen(QPen(underMouse() ? t.text : t.muted, 1.4, Qt::SolidLine, Qt::RoundCap));
    const QRectF arms
        = QRectF(QStyle::visualRect(layoutDirection(), rect(), cross)).adjusted(4.5, 4.5, -4.5, -4.5);
    painter.drawLine(arms.topLeft(), arms.bottomRight());
    painter.drawLine(arms.topRight(), arms.bottomLeft());
}

void Chip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QAbstractButton::changeEvent(event);
}

} // namespace Iconwright
