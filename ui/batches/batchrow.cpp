#include "ui/batches/batchrow.h"

#include "ui/common/fadecover.h"
#include "ui/common/glyphs.h"
#include "ui/common/theme.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

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

} // namespace

BatchRow::BatchRow(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"batchRow"_s);
    setFocusPolicy(Qt::ClickFocus);
    setAttribute(Qt::WA_Hover);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Measure::edge, 2, Measure::edge, 2);
    layout->setSpacing(Measure::gapSmall);
    layout->addStretch(1);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
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
    showButtons();
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
    if (m_price == microUsd)
        return;
    m_price = microUsd;
    nameButtons();
}

void BatchRow::setCurrent(bool current)
{
    m_current = current;
    setFocusPolicy(current ? Qt::StrongFocus : Qt::ClickFocus);
    for (QAbstractButton *button : findChildren<QAbstractButton *>())
        button->setFocusPolicy(current ? Qt::TabFocus : Qt::NoFocus);
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

QPushButton *BatchRow::verb(QPushButton *&button, const QString &name, void (BatchRow::*slot)())
{
    if (button == nullptr) {
        button = new QPushButton(this);
        button->setObjectName(name);
        button->setProperty("kind", u"quiet"_s);
        button->setFocusPolicy(m_current ? Qt::TabFocus : Qt::NoFocus);
        connect(button, &QPushButton::clicked, this, slot);
        layout()->addWidget(button);
    }
    return button;
}

QToolButton *BatchRow::tool(QToolButton *&button, const QString &name, void (BatchRow::*slot)())
{
    if (button == nullptr) {
        button = new QToolButton(this);
        button->setObjectName(name);
        button->setAutoRaise(true);
        button->setFixedSize(Measure::control, Measure::control);
        button->setFocusPolicy(m_current ? Qt::TabFocus : Qt::NoFocus);
        connect(button, &QToolButton::clicked, this, slot);
        layout()->addWidget(button);
    }
    return button;
}

void BatchRow::showButtons()
{
    const bool ended = BatchWords::hasEnded(m_status);
    const auto want = [](QWidget *made, bool wanted) {
        if (made != nullptr && made->isHidden() == wanted)
            made->setVisible(wanted);
    };
    const int before = layout()->count();
    if (m_status.unclear > 0 && m_resend == nullptr) {
        verb(m_resend, u"resend"_s, &BatchRow::sendAgain);
        verb(m_drop, u"drop"_s, &BatchRow::leave);
    }
    if (m_status.failed > 0)
        verb(m_retry, u"retry"_s, &BatchRow::retry);
    if (ended && m_status.succeeded > 0)
        tool(m_icons, u"showIcons"_s, &BatchRow::showIcons)->setIcon(glyphIcon(Glyph::Pictures));
    if (!ended)
        tool(m_pause, u"pause"_s, &BatchRow::pauseOrResume);
    if (m_cancel == nullptr)
        tool(m_cancel, u"cancel"_s, &BatchRow::cancelOrRemove)->setIcon(glyphIcon(Glyph::Cross));
    if (layout()->count() != before)
        putInOrder();
    want(m_resend, m_status.unclear > 0);
    want(m_drop, m_status.unclear > 0);
    want(m_retry, m_status.failed > 0);
    want(m_icons, ended && m_status.succeeded > 0);
    want(m_pause, !ended);
    nameButtons();
}

void BatchRow::putInOrder()
{
    for (QWidget *button :
        std::initializer_list<QWidget *> { m_resend, m_drop, m_retry, m_icons, m_pause, m_cancel }) {
        if (button == nullptr)
            continue;
        layout()->removeWidget(button);
        layout()->addWidget(button);
        button->raise(); // and Tab goes the same way
    }
}

void BatchRow::nameButtons()
{
    const auto name = [](QAbstractButton *button, const QString &text) {
        if (button == nullptr || button->accessibleName() == text)
            return;
        if (qobject_cast<QPushButton *>(button) != nullptr)
            button->setText(text);
        else
            button->setToolTip(text);
        button->setAccessibleName(text);
    };
    const bool paused = m_status.state == BatchState::Paused;
    name(m_resend, BatchWords::sendAgain(m_status.unclear, m_price));
    name(m_drop, BatchWords::leave(m_status.unclear));
    //: %1 is a number of icons
    name(m_retry, tr("Retry %1").arg(m_status.failed));
    name(m_icons, tr("Show icons"));
    name(m_pause, paused ? tr("Resume") : tr("Pause"));
    name(m_cancel, BatchWords::hasEnded(m_status) ? tr("Remove from list") : tr("Cancel"));
    if (m_pause != nullptr && m_pause->property("paused") != QVariant(paused)) {
        m_pause->setProperty("paused", paused);
        m_pause->setIcon(glyphIcon(paused ? Glyph::Play : Glyph::Pause));
    }
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
    int start = width() - Measure::edge;
    for (int i = 1; i < layout()->count(); ++i) {
        const QWidget *button = layout()->itemAt(i)->widget();
        if (button != nullptr && !button->isHidden())
            start = std::min(start, QStyle::visualRect(layoutDirection(), rect(), button->geometry()).left());
    }
    return start;
}

BatchRow::Places BatchRow::places() const
{
    const bool isRoomy = width() >= 640;
    Places at;
    at.sign = QRect(Measure::edge, (height() - signEdge) / 2, signEdge, signEdge);
    int left = at.sign.right() + 1 + Measure::section;
    const auto take = [this, &left](int size, int after) {
        const QRect place(left, 0, size, height());
        left += size + after;
        return place;
    };
    at.name = take(std::clamp(width() * 3 / 10, leastName, mostName), Measure::section);
    at.bar = take(isRoomy ? mostBar : leastBar, Measure::section);
    // Wide enough for three digits each, so that what follows stands below itself in all rows.
    const int usual = fontMetrics().horizontalAdvance(BatchWords::counts({ .total = 888, .succeeded = 888 }));
    at.counts = take(std::max(usual, fontMetrics().horizontalAdvance(BatchWords::counts(m_status))),
        isRoomy ? Measure::page : Measure::section);
    at.state = QRect(left, 0, std::max(0, buttonsStart() - Measure::gap - left), height());
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
        if (!BatchWords::hasEnded(m_status))
            return pauseOrResume();
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

void BatchRow::pauseOrResume()
{
    if (m_status.state == BatchState::Paused)
        Q_EMIT resumeRequested(m_status.id);
    else
        Q_EMIT pauseRequested(m_status.id);
}

void BatchRow::cancelOrRemove()
{
    if (BatchWords::hasEnded(m_status))
        Q_EMIT removeRequested(m_status.id);
    else
        Q_EMIT cancelRequested(m_status.id);
}

void BatchRow::retry()
{
    Q_EMIT retryRequested(m_status.id);
}

void BatchRow::sendAgain()
{
    Q_EMIT resolveRequested(m_status.id, Resolution::Resend);
}

void BatchRow::leave()
{
    Q_EMIT resolveRequested(m_status.id, Resolution::Drop);
}

void BatchRow::showIcons()
{
    Q_EMIT iconsRequested(m_status.id);
}

void BatchRow::retranslate()
{
    nameButtons();
    describe();
    updateGeometry();
    update();
}

} // namespace Iconwright
