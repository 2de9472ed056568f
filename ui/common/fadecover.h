#pragma once

#include <QVariantAnimation>
#include <QWidget>

#include <functional>

namespace Iconwright {

//! Lets a widget come and go in 120 ms by painting the background over it. No graphics effect: those redraw
//! the whole subtree in software. Lies over its target, lets the mouse through and deletes itself.
class FadeCover final : public QWidget
{
    Q_OBJECT

public:
    //! Shows `target`; at once where motion is reduced.
    static void reveal(QWidget &target);
    //! Hides `target`, then calls `then`; at once where motion is reduced.
    static void conceal(QWidget &target, std::function<void()> then = {});
    //! SH_Widget_Animation_Duration is 0: the system or the user wants no motion.
    [[nodiscard]] static bool isMotionReduced(const QWidget &widget);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    FadeCover(QWidget &target, double from, double to, std::function<void()> then);
    static void removeFrom(const QWidget &target);

    QVariantAnimation m_opacity; //!< of the background that is painted over the target
};

} // namespace Iconwright
