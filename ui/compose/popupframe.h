#pragma once

#include <QFrame>

namespace Iconwright {

//! A pop-up that opens below (or above) what it belongs to, within the screen. Esc and a click elsewhere
//! close it; the keyboard goes back to where it was.
class PopupFrame : public QFrame
{
    Q_OBJECT

public:
    explicit PopupFrame(QWidget *parent);

    //! Aligned with the leading edge of `anchor`.
    void openAt(const QWidget &anchor, QSize size);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Iconwright
