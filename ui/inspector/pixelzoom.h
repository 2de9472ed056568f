#pragma once

#include <QImage>
#include <QObject>
#include <QPointF>
#include <QRect>

class QKeyEvent;
class QMouseEvent;
class QPainter;
class QWidget;
class QWheelEvent;

namespace Iconwright {

//! Looks at the pixels of a picture in a part of a widget, whose events it watches: Z or a double click
//! switches between fitted and one pixel of the picture for each of the screen; + and -, the wheel and a
//! pinch zoom; dragging and Shift with an arrow pan. A frame costs what is seen, however large the picture.
class PixelZoom final : public QObject
{
    Q_OBJECT

public:
    explicit PixelZoom(QWidget &widget);

    //! Where the picture is shown, in the widget's pixels.
    void setArea(const QRect &area) { m_area = area; }
    //! Fitted again. A null image: there is nothing to zoom. `fittedEdge`: logical pixels of the frame into
    //! which the widget fits it.
    void setPicture(const QImage &original, int fittedEdge);

    [[nodiscard]] bool isOn() const { return m_on; }
    //! Pixels of the screen for each of the picture.
    [[nodiscard]] double scale() const { return m_scale; }
    //! What is in the middle, in pixels of the picture.
    [[nodiscard]] QPointF center() const { return m_center; }
    void toggle();
    //! What is under `anchor`, in the widget's pixels, stays there. Smaller than fitted is fitted.
    void zoomBy(double factor, QPointF anchor);

    //! While it is on, in place of the fitted picture.
    void paint(QPainter &painter) const;

    //! "200 %, 1024 × 1024"; empty while it is off.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] double ratio() const;
    [[nodiscard]] double fittedScale() const;
    [[nodiscard]] bool isOurs(const QKeyEvent &event) const;
    bool takeKey(const QKeyEvent &event);
    bool takeWheel(const QWheelEvent &event);
    bool takeMouse(const QMouseEvent &event);
    void pan(QPointF logicalPixels);
    void tell();

    QWidget &m_widget;
    QRect m_area;
    QImage m_original;
    int m_fittedEdge = 1;
    bool m_on = false;
    double m_scale = 1;
    QPointF m_center;
    QPointF m_dragFrom;
};

} // namespace Iconwright
