#include "ui/compose/chipeditor.h"

#include <QKeyEvent>

#include <utility>

namespace Iconwright {

ChipEditor::ChipEditor(std::function<bool(const QKeyEvent &)> first, QWidget *parent)
    : QLineEdit(parent)
    , m_first(std::move(first))
{
    setProperty("frameless", true);
    setFrame(false);
    setTextMargins(2, 0, 2, 0);
}

void ChipEditor::keyPressEvent(QKeyEvent *event)
{
    if (m_first(*event))
        event->accept();
    else
        QLineEdit::keyPressEvent(event);
}

void ChipEditor::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    Q_EMIT focusChanged(true, event->reason());
}

void ChipEditor::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    Q_EMIT focusChanged(false, event->reason());
}

} // namespace Iconwright
