#include "ui/batches/batchespanel.h"

#include "core/catalog/catalog.h"
#include "ui/batches/batchordering.h"
#include "ui/batches/batchrow.h"
#include "ui/batches/batchstrip.h"
#include "ui/batches/throttlegauge.h"
#include "ui/common/theme.h"
#include "ui/common/units.h"

#include <QAccessible>
#include <QEvent>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Iconwright {

namespace {

constexpr int rowsShown = 3;
constexpr int lowWindow = 800; // px; below it the list is closed unless the user opens it
constexpr int mostMenuJobs = 20;

bool isRunning(const BatchStatus &status)
{
    return status.id.isValid() && (status.state == BatchState::Running || status.state == BatchState::Queued);
}

bool isPaused(const BatchStatus &status)
{
    return status.id.isValid() && status.state == BatchState::Paused;
}

} // namespace

BatchesPanel::BatchesPanel(BatchController &controller, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_clock(clock)
    , m_start(clock.now())
    , m_strip(new BatchStrip(this))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(u"batches"_s);
    makeLayout();
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &BatchesPanel::countDown);
    connect(m_strip, &BatchStrip::toggleRequested, this, &BatchesPanel::toggle);
    connect(&m_strip->gauge(), &ThrottleGauge::waitingChanged, this, &BatchesPanel::setWaiting);
    connect(&controller, &BatchController::halted, this, &BatchesPanel::showHalt);
    connect(&controller, &BatchController::wentOn, this, &BatchesPanel::showHalt);
    connect(&controller, &BatchController::batchChanged, this, &BatchesPanel::showBatch);
    connect(&controller, &BatchController::batchRemoved, this, &BatchesPanel::removeRow);
    connect(&controller, &BatchController::throttled, &m_strip->gauge(), &ThrottleGauge::setStatus);
    hide();
    const QList<BatchStatus> batches = controller.batches();
    for (auto it = batches.crbegin(); it != batches.crend(); ++it)
        showBatch(it->id);
    applyOpen(true);
    retranslate();
}

void BatchesPanel::makeLayout()
{
    auto *rows = new QWidget;
    m_list = new QVBoxLayout(rows);
    m_list->setContentsMargins(0, 0, 0, Measure::gap);
    m_list->setSpacing(0);
    m_list->addStretch(1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(rows);
    m_ordering = new BatchOrdering(m_controller, *m_scroll, *m_list, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addWidget(m_scroll, 1);
}

//! What ended in an earlier run is only in the library.
bool BatchesPanel::isWanted(const BatchStatus &status) const
{
    if (!status.id.isValid())
        return false;
    return !BatchWords::hasEnded(status) || status.unclear > 0 || status.createdAt >= m_start;
}

void BatchesPanel::showBatch(const BatchId &id)
{
    const BatchStatus status = statusOf(id);
    BatchRow *row = m_rows.value(id);
    if (row == nullptr) {
        if (!isWanted(status))
            return;
        row = addRow(id);
    }
    const BatchStatus before = row->status();
    if (status.unclear > 0 && status.unclear != before.unclear)
        row->setPrice(priceOf(status));
    row->setStatus(status, m_clock.now());
    m_ordering->place(*row, before);
    count(before, status);
    announceEnd(before, status);
    showStrip();
}

BatchRow *BatchesPanel::addRow(const BatchId &id)
{
    auto *row = new BatchRow;
    connectRow(*row);
    m_rows.insert(id, row);
    m_ordering->watch(*row);
    m_list->insertWidget(0, row);
    row->setWaiting(m_waiting);
    if (m_current == nullptr)
        setCurrentRow(row);
    show();
    return row;
}

void BatchesPanel::connectRow(BatchRow &row)
{
    connect(&row, &BatchRow::pauseRequested, &m_controller, &BatchController::pause);
    connect(&row, &BatchRow::resumeRequested, &m_controller, &BatchController::resume);
    connect(&row, &BatchRow::cancelRequested, &m_controller, &BatchController::cancel);
    connect(&row, &BatchRow::retryRequested, &m_controller, &BatchController::retryFailed);
    connect(&row, &BatchRow::resolveRequested, &m_controller, &BatchController::resolveUnclear);
    connect(&row, &BatchRow::iconsRequested, this, &BatchesPanel::iconsRequested);
    connect(&row, &BatchRow::menuRequested, this, &BatchesPanel::openMenu);
    connect(&row, &BatchRow::moveRequested, this, &BatchesPanel::moveCurrent);
    connect(&row, &BatchRow::entered, this, [this, &row] { setCurrentRow(&row); });
    connect(&row, &BatchRow::removeRequested, &m_controller, &BatchController::remove);
}

void BatchesPanel::removeRow(const BatchId &id)
{
    BatchRow *row = m_rows.take(id);
    if (row == nullptr)
        return;
    count(row->status(), {});
    const int place = m_list->indexOf(row);
    const bool hadFocus = row->hasFocus() || row->isAncestorOf(focusWidget());
    m_list->removeWidget(row);
    row->hide();
    row->deleteLater();
    if (row == m_current) {
        QLayoutItem *next
            = m_rows.isEmpty() ? nullptr : m_list->itemAt(std::min(place, int(m_rows.size()) - 1));
        m_current = nullptr;
        setCurrentRow(next != nullptr ? qobject_cast<BatchRow *>(next->widget()) : nullptr);
        if (hadFocus && m_current != nullptr)
            m_current->setFocus(Qt::OtherFocusReason);
    }
    showStrip();
    setVisible(!m_rows.isEmpty());
}

void BatchesPanel::count(const BatchStatus &before, const BatchStatus &after)
{
    m_running += int(isRunning(after)) - int(isRunning(before));
    m_paused += int(isPaused(after)) - int(isPaused(before));
    if (isRunning(after))
        m_moving.insert(after.id);
    else
        m_moving.remove(before.id);
    m_strip->setCounts(m_running, m_paused, m_waiting || isHalted());
    if (m_moving.isEmpty() == m_second.isActive())
        m_second.isActive() ? m_second.stop() : m_second.start();
}

//! Once for each batch, with its figures.
void BatchesPanel::announceEnd(const BatchStatus &before, const BatchStatus &after)
{
    if (!before.id.isValid() || BatchWords::hasEnded(before) || !BatchWords::hasEnded(after))
        return;
    //: %1 is a batch, %2 "9 of 16", %3 "done in 48 s"
    setAccessibleDescription(tr("%1: %2, %3")
                                 .arg(BatchWords::title(after), BatchWords::counts(after),
                                     BatchWords::state(after, m_clock.now(), false)));
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void BatchesPanel::setCurrentRow(BatchRow *row)
{
    if (m_current == row)
        return;
    if (m_current != nullptr)
        m_current->setCurrent(false);
    m_current = row;
    if (row == nullptr)
        return;
    row->setCurrent(true);
    m_scroll->ensureWidgetVisible(row, 0, 0);
}

void BatchesPanel::moveCurrent(int by)
{
    const int place = m_list->indexOf(m_current) + by;
    QLayoutItem *item = place < 0 ? nullptr : m_list->itemAt(place);
    if (auto *row = item != nullptr ? qobject_cast<BatchRow *>(item->widget()) : nullptr)
        row->setFocus(Qt::OtherFocusReason); // focusing makes it the current one
}

//! The price of one icon: what the model's list says, else what this batch's icons cost on average.
std::optional<qint64> BatchesPanel::priceOf(const BatchStatus &status) const
{
    const QList<JobStatus> jobs = m_controller.jobs(status.id);
    if (m_catalog != nullptr && !jobs.isEmpty()) {
        const ModelSettings &with = jobs.constFirst().spec.model;
        return m_catalog->model(with.model).costMicroUsd(with, int(jobs.constFirst().prompt.size()));
    }
    const int paid = status.succeeded - status.cached;
    return paid > 0 ? std::optional(status.costMicroUsd / paid) : std::nullopt;
}

void BatchesPanel::openMenu(const BatchId &id, const QPoint &global)
{
    const BatchStatus status = m_controller.status(id);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"batchMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show icons"), this, [this, id] { Q_EMIT iconsRequested(id); });
    if (status.succeeded > 0)
        menu->addAction(tr("New set from this batch…"), this, [this, id] { Q_EMIT setRequested(id); });
    menu->addSeparator();
    if (status.state == BatchState::Paused)
        menu->addAction(tr("Resume"), this, [this, id] { m_controller.resume(id); });
    else if (!BatchWords::hasEnded(status))
        menu->addAction(tr("Pause"), this, [this, id] { m_controller.pause(id); });
    if (!BatchWords::hasEnded(status))
        menu->addAction(tr("Cancel"), this, [this, id] { m_controller.cancel(id); });
    m_ordering->addActions(*menu, status);
    if (status.failed > 0)
        menu->addAction(tr("Retry all that failed"), this, [this, id] { m_controller.retryFailed(id); });
    addJobs(*menu, status);
    if (BatchWords::hasEnded(status)) {
        menu->addSeparator();
        menu->addAction(tr("Remove from list"), this, [this, id] { m_controller.remove(id); });
    }
    menu->popup(global);
}

//! A choice for each icon that failed or was sent without an answer.
void BatchesPanel::addJobs(QMenu &menu, const BatchStatus &status)
{
    int added = 0;
    const QList<JobStatus> jobs = m_controller.jobs(status.id);
    for (const JobStatus &job : jobs) {
        const bool isUnclear = job.state == JobState::Unclear;
        if ((!isUnclear && job.state != JobState::Failed) || added == mostMenuJobs)
            continue;
        if (added++ == 0)
            menu.addSeparator();
        //: %1 is an icon's name, %2 the number of its variation
        const QString name
            = tr("%1 %2", "icon, variation").arg(isolated(job.spec.category), countText(job.spec.variation));
        QMenu *choices = menu.addMenu(name);
        const auto resolve = [this, batch = status.id, id = job.id](
                                 Resolution resolution) { m_controller.resolveJob(batch, id, resolution); };
        if (isUnclear) {
            choices->addAction(
                BatchWords::sendAgain(1, priceOf(status)), this, [resolve] { resolve(Resolution::Resend); });
            choices->addAction(BatchWords::leave(1), this, [resolve] { resolve(Resolution::Drop); });
        } else {
            choices->addAction(
                tr("Retry"), this,
                [this, batch = status.id, id = job.id] { m_controller.retryJob(batch, id); });
        }
    }
}

void BatchesPanel::setWaiting(bool waiting)
{
    m_waiting = waiting;
    for (BatchRow *row : std::as_const(m_rows))
        row->setWaiting(waiting);
    m_strip->setCounts(m_running, m_paused, waiting || isHalted());
    showStrip();
}

void BatchesPanel::showHalt()
{
    const QList<BatchId> shown = m_rows.keys();
    for (const BatchId &id : shown)
        showBatch(id);
    m_strip->setCounts(m_running, m_paused, m_waiting || isHalted());
}

bool BatchesPanel::isHalted() const
{
    return m_controller.haltedBy().code != ErrorCode::None;
}

//! Nothing runs while something stops the account; a banner says what that is.
BatchStatus BatchesPanel::statusOf(const BatchId &id) const
{
    BatchStatus status = m_controller.status(id);
    if (status.state == BatchState::Running && isHalted())
        status.state = BatchState::Queued;
    return status;
}

//! The closed strip shows the newest batch at work, else the newest.
void BatchesPanel::showStrip()
{
    if (m_open || m_rows.isEmpty())
        return;
    const BatchRow *shown = nullptr;
    for (int i = 0; i < m_list->count(); ++i) {
        const auto *row = qobject_cast<const BatchRow *>(m_list->itemAt(i)->widget());
        if (row != nullptr && (shown == nullptr || isRunning(row->status()))) {
            shown = row;
            if (isRunning(row->status()))
                break;
        }
    }
    if (shown != nullptr)
        m_strip->setBatch(shown->status(), m_clock.now(), m_waiting);
}

void BatchesPanel::countDown()
{
    const QDateTime now = m_clock.now();
    for (const BatchId &id : std::as_const(m_moving))
        if (BatchRow *row = m_rows.value(id))
            row->setNow(now);
    showStrip();
}

void BatchesPanel::setOpen(bool open)
{
    m_wish = open;
    if (m_open == open)
        return;
    applyOpen(open);
    Q_EMIT openChanged(open);
}

void BatchesPanel::applyOpen(bool open)
{
    m_open = open;
    m_scroll->setVisible(open);
    m_strip->setOpen(open);
    const int row = BatchRow().sizeHint().height();
    setFixedHeight(m_strip->height() + (open ? rowsShown * row + Measure::gap : 0));
    showStrip();
}

void BatchesPanel::followWindow()
{
    const bool fits = window()->height() >= lowWindow;
    if (!m_wish && fits != m_open)
        applyOpen(fits);
}

bool BatchesPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == window())
        followWindow();
    return QWidget::eventFilter(watched, event);
}

void BatchesPanel::showEvent(QShowEvent *event)
{
    window()->removeEventFilter(this);
    window()->installEventFilter(this);
    followWindow();
    QWidget::showEvent(event);
}

void BatchesPanel::retranslate()
{
    setAccessibleName(tr("Batches"));
}

void BatchesPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Iconwright
