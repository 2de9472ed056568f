#pragma once

#include <QList>
#include <QObject>

class QAction;

namespace Iconwright {

//! What can be asked of the window as a whole.
enum class Command {
    NewForm,
    Generate,
    Preferences,
    Quit,
    SelectAll,
    SelectNone,
    InvertSelection,
    Search,
    FindCommand,
    ShowCreate,
    ShowLibrary,
    SidePanels,
    Inspector,
    Batches,
    LargerTiles,
    SmallerTiles,
    UsualTiles,
    NextRegion,
    PreviousRegion,
    MenuBar,
    FullScreen,
    Statistics,
    Log,
    Shortcuts,
    About,
};

enum class CommandMenu { File, Edit, View, Help };

//! The commands of the window as actions: text, shortcut, menu. What they do is connected elsewhere.
class Commands final : public QObject
{
    Q_OBJECT

public:
    explicit Commands(QObject *parent = nullptr);

    [[nodiscard]] QAction &action(Command command) const;
    //! In the order of the menus.
    [[nodiscard]] QList<QAction *> actions(CommandMenu menu) const;
    [[nodiscard]] QList<QAction *> actions() const;

    void retranslate();

private:
    QList<QAction *> m_actions; //!< in the order of Command
};

} // namespace Iconwright
