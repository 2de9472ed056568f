#pragma once

#include <QProxyStyle>

class QStyleOptionSlider;

namespace Iconwright {

//! Fusion with our measures and frames. Kinds of a button by its dynamic property "kind" ("primary", "quiet",
//! "danger"), a field at fault by "error", both read while painting: change them, then call update(). What is
//! painted how is in controlpainting.h, barpainting.h, itempainting.h.
class WindowStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    WindowStyle();

    //! Without motion every animation jumps: SH_Widget_Animation_Duration is 0.
    void setMotion(bool motion) { m_motion = motion; }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
        SubControl part, const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
        const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(
        PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *data) const override;
    //! Our own glyphs: Fusion would search the icon themes and load picture plugins for them.
    [[nodiscard]] QIcon standardIcon(
        StandardPixmap sign, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(
        SubElement element, const QStyleOption *option, const QWidget *widget) const override;

private:
    void drawRow(
        PrimitiveElement element, const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    [[nodiscard]] QRect scrollBarRect(const QStyleOptionSlider &bar, SubControl part) const;

    bool m_motion = true;
};

} // namespace Iconwright
