#pragma once

#include <QDialog>

class QComboBox;
class QLabel;
class QListView;
class QPushButton;

namespace Iconwright {

class FilterEdit;
class LogFilter;
class LogModel;
class LogTail;

//! The log as it is written, newest line last. Follows while the end is in view. Reads only while it is
//! shown.
class LogWindow final : public QDialog
{
    Q_OBJECT

public:
    //! `path`: absolute, of the file that is written now.
    explicit LogWindow(const QString &path, QWidget *parent = nullptr);

    void retranslate();

Q_SIGNALS:
    void openFolderRequested(const QString &folder);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeLayout();
    void take(const QStringList &lines);
    void showState();
    //! The selected lines, or all that are shown.
    void copy();

    LogTail *m_tail;
    LogModel *m_model;
    LogFilter *m_filter;
    FilterEdit *m_search;
    QComboBox *m_level;
    QListView *m_view;
    QLabel *m_state;
    QPushButton *m_copy;
    QPushButton *m_folder;
};

} // namespace Iconwright
