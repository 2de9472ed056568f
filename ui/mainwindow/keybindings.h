#pragma once

#include "ui/common/keymap.h"
#include "ui/preferences/shortcutspage.h"

#include <QAction>

namespace Iconwright {

//! The keys of actions: knows the usual ones, and gives them those of a Keymap instead.
class KeyBindings final : public QObject
{
    Q_OBJECT

public:
    //! `actions` have their usual keys now, and a name each.
    explicit KeyBindings(const QList<QAction *> &actions, QObject *parent = nullptr);

    void apply(const Keymap &keymap);
    [[nodiscard]] const QList<ShortcutCommand> &commands() const { return m_commands; }

private:
    QList<ShortcutCommand> m_commands;
};

} // namespace Iconwright
