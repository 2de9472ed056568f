#pragma once

#include <QFrame>
#include <QList>

class QAction;
class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace Iconwright {

//! Ctrl+K: finds a command by its words and does it. A pop-up below the header.
class CommandPalette final : public QFrame
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *parent);

    //! Shows what of `actions` is enabled, in that order; they live as long as the window.
    void open(const QList<QAction *> &actions);

    void retranslate();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &words);
    void moveCurrent(int rows);
    void run();

    QLineEdit *m_field;
    QListView *m_list;
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_found;
};

} // namespace Iconwright
