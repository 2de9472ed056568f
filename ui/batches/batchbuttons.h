#pragma once

#include "core/queue/batch.h"

#include <QWidget>

#include <optional>

class QAbstractButton;
class QPushButton;
class QToolButton;

namespace Iconwright {

//! What can be done with one batch: send again or leave what got no answer, retry what failed, show the
//! icons, pause or resume, cancel or remove. Each button is made when it is first needed.
class BatchButtons final : public QWidget
{
    Q_OBJECT

public:
    explicit BatchButtons(QWidget *parent = nullptr);

    void setStatus(const BatchStatus &status);
    //! Estimate of one icon, for "Send again, about $0.01".
    void setPrice(std::optional<qint64> microUsd);
    //! Shorter labels; what is left out is in the tool tip.
    void setNarrow(bool narrow);
    //! Whether Tab stops here.
    void setReachable(bool reachable);

    void retranslate();

Q_SIGNALS:
    void sendAgainRequested();
    void leaveRequested();
    void retryRequested();
    void iconsRequested();
    void pauseRequested();
    void resumeRequested();
    void cancelRequested();
    void removeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    using Slot = void (BatchButtons::*)();

    void makeButtons();
    void makeVerb(QPushButton *&button, const QString &name, Slot slot);
    void makeTool(QToolButton *&button, const QString &name, Slot slot);
    void adopt(QAbstractButton &button, const QString &name, Slot slot);
    void putInOrder();
    void showButtons();
    void pauseOrResume();
    void cancelOrRemove();

    BatchStatus m_status;
    std::optional<qint64> m_price;
    bool m_narrow = false;
    bool m_reachable = false;
    QPushButton *m_resend = nullptr;
    QPushButton *m_drop = nullptr;
    QPushButton *m_retry = nullptr;
    QToolButton *m_icons = nullptr;
    QToolButton *m_pause = nullptr;
    QToolButton *m_cancel = nullptr;
};

} // namespace Iconwright
