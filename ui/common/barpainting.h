#pragma once

class QPainter;
class QRect;
class QStyleOptionProgressBar;
class QStyleOptionSlider;

namespace Iconwright {

// How WindowStyle paints bars: progress, sliders, scroll bars.

//! 4 px high, centered. The dynamic property "state" of the widget is read by the caller.
void paintProgressBar(QPainter &painter, const QStyleOptionProgressBar &bar);
//! Groove of 4 px, filled up to the knob of 14 px. A slider's own direction is always left to right: what
//! counts is `upsideDown`.
void paintSlider(
    QPainter &painter, const QStyleOptionSlider &slider, const QRect &groove, const QRect &handle);
//! A thumb of 8 px, no buttons.
void paintScrollBar(QPainter &painter, const QStyleOptionSlider &bar, const QRect &thumb);

} // namespace Iconwright
