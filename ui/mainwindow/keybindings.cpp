#include "ui/mainwindow/keybindings.h"

namespace Iconwright {

KeyBindings::KeyBindings(const QList<QAction *> &actions, QObject *parent)
    : QObject(parent)
{
    for (QAction *action : actions)
        m_commands.append({ action, action->shortcuts() });
}

void KeyBindings::apply(const Keymap &keymap)
{
    for (const ShortcutCommand &command : std::as_const(m_commands))
        if (command.action != nullptr)
            command.action->setShortcuts(keymap.keys(command.action->objectName()).value_or(command.usual));
}

} // namespace Iconwright
