#pragma once

#include <QStyledItemDelegate>

namespace Iconwright {

//! Paints a choice: the picture on the theme's plate, or a strip of colors, and its name below. The chosen
//! one has a ring and its name stands out.
class ChoiceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ChoiceDelegate(bool strips, QObject *parent = nullptr)
        : QStyledItemDelegate(parent)
        , m_strips(strips)
    {
    }

    //! 48 of a picture, 20 of a strip.
    [[nodiscard]] static int pictureHeight(bool strip) { return strip ? 20 : 48; }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    //! The name of a picture where it is cut; the colors of a strip.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

private:
    void paintFace(QPainter &painter, const QRect &face, const QStyleOptionViewItem &option,
        const QModelIndex &index) const;

    bool m_strips;
};

} // namespace Iconwright
