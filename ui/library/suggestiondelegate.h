#pragma once

#include <QStyledItemDelegate>

namespace Iconwright {

//! A row of the search field's suggestions: what would be typed, at the end what that is called.
class SuggestionDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int NameRole = Qt::UserRole; //!< QString; may be empty

    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Iconwright
