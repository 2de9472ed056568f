#include "ui/common/stepper.h"

#include "ui/common/controlpainting.h"
#include "ui/common/glyphs.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOptionSpinBox>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>

namespace Iconwright {

namespace {

constexpr int numberWidth = 24; // at least, for two digits

} // namespace

Stepper::Stepper(QWidget *parent)
    : QSpinBox(parent)
    , m_less(addButton(-1))
    , m_more(addButton(1))
{
    setButtonSymbols(NoButtons);
    setAlignment(Qt::AlignCenter);
    setFocusPolicy(Qt::StrongFocus);
    setAccelerated(true);
    connect(this, &QSpinBox::valueChanged, this, &Stepper::showLimits);
    nameParts();
}

QToolButton *Stepper::addButton(int step)
{
    auto *button = new QToolButton(this);
    button->setIcon(glyphIcon(step < 0 ? Glyph::Minus : Glyph::Plus));
    button->setFocusPolicy(Qt::NoFocus); // the arrow keys of the number do the same
    button->setAutoRepeat(true);
    button->setAutoRaise(true);
    button->setCursor(Qt::ArrowCursor);
    connect(button, &QToolButton::clicked, this, [this, step] {
        setFocus(Qt::MouseFocusReason);
        stepBy(step);
    });
    return button;
}

QSize Stepper::sizeHint() const
{
    const int height = std::max<int>(Measure::control, fontMetrics().height() + 12);
    const int digits = std::max(fontMetrics().horizontalAdvance(textFromValue(maximum()) + suffix()),
                           fontMetrics().horizontalAdvance(specialValueText()))
        + Measure::section;
    return { 2 * height + std::max(numberWidth, digits), height };
}

void Stepper::paintEvent(QPaintEvent *)
{
    QStyleOptionSpinBox option;
    initStyleOption(&option);
    QPainter painter(this);
    paintField(painter, option, this);
}

void Stepper::resizeEvent(QResizeEvent *event)
{
    QSpinBox::resizeEvent(event);
    placeParts();
}

void Stepper::placeParts()
{
    const QRect inner = rect().adjusted(2, 2, -2, -2);
    const int edge = inner.height();
    const QRect less(inner.topLeft(), QSize(edge, edge));
    const QRect more(QPoint(inner.right() + 1 - edge, inner.top()), QSize(edge, edge));
    m_less->setGeometry(QStyle::visualRect(layoutDirection(), inner, less));
    m_more->setGeometry(QStyle::visualRect(layoutDirection(), inner, more));
    lineEdit()->setGeometry(inner.adjusted(edge, 0, -edge, 0));
    showLimits();
}

void Stepper::showLimits()
{
    m_less->setEnabled(isEnabled() && value() > minimum());
    m_more->setEnabled(isEnabled() && value() < maximum());
}

void Stepper::nameParts()
{
    m_less->setAccessibleName(tr("Fewer"));
    m_more->setAccessibleName(tr("More"));
    m_less->setToolTip(m_less->accessibleName());
    m_more->setToolTip(m_more->accessibleName());
}

void Stepper::changeEvent(QEvent *event)
{
    QSpinBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        nameParts();
    else
        placeParts();
}

void Stepper::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QSpinBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace Iconwright
