#include "ui/compose/choicedelegate.h"

#include "ui/common/controlpainting.h"
#include "ui/common/theme.h"
#include "ui/compose/choicegrid.h"
#include "ui/compose/choicemodel.h"
#include "ui/common/swatches.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QListView>
#include <QPainter>
#include <QToolTip>

namespace Iconwright {

namespace {

constexpr double faceRadius = 6;
constexpr double focusRadius = 8;

void paintRing(QPainter &painter, const QRectF &rect, const QColor &color, double width, double radius)
{
    painter.setPen(QPen(color, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect, radius, radius);
}

} // namespace

//! The whole cell: a list gives an item no more than it asks for.
QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    return view != nullptr ? view->gridSize() : QSize();
}

void ChoiceDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.palette);
    const QRect cell = option.rect.adjusted(
        ChoiceGrid::overlap, ChoiceGrid::overlap, -ChoiceGrid::overlap, -ChoiceGrid::overlap);
    const QRect face(cell.left(), cell.top(), cell.width(), pictureHeight(m_strips));
    const bool chosen = index.data(ChoiceModel::ChosenRole).toBool();
    const bool focused = isFocusShown(option);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintFace(*painter, face, option, index);
    if (chosen) {
        // One pixel off a strip, whose ends may have the ring's color; inside where the focus is around it.
        const double off = (m_strips ? 2 : 1) - (focused ? 2 : 0);
        paintRing(*painter, QRectF(face).adjusted(-off, -off, off, off), t.focus, 2, faceRadius + off);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        paintRing(*painter, QRectF(face).adjusted(0.5, 0.5, -0.5, -0.5), t.control, 1, faceRadius);
    }
    if (focused)
        paintRing(*painter, QRectF(option.rect).adjusted(1, 1, -1, -1), t.focus, 2, focusRadius);

    painter->setFont(roleFont(TextRole::Caption));
    painter->setPen(chosen ? t.text : t.muted);
    const QRect words(cell.left(), face.bottom() + 5, cell.width(), option.rect.bottom() - face.bottom() - 5);
    // A strip's name begins where the strip does.
    const Qt::Alignment side
        = m_strips ? QStyle::visualAlignment(option.direction, Qt::AlignLeft) : Qt::AlignHCenter;
    painter->drawText(words, int(side | Qt::AlignTop),
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    painter->restore();
}

void ChoiceDelegate::paintFace(
    QPainter &painter, const QRect &face, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (m_strips) {
        paintSwatches(painter, face, index.data(ChoiceModel::ColorsRole).toStringList(), option.palette);
        return;
    }
    const Tokens &t = tokensOf(option.palette);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.plate);
    painter.drawRoundedRect(face, faceRadius, faceRadius);
    if (const auto picture = index.data(ChoiceModel::PictureRole).value<QImage>(); !picture.isNull()) {
        const QSizeF size = picture.deviceIndependentSize();
        const QPointF corner(
            face.x() + (face.width() - size.width()) / 2.0, face.y() + (face.height() - size.height()) / 2.0);
        painter.drawImage(corner, picture);
    }
    paintRing(painter, QRectF(face).adjusted(0.5, 0.5, -0.5, -0.5), t.line, 1, faceRadius);
}

bool ChoiceDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString name = index.data().toString();
    const int room = option.rect.width() - 2 * ChoiceGrid::overlap;
    if (event->type() != QEvent::ToolTip || !index.isValid() || m_strips
        || QFontMetrics(roleFont(TextRole::Caption)).horizontalAdvance(name) <= room)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), name, view);
    return true;
}

} // namespace Iconwright
