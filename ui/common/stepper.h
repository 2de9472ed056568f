#pragma once

#include <QSpinBox>

class QToolButton;

namespace Iconwright {

//! A small number with a minus before and a plus behind it. A spin box in all else: typed numbers, arrow
//! keys, its accessible role. The wheel turns it only while it has the keyboard, so that it never stops a
//! scroll.
class Stepper : public QSpinBox
{
    Q_OBJECT

public:
    explicit Stepper(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    QToolButton *addButton(int step);
    void placeParts();
    void showLimits();
    void nameParts();

    QToolButton *m_less;
    QToolButton *m_more;
};

} // namespace Iconwright
