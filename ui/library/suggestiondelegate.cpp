#include "ui/library/suggestiondelegate.h"

#include "ui/common/theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace Iconwright {

namespace {

constexpr int inset = 4;
constexpr int radius = 6;

} // namespace

QSize SuggestionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return { 0, std::max(Measure::control, option.fontMetrics.height() + 12) };
}

void SuggestionDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.palette);
    const bool current = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (current || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(current ? t.selection : t.hover);
        painter->drawRoundedRect(option.rect.adjusted(inset, 0, -inset, 0), radius, radius);
    }
    const QRect words = option.rect.adjusted(inset + Measure::gap, 0, -inset - Measure::gap, 0);
    const auto draw = [&](Qt::Alignment side, const QColor &color, const QString &text) {
        painter->setPen(color);
        painter->drawText(
            words, int(QStyle::visualAlignment(option.direction, side) | Qt::AlignVCenter), text);
    };
    const QString typed = index.data().toString();
    draw(Qt::AlignLeft, current ? t.selText : t.text,
        option.fontMetrics.elidedText(typed, Qt::ElideRight, words.width()));
    const QString name = index.data(NameRole).toString();
    const int needed = option.fontMetrics.horizontalAdvance(typed + name) + Measure::edge;
    if (needed <= words.width())
        draw(Qt::AlignRight, current ? t.selText : t.muted, name);
    painter->restore();
}

} // namespace Iconwright
