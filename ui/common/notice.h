#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;

namespace Iconwright {

//! One line that says what just happened, with one button at most. Goes by itself after 8 seconds, later
//! while the mouse is on it or the keyboard in it.
class Notice final : public QFrame
{
    Q_OBJECT

public:
    explicit Notice(QWidget *parent = nullptr);

    //! `verb` may be empty: no button.
    void say(const QString &text, const QString &verb = {}, std::function<void()> action = {});
    [[nodiscard]] QString text() const;

private:
    void dismissUnlessUsed();

    QLabel *m_text;
    QPushButton *m_button;
    std::function<void()> m_action;
    QTimer m_timer;
};

} // namespace Iconwright
