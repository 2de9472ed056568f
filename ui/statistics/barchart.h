#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <functional>

namespace Iconwright {

//! Bars over time, one of them current: under the mouse, or moved to with the arrow keys. Paints only what
//! it was given.
class BarChart final : public QWidget
{
    Q_OBJECT

public:
    struct Bar
    {
        QString label; //!< below it, short; shown where there is room
        QString text; //!< the whole: "November 14: $0.40, 31 icons"
        double value = 0; //!< never negative
    };

    explicit BarChart(QWidget *parent = nullptr);

    //! `tick` writes a value at the axis.
    void setBars(const QList<Bar> &bars, std::function<QString(double)> tick);
    [[nodiscard]] const QList<Bar> &bars() const { return m_bars; }
    //! -1: none.
    [[nodiscard]] int currentBar() const { return m_current; }
    void setCurrentBar(int bar);

    [[nodiscard]] QSize sizeHint() const override { return { 640, 220 }; }
    [[nodiscard]] QSize minimumSizeHint() const override { return { 240, 160 }; }

Q_SIGNALS:
    void currentBarChanged(int bar);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QRect plot() const;
    [[nodiscard]] QRectF slot(int bar) const;
    void paintAxis(QPainter &painter) const;
    void paintBars(QPainter &painter) const;
    void paintLabels(QPainter &painter) const;

    QList<Bar> m_bars;
    std::function<QString(double)> m_tick;
    double m_top = 1; //!< value at the upper edge
    int m_current = -1;
};

//! The smallest of 1, 2, 5 times a power of ten that is not below `value`; 1 for 0.
[[nodiscard]] double niceTop(double value);

} // namespace Iconwright
