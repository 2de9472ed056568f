#include "ui/batches/throttlegauge.h"

#include "ui/common/theme.h"
#include "ui/common/units.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

#include <algorithm>

using namespace std::chrono_literals;

namespace Iconwright {

namespace {

constexpr int barWidth = 96;

} // namespace

ThrottleGauge::ThrottleGauge(QWidget *parent)
    : QWidget(parent)
    , m_used(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_next(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_used);
    layout->addWidget(m_bar);
    layout->addWidget(m_next);
    m_bar->setFixedWidth(barWidth);
    m_bar->setTextVisible(false);
    m_used->setForegroundRole(QPalette::PlaceholderText);
    m_next->setForegroundRole(QPalette::PlaceholderText);
    m_countdown.setInterval(1s);
    connect(&m_countdown, &QTimer::timeout, this, [this] {
        m_status.nextSlot = std::max(0ms, m_status.nextSlot - 1000ms);
        retranslate();
    });
    hide();
}

void ThrottleGauge::setStatus(const ThrottleStatus &status)
{
    m_status = status;
    retranslate();
    m_countdown.start();
}

void ThrottleGauge::retranslate()
{
    const int limit = m_status.requestLimit.value_or(0);
    setVisible(m_status.requestsThisMinute > 0 || m_status.nextSlot > 0ms);
    m_bar->setVisible(limit > 0);
    m_bar->setRange(0, std::max(1, limit));
    m_bar->setValue(std::min(limit, m_status.requestsThisMinute));
    m_used->setText(limit > 0
            ? tr("%1 of %2 this minute").arg(countText(m_status.requestsThisMinute), countText(limit))
            : tr("%1 this minute").arg(countText(m_status.requestsThisMinute)));
    m_bar->setAccessibleName(m_used->text());
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(m_status.nextSlot);
    m_next->setText(m_status.nextSlot > 0ms ? tr("next slot in %1").arg(durationText(seconds)) : QString());
    if (m_status.nextSlot == 0ms)
        m_countdown.stop();
}

void ThrottleGauge::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Iconwright
