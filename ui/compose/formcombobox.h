#pragma once

#include <QComboBox>

namespace Iconwright {

//! A combo box that shares a narrow column: it elides instead of asking for room, shows the whole text as a
//! tool tip when elided, and leaves the wheel to the column unless it has the keyboard.
class FormComboBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit FormComboBox(QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace Iconwright
