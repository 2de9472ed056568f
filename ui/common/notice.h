#pragma once

#include <QFrame>
#include <QPointer>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;

namespace Iconwright {

//! One line that says what just happened, with one button at most (Undo). Goes by itself after 8 seconds,
//! after 12 where motion is reduced, and later while the mouse is on it or the keyboard in it. Fades, and
//! announces itself. A card of its own color, for a layout or to float above a view.
class Notice final : public QFrame
{
    Q_OBJECT

public:
    explicit Notice(QWidget *parent = nullptr);

    //! `verb` may be empty: no button. Takes the place of what was said before, whose action is then lost.
    void say(const QString &text, const QString &verb = {}, std::function<void()> action = {});
    [[nodiscard]] QString text() const;
    //! For tests: how long it stays, in milliseconds.
    void setStay(int milliseconds) { m_stay = milliseconds; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void act();
    void dismiss();
    void dismissUnlessUsed();
    void announce();

    QLabel *m_text;
    QPushButton *m_button;
    std::function<void()> m_action;
    QTimer m_timer;
    int m_stay = 0; //!< 0: what the rules say
    QPointer<QWidget> m_before; //!< had the keyboard when this appeared
};

} // namespace Iconwright
