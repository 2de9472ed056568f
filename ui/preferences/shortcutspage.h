#pragma once

#include "ui/common/keymap.h"
#include "ui/preferences/settingspage.h"

#include <QPointer>

class QAction;

namespace Iconwright {

class KeyEdit;
class LinkButton;

//! A command whose keys can be changed; the action's object name is its id, its text the name.
struct ShortcutCommand
{
    QPointer<QAction> action;
    QList<QKeySequence> usual; //!< its keys when nothing was changed
};

//! Every command of the window with its key: pressed anew in the field, refused while another command has it
//! (unless the user takes it from that one), back to the usual one by a link.
class ShortcutsPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit ShortcutsPage(QWidget *parent = nullptr);

    //! Once, before the value of Setting::Shortcuts.
    void setCommands(const QList<ShortcutCommand> &commands);
    //! Shows only the commands that match.
    int search(const QStringList &words) override;

private:
    struct Line
    {
        ShortcutCommand command;
        SettingRow *row = nullptr;
        KeyEdit *edit = nullptr;
        LinkButton *take = nullptr; //!< while the key belongs to another command
        LinkButton *restore = nullptr;
        QKeySequence wished; //!< what `take` would take
    };

    void retranslate() override;
    void addLine(const ShortcutCommand &command);
    void name(Line &line);
    void showKeys();
    void use(Line &line, const QKeySequence &keys);
    void take(Line &line);
    void restore(Line &line);
    void ask(Line &line, const QKeySequence &keys, const Line &owner);
    void change(Line &line, const QKeySequence &keys);
    void tell();
    [[nodiscard]] QList<QKeySequence> keysOf(const Line &line) const;
    //! Another line that has one of `keys`; null: none.
    [[nodiscard]] Line *ownerOf(const QList<QKeySequence> &keys, const Line &besides);

    Keymap m_keymap;
    std::vector<std::unique_ptr<Line>> m_lines;
};

} // namespace Iconwright
