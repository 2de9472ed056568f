#pragma once

#include <QStyledItemDelegate>

namespace Iconwright {

//! A row of words to choose from: the word, at the end what it was found through; a check mark box before it
//! when the row can be checked. A row of kind header is a group's name.
class WordDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int AsideRole = Qt::UserRole; //!< QString; may be empty
    static constexpr int HeaderRole = Qt::UserRole + 1; //!< bool

    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Iconwright
