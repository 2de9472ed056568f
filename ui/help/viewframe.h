#pragma once

#include <QWidget>

class QAbstractScrollArea;

namespace Iconwright {

//! The rounded border around a list or a text that scrolls, with the scroll bar inside; it carries the focus
//! ring of what it holds. What goes on below fades out.
class ViewFrame final : public QWidget
{
    Q_OBJECT

public:
    //! Takes `view`.
    explicit ViewFrame(QAbstractScrollArea *view, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void placeFade();

    QAbstractScrollArea *m_view;
    QWidget *m_fade;
};

} // namespace Iconwright
