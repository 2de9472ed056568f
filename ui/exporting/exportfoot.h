#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace Iconwright {

class ExportDestination;
class UserPrompts;

//! The lower edge of the export dialog: where to, what will happen or happened, and the buttons. In sight at
//! every step.
class ExportFoot final : public QWidget
{
    Q_OBJECT

public:
    //! `prompts` outlives it.
    explicit ExportFoot(UserPrompts &prompts, QWidget *parent = nullptr);

    [[nodiscard]] ExportDestination &destination() const { return *m_destination; }
    //! Side by side, or the buttons in a row of their own.
    void setWide(bool wide);
    void setHasNext(bool hasNext);
    //! While an export runs there is only progress and Cancel.
    void setRunning(bool running);
    void setProgress(int done, int all);
    void setStatus(const QString &text);
    //! The primary button.
    void setExport(const QString &text, bool isEnabled);
    //! What is there can be shown, and there is nothing to cancel any more.
    void setDone(bool isDone, bool isThere);

    void retranslate();

Q_SIGNALS:
    void exportRequested();
    void cancelRequested();
    void nextRequested();
    void showRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeActions();

    ExportDestination *m_destination;
    QBoxLayout *m_layout;
    QLabel *m_status;
    QProgressBar *m_progress;
    QPushButton *m_show;
    QPushButton *m_cancel;
    QPushButton *m_next;
    QPushButton *m_export;
    bool m_isDone = false;
};

} // namespace Iconwright
