#pragma once

#include <QWidget>

namespace Iconwright {

//! The border of a field around widgets that have none themselves; a ring while `focused` has the keyboard.
class FieldFrame final : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    //! Shows the ring for this child; what it paints itself leaves the border's two pixels free.
    void watch(QWidget &focused);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_focused = nullptr;
};

} // namespace Iconwright
