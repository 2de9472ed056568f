#include "ui/preferences/keyedit.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace Iconwright {

KeyEdit::KeyEdit(QWidget *parent)
    : QKeySequenceEdit(parent)
{
    setLayoutDirection(Qt::LeftToRight); // "Ctrl+," is never ",+Ctrl"
}

void KeyEdit::setLabel(const QString &label, const QString &placeholder)
{
    setAccessibleName(label);
    m_placeholder = placeholder;
    if (auto *line = findChild<QLineEdit *>())
        line->setAccessibleName(label);
    setKeys(keySequence());
}

//! Qt says "Press shortcut" in every empty field whenever one is set.
void KeyEdit::setKeys(const QKeySequence &keys)
{
    setKeySequence(keys);
    if (auto *line = findChild<QLineEdit *>())
        line->setPlaceholderText(m_placeholder);
}

void KeyEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier;
    if (isPlain && event->key() == Qt::Key_Escape) {
        event->ignore();
        return;
    }
    if (isPlain && event->key() == Qt::Key_Backspace) {
        record({});
        return;
    }
    const QKeySequence before = keySequence();
    clear(); // a second key takes the place of the first, not the place behind it
    QKeySequenceEdit::keyPressEvent(event);
    const QKeySequence pressed = keySequence();
    if (pressed.isEmpty())
        setKeys(before); // so far only Ctrl or Shift
    else
        record(QKeySequence(pressed[0]));
}

void KeyEdit::record(const QKeySequence &keys)
{
    setKeys(keys);
    Q_EMIT recorded(keys);
}

} // namespace Iconwright
