#pragma once

#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace Iconwright {

//! The menu bar of the main window. Says what was chosen; does nothing itself.
class MainMenu final : public QObject
{
    Q_OBJECT

public:
    //! Fills the menu bar of `window`, which owns this; `iconActions` go into the Icon menu.
    MainMenu(QMainWindow &window, const QList<QAction *> &iconActions);

    void retranslate();

Q_SIGNALS:
    void newRequested();
    void generateRequested();
    void preferencesRequested();
    void selectAllRequested();
    void selectNoneRequested();
    void zoomRequested(int direction); //!< 1 larger, -1 smaller, 0 usual size
    void batchesToggled();
    void composeToggled();

private:
    void fillFile(QMainWindow &window);
    void fillView(QMainWindow &window);

    QMenu *m_file;
    QMenu *m_edit;
    QMenu *m_view;
    QMenu *m_icon;
    QAction *m_new;
    QAction *m_generate;
    QAction *m_preferences;
    QAction *m_quit;
    QAction *m_all;
    QAction *m_none;
    QAction *m_larger;
    QAction *m_smaller;
    QAction *m_usual;
    QAction *m_compose;
    QAction *m_batches;
    QAction *m_fullScreen;
};

} // namespace Iconwright
