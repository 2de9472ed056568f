#pragma once

#include "core/base/error.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace Iconwright {

//! The queue has stopped: why, and what to do.
class HaltBanner final : public QFrame
{
    Q_OBJECT

public:
    explicit HaltBanner(QWidget *parent = nullptr);

    //! Code None hides it.
    void setError(const Error &error);

    void retranslate();

Q_SIGNALS:
    void goOnRequested();
    void keySettingsRequested();
    void detailsRequested(const Iconwright::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text;
    QPushButton *m_goOn;
    QPushButton *m_key;
    QPushButton *m_details;
    Error m_error;
};

} // namespace Iconwright
