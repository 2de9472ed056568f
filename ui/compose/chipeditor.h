#pragma once

#include <QLineEdit>

#include <functional>

namespace Iconwright {

//! The line between the chips of a field. The field sees each key first, the completer's too, which go past
//! event filters.
class ChipEditor final : public QLineEdit
{
    Q_OBJECT

public:
    //! `first` returns whether the key was meant for the field.
    ChipEditor(std::function<bool(const QKeyEvent &)> first, QWidget *parent);

Q_SIGNALS:
    void focusChanged(bool focused, Qt::FocusReason reason);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    std::function<bool(const QKeyEvent &)> m_first;
};

} // namespace Iconwright
