#include "ui/batches/batchrow.h"

#include "ui/batches/batchbuttons.h"
#include "ui/common/fadecover.h"
#include "ui/common/theme.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr int frameTime = 70; // ms; coarse timers come up to a twentieth early: 15 a second at most
constexpr int rowHeight = 32;
constexpr int signEdge = 16;
constexpr int leastName = 96;
constexpr int mostName = 256;
constexpr int leastBar = 48;
constexpr int mostBar = 112;
constexpr int leastState = 72;
constexpr int narrowRow = 760; // below it buttons say less

} // namespace

BatchRow::BatchRow(QWidget *parent)
    : QWidget(parent)
    , m_buttons(new BatchButtons(this))
{
    setObjectName(u"batchRow"_s);
    setFocusPolicy(Qt::ClickFocus);
    setAttribute(Qt::WA_Hover);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Measure::edge, 2, Measure::edge, 2);
    layout->addStretch(1);
    layout->addWidget(m_buttons);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connectButtons();
}

void BatchRow::connectButtons()
{
    const auto tell = [this](auto signal, auto told) {
        connect(m_buttons, signal, this, [this, told] { Q_EMIT(this->*told)(m_status.id); });
    };
    tell(&BatchButtons::retryRequested, &BatchRow::retryRequested);
    tell(&BatchButtons::iconsRequested, &BatchRow::iconsRequested);
    tell(&BatchButtons::pauseRequested, &BatchRow::pauseRequested);
    tell(&BatchButtons::resumeRequested, &BatchRow::resumeRequested);
    tell(&BatchButtons::cancelRequested, &BatchRow::cancelRequested);
    tell(&BatchButtons::removeRequested, &BatchRow::removeRequested);
    connect(
        m_buttons, &BatchButtons::sendAgainRequested, this,
        [this] { Q_EMIT resolveRequested(m_status.id, Resolution::Resend); });
    connect(m_buttons, &BatchButtons::leaveRequested, this,
        [this] { Q_EMIT resolveRequested(m_status.id, Resolution::Drop); });
}

QSize BatchRow::sizeHint() const
{
    return { leastName, std::max(rowHeight, fontMetrics().height() + Measure::section) };
}

void BatchRow::setStatus(const BatchStatus &status, const QDateTime &now)
{
    const BatchSign before = BatchWords::sign(m_status, m_waiting);
    const bool isNew = m_status.id != status.id;
    m_status = status;
    m_now = now;
    m_glide.moveTo(barValue(status), FadeCover::isMotionReduced(*this));
    m_buttons->setStatus(status);
    if (isNew || before != BatchWords::sign(m_status, m_waiting))
        describe();
    refresh();
}

void BatchRow::setNow(const QDateTime &now)
{
    m_now = now;
    refresh();
}

void BatchRow::setWaiting(bool waiting)
{
    if (m_waiting == waiting)
        return;
    m_waiting = waiting;
    describe();
    refresh();
}

void BatchRow::setPrice(std::optional<qint64> microUsd)
{
    m_buttons->setPrice(microUsd);
}

void BatchRow::setCurrent(bool current)
{
    setFocusPolicy(current ? Qt::StrongFocus : Qt::ClickFocus);
    m_buttons->setReachable(current);
}

QString BatchRow::stateText() const
{
    return BatchWords::state(m_status, m_now, m_waiting);
}

//! Repaints now, or with the next frame while one is running.
void BatchRow::refresh()
{
    if (m_frame.isActive()) {
        m_stale = true;
        return;
    }
    update();
    m_frame.start(frameTime, this);
}

void BatchRow::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_frame.timerId()) {
        QWidget::timerEvent(event);
        return;
    }
    if (!m_stale && !m_glide.isMoving())
        m_frame.stop();
    m_stale = m_glide.isMoving(); // one more frame, to arrive
    update();
}

//! For screen readers, when the state changes, not with each icon.
void BatchRow::describe()
{
    setAccessibleName(BatchWords::title(m_status));
    setAccessibleDescription(u"%1, %2"_s.arg(
        BatchWords::signName(BatchWords::sign(m_status, m_waiting)), BatchWords::counts(m_status)));
}

int BatchRow::buttonsStart() const
{
    return QStyle::visualRect(layoutDirection(), rect(), m_buttons->geometry()).left();
}

//! Where the buttons leave too little room bar and name get narrower, then the bar goes; what is said of the
//! state stays.
BatchRow::Places BatchRow::places() const
{
    const bool isRoomy = width() >= 640;
    // Wide enough for three digits each, so that what follows stands below itself in all rows.
    const int usual = fontMetrics().horizontalAdvance(BatchWords::counts({ .total = 888, .succeeded = 888 }));
    const int counts = std::max(usual, fontMetrics().horizontalAdvance(BatchWords::counts(m_status))) + 2;
    const int end = buttonsStart() - Measure::gap;
    Places at;
    at.sign = QRect(Measure::edge, (height() - signEdge) / 2, signEdge, signEdge);
    int left = at.sign.right() + 1 + Measure::section;
    const auto take = [this, &left](int size, int after) {
        const QRect place(left, 0, size, height());
        left += size + after;
        return place;
    };
    int name = std::clamp(width() / 4, leastName, mostName);
    int bar = std::clamp(width() / 8, leastBar, mostBar);
    // Trouble is said in full where there is any room for it.
    const bool isBad = m_status.failed > 0 || m_status.unclear > 0;
    const int words = isBad ? fontMetrics().horizontalAdvance(stateText()) + 2 : leastState;
    const int others = left + counts + std::max(leastState, words) + 3 * Measure::section + Measure::page;
    if (others + name + bar > end) {
        bar = leastBar;
        name = std::clamp(end - others - bar, leastName, name);
    }
    if (others + name + bar > end) {
        bar = 0;
        name = std::clamp(end - others, leastName / 2, name);
    }
    at.name = take(name, Measure::section);
    at.bar = take(bar, bar > 0 ? Measure::section : 0);
    at.counts = take(counts, isRoomy && bar > 0 ? Measure::page : Measure::section);
    at.state = QRect(left, 0, std::max(0, end - left), height());
    return at;
}

void BatchRow::paintTexts(QPainter &painter, const Places &at) const
{
    const Tokens &t = tokensOf(palette());
    const auto draw = [&](const QRect &place, const QString &text, const QColor &color) {
        painter.setPen(color);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place),
            int(Qt::AlignVCenter) | Qt::TextSingleLine
                | int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading)),
            fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    };
    draw(at.name, BatchWords::title(m_status), t.text);
    draw(at.counts, BatchWords::counts(m_status), t.text);
    const bool isBad = m_status.failed > 0 || m_status.unclear > 0;
    draw(at.state, stateText(), isBad ? t.danger : t.muted);
}

void BatchRow::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    const Places at = places();
    const BatchSign sign = BatchWords::sign(m_status, m_waiting);
    const auto visual
        = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF body = QRectF(rect()).adjusted(Measure::gap, 0, -Measure::gap, 0);
    if (underMouse()) {
        painter.setBrush(t.hover);
        painter.drawRoundedRect(body, 6, 6);
    }
    drawBatchSign(painter, visual(at.sign), sign, t);
    if (at.bar.width() > 0)
        drawBatchBar(painter, visual(at.bar), m_glide.value(), sign, t, layoutDirection());
    paintTexts(painter, at);
    if (hasFocus() && m_keyboard) {
        painter.setPen(QPen(t.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(body.adjusted(1, 1, -1, -1), 6, 6);
    }
}

bool BatchRow::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const QPoint position = static_cast<QHelpEvent *>(event)->pos();
        const QRect name = QStyle::visualRect(layoutDirection(), rect(), places().name);
        setToolTip(name.contains(position) ? m_status.name : stateText());
    } else if (event->type() == QEvent::Enter || event->type() == QEvent::Leave) {
        update();
    }
    return QWidget::event(event);
}

void BatchRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void BatchRow::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT entered();
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    Q_EMIT menuRequested(m_status.id, byMouse ? event->globalPos() : mapToGlobal(rect().center()));
}

void BatchRow::focusInEvent(QFocusEvent *event)
{
    m_keyboard = event->reason() != Qt::MouseFocusReason;
    update();
    Q_EMIT entered();
}

void BatchRow::focusOutEvent(QFocusEvent *)
{
    update();
}

void BatchRow::mousePressEvent(QMouseEvent *)
{
    // Taken, so that the strip behind does not see a click that was meant for a row.
    Q_EMIT entered();
}

void BatchRow::mouseDoubleClickEvent(QMouseEvent *)
{
    showIcons();
}

void BatchRow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return showIcons();
    case Qt::Key_Space:
        if (m_status.state == BatchState::Paused)
            return Q_EMIT resumeRequested(m_status.id);
        if (!BatchWords::hasEnded(m_status))
            return Q_EMIT pauseRequested(m_status.id);
        break;
    case Qt::Key_Delete:
        if (BatchWords::hasEnded(m_status))
            return Q_EMIT removeRequested(m_status.id);
        break;
    case Qt::Key_Up:
        return Q_EMIT moveRequested(-1);
    case Qt::Key_Down:
        return Q_EMIT moveRequested(1);
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void BatchRow::showIcons()
{
    Q_EMIT iconsRequested(m_status.id);
}

void BatchRow::resizeEvent(QResizeEvent *event)
{
    m_buttons->setNarrow(width() < narrowRow);
    QWidget::resizeEvent(event);
}

void BatchRow::retranslate()
{
    describe();
    updateGeometry();
    update();
}

} // namespace Iconwright
