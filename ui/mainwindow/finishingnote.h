#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace Iconwright {

//! "Finishing 3 paid icons", shown between asking to close and closing.
class FinishingNote final : public QFrame
{
    Q_OBJECT

public:
    explicit FinishingNote(QWidget *parent = nullptr);

    void setIcons(int icons);

    void retranslate();

Q_SIGNALS:
    void stopRequested(); //!< stop waiting: what is in flight may be billed without arriving
    void stayRequested(); //!< do not close after all

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *m_text;
    QPushButton *m_stay;
    QPushButton *m_stop;
    int m_icons = 0;
};

} // namespace Iconwright
