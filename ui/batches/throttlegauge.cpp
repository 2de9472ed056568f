#include "ui/batches/throttlegauge.h"

#include "ui/batches/batchpainting.h"
#include "ui/common/theme.h"
#include "ui/common/units.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Iconwright {

namespace {

constexpr int barWidth = 96;
constexpr int shortBarWidth = 48;
constexpr int signEdge = 16;
constexpr std::chrono::milliseconds longWait = 5s; // below it a wait is the usual pace

} // namespace

//! A bar in the color of progress, or of warnings. A picture of the text beside it, so not accessible.
class ThrottleGauge::Bar final : public QWidget
{
public:
    using QWidget::QWidget;

    void show(double part, bool waiting)
    {
        m_part = part;
        m_waiting = waiting;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        Tokens t = tokensOf(palette());
        if (m_waiting)
            t.progress = t.warning;
        QPainter painter(this);
        drawBatchBar(painter, rect(), { m_part, 0 }, BatchSign::Running, t, layoutDirection());
    }

private:
    double m_part = 0;
    bool m_waiting = false;
};

//! The hourglass of a wait.
class WaitSign final : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawBatchSign(painter, rect(), BatchSign::Waiting, tokensOf(palette()));
    }
};

ThrottleGauge::ThrottleGauge(QWidget *parent)
    : QWidget(parent)
    , m_sign(new WaitSign(this))
    , m_used(new QLabel(this))
    , m_bar(new Bar(this))
    , m_next(new QLabel(this))
{
    setObjectName(u"throttle"_s);
    m_used->setObjectName(u"throttleUsed"_s);
    m_next->setObjectName(u"throttleNext"_s);
    m_sign->setObjectName(u"throttleWaiting"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Measure::section);
    layout->addWidget(m_sign);
    layout->addWidget(m_used);
    layout->addWidget(m_bar);
    layout->addWidget(m_next);
    m_sign->setFixedSize(signEdge, signEdge);
    m_bar->setFixedSize(barWidth, signEdge);
    m_second.setInterval(1s);
    m_stale.setInterval(60s);
    m_stale.setSingleShot(true);
    connect(&m_second, &QTimer::timeout, this, &ThrottleGauge::tick);
    connect(&m_stale, &QTimer::timeout, this, [this] { setStatus({}); });
    retranslate();
}

void ThrottleGauge::setStatus(const ThrottleStatus &status)
{
    m_status = status;
    m_status.nextSlot > 0ms ? m_second.start() : m_second.stop();
    m_status.requestsThisMinute > 0 || m_status.nextSlot > 0ms ? m_stale.start() : m_stale.stop();
    retranslate();
    setWaiting(mustWait());
}

void ThrottleGauge::setRoom(Room room)
{
    if (m_room == room)
        return;
    m_room = room;
    retranslate();
}

void ThrottleGauge::tick()
{
    m_status.nextSlot = std::max(0ms, m_status.nextSlot - 1000ms);
    if (m_status.nextSlot == 0ms)
        m_second.stop();
    retranslate();
    // A wait that was long goes on until its last second: it does not become a short one.
    setWaiting(m_waiting && m_status.nextSlot > 0ms);
}

bool ThrottleGauge::mustWait() const
{
    if (m_status.nextSlot <= 0ms)
        return false;
    const bool isFull = limit() && m_status.requestsThisMinute >= *limit();
    return isFull || m_waiting || m_status.waitsFor == ThrottleStatus::Waits::Provider
        || m_status.nextSlot >= longWait;
}

void ThrottleGauge::setWaiting(bool waiting)
{
    if (m_waiting == waiting)
        return;
    m_waiting = waiting;
    retranslate();
    if (waiting)
        announce(tr("%1, %2. Goes on by itself.", "used, next").arg(usedText(), nextText()));
    else
        announce(tr("The wait is over."));
    Q_EMIT waitingChanged(waiting);
}

void ThrottleGauge::announce(const QString &text)
{
    setAccessibleName(text);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

//! A request is one picture: the stricter of the two limits counts.
std::optional<int> ThrottleGauge::limit() const
{
    if (!m_status.requestLimit || !m_status.imageLimit)
        return m_status.requestLimit ? m_status.requestLimit : m_status.imageLimit;
    return std::min(*m_status.requestLimit, *m_status.imageLimit);
}

QString ThrottleGauge::usedText() const
{
    const QString used = countText(m_status.requestsThisMinute);
    return limit() ? tr("%1 of %2 this minute").arg(used, countText(*limit()))
                   : tr("%1 this minute").arg(used);
}

QString ThrottleGauge::nextText() const
{
    if (m_status.nextSlot <= 0ms)
        return {};
    return nextText(durationText(std::chrono::ceil<std::chrono::seconds>(m_status.nextSlot)));
}

//! Only of a wait that is worth a word it says what it is for, and where there is room for it.
QString ThrottleGauge::nextText(const QString &time) const
{
    switch (m_waiting && m_room != Room::Least ? m_status.waitsFor : ThrottleStatus::Waits::None) {
    case ThrottleStatus::Waits::Requests:
        //: %1 is a time that counts down: "38 s"
        return tr("Requests per minute: next in %1").arg(time);
    case ThrottleStatus::Waits::Tokens:
        //: %1 is a time that counts down: "38 s"
        return tr("Tokens per minute: next in %1").arg(time);
    case ThrottleStatus::Waits::Images:
        //: %1 is a time that counts down: "38 s"
        return tr("Images per minute: next in %1").arg(time);
    case ThrottleStatus::Waits::Provider:
        //: %1 is a time that counts down: "38 s"
        return tr("The server asked to wait: next in %1").arg(time);
    case ThrottleStatus::Waits::None:
        break;
    }
    //: %1 is a time that counts down: "2 s"
    return tr("next slot in %1").arg(time);
}

QString ThrottleGauge::toolTipText() const
{
    QStringList parts;
    if (m_waiting && m_status.waitsFor == ThrottleStatus::Waits::Provider)
        parts << tr("The server asked to wait. Goes on by itself.");
    else if (m_waiting)
        parts << tr("The limit per minute is reached. Goes on by itself.");
    if (m_status.tokenLimit && m_status.tokensThisMinute > 0)
        parts << tr("%1 of %2 tokens this minute")
                     .arg(countText(m_status.tokensThisMinute), countText(*m_status.tokenLimit));
    if (m_status.fewerInFlight)
        parts << tr(
            "The server is overloaded: %n at the same time for now.", nullptr, *m_status.fewerInFlight);
    return parts.join(u'\n');
}

void ThrottleGauge::retranslate()
{
    const int most = limit().value_or(0);
    const bool hasNews = m_status.requestsThisMinute > 0 || m_status.nextSlot > 0ms;
    setVisible(hasNews);
    m_used->setText(usedText());
    m_next->setText(nextText());
    m_sign->setVisible(m_waiting);
    m_bar->setVisible(most > 0 && m_room != Room::Least);
    m_bar->show(most > 0 ? std::min(1.0, double(m_status.requestsThisMinute) / most) : 0, m_waiting);
    m_next->setVisible(m_room == Room::Full || m_waiting);
    const Tokens &t = tokensOf(palette());
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, m_waiting ? t.warning : t.muted);
    m_used->setPalette(colors);
    colors.setColor(QPalette::WindowText, m_waiting ? t.text : t.muted);
    m_next->setPalette(colors);
    m_next->setFont(roleFont(m_waiting ? TextRole::Section : TextRole::Body));
    // As wide as its widest text, so that counting down moves nothing.
    m_next->setMinimumWidth(QFontMetrics(m_next->font()).horizontalAdvance(nextText(u"88 s"_s)));
    // What a wait is for takes the room of the bar.
    m_bar->setFixedSize(m_room == Room::Full && !m_waiting ? barWidth : shortBarWidth, signEdge);
    setToolTip(toolTipText());
    if (!m_waiting && accessibleName().isEmpty())
        setAccessibleName(tr("Requests this minute"));
}

void ThrottleGauge::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Iconwright
