#include "ui/common/fadecover.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <utility>

namespace Iconwright {

namespace {

constexpr int fadeTime = 120; // ms

} // namespace

bool FadeCover::isMotionReduced(const QWidget &widget)
{
    return widget.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &widget) == 0;
}

void FadeCover::reveal(QWidget &target)
{
    removeFrom(target);
    const bool isNews = target.isHidden();
    target.show();
    if (isNews && target.isVisible() && !isMotionReduced(target))
        new FadeCover(target, 1, 0, {});
}

void FadeCover::conceal(QWidget &target, std::function<void()> then)
{
    removeFrom(target);
    const auto end = [&target, then = std::move(then)] {
        target.hide();
        if (then)
            then();
    };
    if (!target.isVisible() || isMotionReduced(target))
        end();
    else
        new FadeCover(target, 0, 1, end);
}

void FadeCover::removeFrom(const QWidget &target)
{
    for (FadeCover *cover : target.findChildren<FadeCover *>(Qt::FindDirectChildrenOnly)) {
        cover->m_opacity.disconnect();
        cover->hide();
        cover->deleteLater();
    }
}

FadeCover::FadeCover(QWidget &target, double from, double to, std::function<void()> then)
    : QWidget(&target)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(target.rect());
    target.installEventFilter(this);
    m_opacity.setStartValue(from);
    m_opacity.setEndValue(to);
    m_opacity.setDuration(fadeTime);
    m_opacity.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_opacity, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    connect(&m_opacity, &QVariantAnimation::finished, this, [this, then = std::move(then)] {
        if (then)
            then();
        deleteLater();
    });
    QWidget::show();
    raise();
    m_opacity.start();
}

bool FadeCover::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void FadeCover::paintEvent(QPaintEvent *)
{
    const QWidget *target = parentWidget();
    const QWidget *behind = target->parentWidget() != nullptr ? target->parentWidget() : target;
    QPainter painter(this);
    painter.setOpacity(m_opacity.currentValue().toDouble());
    painter.fillRect(rect(), behind->palette().color(behind->backgroundRole()));
}

} // namespace Iconwright
