#pragma once

#include <QStyledItemDelegate>

namespace Iconwright {

struct SidebarRow;
struct Tokens;

//! Paints the rows of a SidebarModel: sign, name, a small bar, a number at the end; titles of sections above
//! a little room.
class SidebarDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    //! From the sign to the end of the row: names may be long.
    void updateEditorGeometry(
        QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const SidebarRow &row);
    static void paintBack(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area);
    static void paintRow(QPainter &painter, const QStyleOptionViewItem &option, const SidebarRow &row);
    static void paintBar(
        QPainter &painter, const QRect &rect, int percent, const Tokens &t, bool leftToRight);
};

} // namespace Iconwright
