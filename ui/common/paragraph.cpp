#include "ui/common/paragraph.h"

#include <QFontInfo>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>

namespace Iconwright {

namespace {

constexpr double leading = 1.5;
constexpr int usualWidth = 320;

} // namespace

Paragraph::Paragraph(QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    QSizePolicy policy = sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    setSizePolicy(policy);
}

int Paragraph::lineHeight() const
{
    return std::max(qRound(QFontInfo(font()).pixelSize() * leading), fontMetrics().height());
}

template <typename Place> int Paragraph::layOut(int width, Place place) const
{
    QTextLayout layout(text(), font());
    QTextOption option(QStyle::visualAlignment(layoutDirection(), alignment()) & Qt::AlignHorizontal_Mask);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(layoutDirection());
    layout.setTextOption(option);
    const int step = lineHeight();
    int top = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        line.setPosition({ 0, top + (step - line.height()) / 2 });
        top += step;
    }
    layout.endLayout();
    place(layout);
    return top;
}

int Paragraph::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const int lines = layOut(width - margins.left() - margins.right(), [](const QTextLayout &) {});
    return std::max(lines, lineHeight()) + margins.top() + margins.bottom();
}

QSize Paragraph::sizeHint() const
{
    const QMargins margins = contentsMargins();
    const int width = std::min(usualWidth, fontMetrics().horizontalAdvance(text()) + 1) + margins.left()
        + margins.right();
    return { width, heightForWidth(width) };
}

QSize Paragraph::minimumSizeHint() const
{
    return { 1, lineHeight() + contentsMargins().top() + contentsMargins().bottom() };
}

void Paragraph::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    const QRect area = contentsRect();
    layOut(area.width(), [&](const QTextLayout &layout) { layout.draw(&painter, area.topLeft()); });
}

} // namespace Iconwright
