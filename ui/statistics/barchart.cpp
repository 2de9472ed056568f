#include "ui/statistics/barchart.h"

#include "ui/common/theme.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr int ticks = 4;
constexpr int widestBar = 28;
constexpr double barShare = 0.7; // of its slot
constexpr double barRadius = 2;

//! A chart that says its current bar as its value.
class AccessibleChart final : public QAccessibleWidget
{
public:
    explicit AccessibleChart(QWidget *widget)
        : QAccessibleWidget(widget, QAccessible::Chart)
    {
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const auto *chart = static_cast<const BarChart *>(widget());
        const int bar = chart->currentBar();
        if (kind == QAccessible::Value)
            return bar < 0 ? QString() : chart->bars()[bar].text;
        return QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *chart = qobject_cast<BarChart *>(object);
    return chart != nullptr ? new AccessibleChart(chart) : nullptr;
}

} // namespace

BarChart::BarChart(QWidget *parent)
    : QWidget(parent)
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
    setFont(roleFont(TextRole::Caption));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void BarChart::setBars(const QList<Bar> &bars, std::function<QString(double)> tick)
{
    m_bars = bars;
    m_tick = std::move(tick);
    double most = 0;
    for (const Bar &bar : bars)
        most = std::max(most, bar.value);
    m_top = niceTop(most);
    m_current = -1;
    update();
    Q_EMIT currentBarChanged(-1);
}

void BarChart::setCurrentBar(int bar)
{
    const int current = bar >= 0 && bar < int(m_bars.size()) ? bar : -1;
    if (current == m_current)
        return;
    m_current = current;
    update();
    if (current >= 0) {
        QAccessibleValueChangeEvent event(this, m_bars[current].text);
        QAccessible::updateAccessibility(&event);
    }
    Q_EMIT currentBarChanged(current);
}

QRect BarChart::plot() const
{
    int axis = 0;
    for (int i = 0; m_tick && i <= ticks; ++i)
        axis = std::max(axis, fontMetrics().horizontalAdvance(m_tick(m_top * i / ticks)));
    const int line = fontMetrics().height();
    const QRect area = rect().adjusted(0, line / 2, 0, -line - Measure::gap);
    return isRightToLeft() ? area.adjusted(0, 0, -axis - Measure::gap, 0)
                           : area.adjusted(axis + Measure::gap, 0, 0, 0);
}

//! The room of one bar, from the axis to the top; time runs as the language is read.
QRectF BarChart::slot(int bar) const
{
    const QRectF area = plot();
    const double width = area.width() / double(std::max<qsizetype>(1, m_bars.size()));
    const double left = isRightToLeft() ? area.right() - (bar + 1) * width : area.left() + bar * width;
    return { left, area.top(), width, area.height() };
}

void BarChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_tick) {
        paintAxis(painter);
        paintBars(painter);
        paintLabels(painter);
    }
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokensOf(palette()).focus, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(plot()).adjusted(1, 1, -1, -1), 6, 6);
}

void BarChart::paintAxis(QPainter &painter) const
{
    const Tokens &t = tokensOf(palette());
    const Theme theme = themeOf(palette());
    const bool isContrast = theme == Theme::ContrastLight || theme == Theme::ContrastDark;
    const QRect area = plot();
    const int line = fontMetrics().height();
    for (int i = 0; i <= ticks; ++i) {
        const int y = area.bottom() - area.height() * i / ticks;
        // Where lines are as strong as text, dots keep them behind the bars.
        painter.setPen(
            QPen(i == 0 ? t.control : t.line, 1, i > 0 && isContrast ? Qt::DotLine : Qt::SolidLine));
        painter.drawLine(area.left(), y, area.right(), y);
        painter.setPen(t.muted);
        const QRect text = isRightToLeft()
            ? QRect(area.right() + Measure::gap, y - line / 2, width() - area.right() - Measure::gap, line)
            : QRect(0, y - line / 2, area.left() - Measure::gap, line);
        painter.drawText(text, int(Qt::AlignVCenter) | int(isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight),
            m_tick(m_top * i / ticks));
    }
}

void BarChart::paintBars(QPainter &painter) const
{
    const Tokens &t = tokensOf(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < int(m_bars.size()); ++i) {
        const QRectF room = slot(i);
        if (i == m_current) {
            painter.setBrush(t.hover);
            painter.drawRect(room);
        }
        if (m_bars[i].value <= 0)
            continue;
        const double height = std::max(2.0, room.height() * m_bars[i].value / m_top);
        const double width = std::min<double>(widestBar, room.width() * barShare);
        const QRectF bar(room.center().x() - width / 2, room.bottom() - height, width, height);
        painter.setBrush(i == m_current ? t.accentHover : t.progress);
        painter.drawRoundedRect(bar, barRadius, barRadius);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

//! As many as fit without touching, counted back from the newest.
void BarChart::paintLabels(QPainter &painter) const
{
    if (m_bars.isEmpty())
        return;
    int widest = 1;
    for (const Bar &bar : m_bars)
        widest = std::max(widest, fontMetrics().horizontalAdvance(bar.label));
    const int step = std::max(1, int(std::ceil((widest + Measure::gap) / slot(0).width())));
    painter.setPen(tokensOf(palette()).muted);
    for (int i = int(m_bars.size()) - 1; i >= 0; i -= step) {
        const QRectF room = slot(i);
        QRect text(int(room.center().x()) - widest, int(room.bottom()) + Measure::gapSmall, 2 * widest,
            fontMetrics().height());
        text.moveLeft(std::clamp(text.left(), -widest / 2, width() - widest - widest / 2));
        painter.drawText(text, Qt::AlignCenter, m_bars[i].label);
    }
}

void BarChart::mouseMoveEvent(QMouseEvent *event)
{
    const QRect area = plot();
    const double x
        = isRightToLeft() ? area.right() - event->position().x() : event->position().x() - area.left();
    const bool inside = x >= 0 && x < area.width() && !m_bars.isEmpty();
    setCurrentBar(inside ? int(x * double(m_bars.size()) / area.width()) : -1);
}

void BarChart::leaveEvent(QEvent *)
{
    if (!hasFocus())
        setCurrentBar(-1);
}

void BarChart::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_bars.size()) - 1;
    const int later = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const int earlier = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    if (event->key() == later)
        setCurrentBar(std::min(last, m_current + 1));
    else if (event->key() == earlier)
        setCurrentBar(std::max(0, m_current - 1));
    else if (event->key() == Qt::Key_Home)
        setCurrentBar(0);
    else if (event->key() == Qt::Key_End)
        setCurrentBar(last);
    else
        QWidget::keyPressEvent(event);
}

void BarChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0)
        setCurrentBar(int(m_bars.size()) - 1);
}

double niceTop(double value)
{
    if (value <= 0)
        return 1;
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (const double step : { 1.0, 2.0, 5.0 })
        if (value <= step * power * (1 + 1e-9))
            return step * power;
    return 10 * power;
}

} // namespace Iconwright
