#pragma once

#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace Iconwright {

class Commands;

//! The menus: in the window's menu bar where that is shown, else behind the button in the header.
class MainMenu final : public QObject
{
    Q_OBJECT

public:
    //! Fills the menu bar of `window`, which owns this; `iconActions` go into the Icon menu.
    MainMenu(QMainWindow &window, Commands &commands, const QList<QAction *> &iconActions);

    //! All menus as one, for the header.
    [[nodiscard]] QMenu &popup() { return *m_popup; }

    //! As a bar, besides the button. Systems with one bar for all programs always have it there.
    void showBar(bool shown);

    void retranslate();

private:
    QMenu *addMenu(const QList<QAction *> &actions);

    QMainWindow &m_window;
    Commands &m_commands;
    QMenu *m_popup;
    QMenu *m_file;
    QMenu *m_edit;
    QMenu *m_icon;
    QMenu *m_view;
    QMenu *m_help;
};

} // namespace Iconwright
