#include "ui/compose/worddelegate.h"

#include "ui/common/controlpainting.h"
#include "ui/common/theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace Iconwright {

namespace {

constexpr int inset = 4;
constexpr int box = 16;

//! Draws the words of one row from its leading edge on.
class Row
{
public:
    Row(QPainter &painter, const QStyleOptionViewItem &option)
        : m_painter(painter)
        , m_option(option)
        , m_left(option.rect.adjusted(inset + Measure::gap, 0, -inset - Measure::gap, 0))
    {
    }

    void drawBox(bool checked)
    {
        QStyleOption boxOption;
        boxOption.palette = m_option.palette;
        boxOption.state = m_option.state & ~(QStyle::State_On | QStyle::State_Off);
        boxOption.state |= QStyle::State_Enabled | (checked ? QStyle::State_On : QStyle::State_Off);
        const QRect place(m_left.left(), m_left.center().y() + 1 - box / 2, box, box);
        boxOption.rect = QStyle::visualRect(m_option.direction, m_option.rect, place);
        paintCheckBox(m_painter, boxOption);
        m_left.setLeft(m_left.left() + box + Measure::gap);
    }

    void draw(Qt::Alignment side, const QColor &color, const QString &text)
    {
        m_painter.setPen(color);
        m_painter.drawText(QStyle::visualRect(m_option.direction, m_option.rect, m_left),
            int(QStyle::visualAlignment(m_option.direction, side) | Qt::AlignVCenter),
            m_painter.fontMetrics().elidedText(text, Qt::ElideRight, m_left.width()));
    }

    [[nodiscard]] int room() const { return m_left.width(); }

private:
    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    QRect m_left;
};

} // namespace

QSize WordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return { 0, std::max(Measure::control, option.fontMetrics.height() + 12) };
}

void WordDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.palette);
    painter->save();
    painter->setFont(option.font);
    Row row(*painter, option);
    if (index.data(HeaderRole).toBool()) {
        painter->setFont(roleFont(TextRole::Section));
        row.draw(Qt::AlignLeft, t.muted, index.data().toString());
        painter->restore();
        return;
    }
    const bool current = option.state.testFlag(QStyle::State_Selected);
    if (current || option.state.testFlag(QStyle::State_MouseOver))
        paintBox(*painter, option.rect.adjusted(inset, 0, -inset, 0), current ? t.selection : t.hover, {});
    if (const QVariant checked = index.data(Qt::CheckStateRole); checked.isValid())
        row.drawBox(checked.value<Qt::CheckState>() == Qt::Checked);
    const QString word = index.data().toString();
    const QString aside = index.data(AsideRole).toString();
    row.draw(Qt::AlignLeft, current ? t.selText : t.text, word);
    if (!aside.isEmpty()
        && painter->fontMetrics().horizontalAdvance(word + aside) + Measure::edge <= row.room())
        row.draw(Qt::AlignRight, current ? t.selText : t.muted, aside);
    painter->restore();
}

} // namespace Iconwright
