#pragma once

#include <QKeySequence>
#include <QPushButton>

namespace Iconwright {

//! The primary button with a sign before its text and its keys at the trailing edge, while there is room for
//! them.
class GenerateButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit GenerateButton(QWidget *parent = nullptr);

    //! The keys that do the same; only shown, not bound. Empty: none are shown.
    void setKeys(const QKeySequence &keys);
    [[nodiscard]] QKeySequence keys() const { return m_keys; }
    //! "Ctrl ⏎" as it is painted; empty where the text leaves no room.
    [[nodiscard]] QString shownHint() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString hint() const;
    [[nodiscard]] int labelWidth() const;

    QKeySequence m_keys { Qt::CTRL | Qt::Key_Return };
};

} // namespace Iconwright
