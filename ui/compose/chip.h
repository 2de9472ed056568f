#pragma once

#include <QAbstractButton>

namespace Iconwright {

//! One entry of a ChipField; a click (or Delete, Backspace) removes it.
class Chip final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    void retranslate();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
};

} // namespace Iconwright
