#include "ui/mainwindow/commands.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>

namespace Iconwright {

namespace {

struct Row
{
    CommandMenu menu;
    const char *name; //!< of the action, for tests
    const char *text;
    QList<QKeySequence> shortcuts;
};

//! In the order of Command.
const QList<Row> &table()
{
    using enum CommandMenu;
    using Key = QKeySequence;
    static const QList<Row> rows {
        { File, "newForm", QT_TRANSLATE_NOOP("Commands", "New form"), { Key(Qt::CTRL | Qt::Key_N) } },
        { File, "generate", QT_TRANSLATE_NOOP("Commands", "Generate"),
            { Key(Qt::CTRL | Qt::Key_Return), Key(Qt::CTRL | Qt::Key_Enter) } },
        { File, "preferences", QT_TRANSLATE_NOOP("Commands", "Preferences…"),
            { Key(Qt::CTRL | Qt::Key_Comma) } },
        { File, "quit", QT_TRANSLATE_NOOP("Commands", "Quit"), { Key(Qt::CTRL | Qt::Key_Q) } },
        { Edit, "selectAll", QT_TRANSLATE_NOOP("Commands", "Select all"), { Key(Key::SelectAll) } },
        { Edit, "selectNone", QT_TRANSLATE_NOOP("Commands", "Select none"),
            { Key(Qt::CTRL | Qt::SHIFT | Qt::Key_A) } },
        { Edit, "invertSelection", QT_TRANSLATE_NOOP("Commands", "Invert selection"),
            { Key(Qt::CTRL | Qt::Key_I) } },
        { Edit, "search", QT_TRANSLATE_NOOP("Commands", "Search"), { Key(Qt::CTRL | Qt::Key_F) } },
        { Edit, "findCommand", QT_TRANSLATE_NOOP("Commands", "Find a command…"),
            { Key(Qt::CTRL | Qt::Key_K) } },
        { View, "showCreate", QT_TRANSLATE_NOOP("Commands", "Create"), { Key(Qt::CTRL | Qt::Key_1) } },
        { View, "showLibrary", QT_TRANSLATE_NOOP("Commands", "Library"), { Key(Qt::CTRL | Qt::Key_2) } },
        { View, "sidePanels", QT_TRANSLATE_NOOP("Commands", "Hide or show side panels"),
            { Key(Qt::CTRL | Qt::Key_Backslash) } },
        { View, "inspector", QT_TRANSLATE_NOOP("Commands", "Hide or show the inspector"), {} },
        { View, "batches", QT_TRANSLATE_NOOP("Commands", "Open or close batches"),
            { Key(Qt::CTRL | Qt::Key_J) } },
        { View, "largerTiles", QT_TRANSLATE_NOOP("Commands", "Larger tiles"),
            { Key(Qt::CTRL | Qt::Key_Plus), Key(Qt::CTRL | Qt::Key_Equal) } },
        { View, "smallerTiles", QT_TRANSLATE_NOOP("Commands", "Smaller tiles"),
            { Key(Qt::CTRL | Qt::Key_Minus) } },
        { View, "usualTiles", QT_TRANSLATE_NOOP("Commands", "Usual tile size"),
            { Key(Qt::CTRL | Qt::Key_0) } },
        { View, "nextRegion", QT_TRANSLATE_NOOP("Commands", "Next region"), { Key(Qt::Key_F6) } },
        { View, "previousRegion", QT_TRANSLATE_NOOP("Commands", "Previous region"),
            { Key(Qt::SHIFT | Qt::Key_F6) } },
        { View, "menuBar", QT_TRANSLATE_NOOP("Commands", "Menu bar"), {} },
        { View, "fullScreen", QT_TRANSLATE_NOOP("Commands", "Full screen"), { Key(Qt::Key_F11) } },
        { Help, "statistics", QT_TRANSLATE_NOOP("Commands", "Statistics"), {} },
        { Help, "log", QT_TRANSLATE_NOOP("Commands", "Log"), {} },
        { Help, "shortcuts", QT_TRANSLATE_NOOP("Commands", "Keyboard shortcuts"), { Key(Qt::Key_Question) } },
        { Help, "about", QT_TRANSLATE_NOOP("Commands", "About Iconwright"), {} },
    };
    return rows;
}

QAction::MenuRole roleOf(Command command)
{
    switch (command) {
    case Command::Preferences:
        return QAction::PreferencesRole;
    case Command::Quit:
        return QAction::QuitRole;
    case Command::About:
        return QAction::AboutRole;
    default:
        return QAction::NoRole;
    }
}

} // namespace

Commands::Commands(QObject *parent)
    : QObject(parent)
{
    Q_ASSERT(table().size() == int(Command::About) + 1);
    for (const Row &row : table()) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1StringView(row.name));
        action->setShortcuts(row.shortcuts);
        action->setMenuRole(roleOf(Command(m_actions.size())));
        m_actions.append(action);
    }
    action(Command::MenuBar).setCheckable(true);
    retranslate();
}

QAction &Commands::action(Command command) const
{
    return *m_actions[int(command)];
}

QList<QAction *> Commands::actions(CommandMenu menu) const
{
    QList<QAction *> result;
    for (qsizetype i = 0; i < m_actions.size(); ++i)
        if (table()[i].menu == menu)
            result.append(m_actions[i]);
    return result;
}

QList<QAction *> Commands::actions() const
{
    return m_actions;
}

void Commands::retranslate()
{
    for (qsizetype i = 0; i < m_actions.size(); ++i)
        m_actions[i]->setText(QCoreApplication::translate("Commands", table()[i].text));
}

} // namespace Iconwright
