#pragma once

#include <QDialog>
#include <QList>
#include <QPointer>
#include <QString>

class QAction;
class QLabel;
class QListView;
class QStandardItemModel;

namespace Iconwright {

class FilterEdit;

//! What belongs together in the list of shortcuts.
struct ShortcutGroup
{
    //! Keys that are no action of a menu: arrows, 0 to 5.
    struct Keys
    {
        QString text;
        QString keys; //!< as written: "0 to 5"
    };

    QString title;
    QList<QPointer<QAction>> actions; //!< those without a shortcut are left out
    QList<Keys> others;
};

//! Every shortcut there is, with a search. Reads the actions each time it is shown.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(QWidget *parent = nullptr);

    void setGroups(const QList<ShortcutGroup> &groups);

    void retranslate();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    void fillGroup(const ShortcutGroup &group, const QStringList &words);

    QList<ShortcutGroup> m_groups;
    FilterEdit *m_search;
    QStandardItemModel *m_model;
    QListView *m_view;
    QLabel *m_nothing;
};

} // namespace Iconwright
