#include "ui/compose/formcombobox.h"

#include <QHelpEvent>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QToolTip>
#include <QWheelEvent>

namespace Iconwright {

FormComboBox::FormComboBox(QWidget *parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
    setFocusPolicy(Qt::StrongFocus);
}

bool FormComboBox::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        QStyleOptionComboBox option;
        initStyleOption(&option);
        const QRect field
            = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
        const QString name = toolTip().isEmpty() ? accessibleName() : toolTip();
        const bool isElided = fontMetrics().horizontalAdvance(currentText()) > field.width() - 4;
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
            isElided ? name + QStringLiteral(": ") + currentText() : name, this);
        return true;
    }
    return QComboBox::event(event);
}

void FormComboBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace Iconwright
