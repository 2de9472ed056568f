#include "ui/batches/batchespanel.h"

#include "ui/batches/batchrow.h"
#include "ui/batches/haltbanner.h"
#include "ui/batches/throttlegauge.h"
#include "ui/common/theme.h"
#include "ui/common/units.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Iconwright {

namespace {

constexpr int titleHeight = 36;

bool isOpen(const BatchStatus &status)
{
    return status.unclear > 0 || status.state == BatchState::Queued || status.state == BatchState::Running
        || status.state == BatchState::Paused;
}

} // namespace

BatchesPanel::BatchesPanel(BatchController &controller, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_clock(clock)
    , m_title(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_gauge(new ThrottleGauge(this))
    , m_banner(new HaltBanner(this))
{
    setTextRole(*m_title, TextRole::Section);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(Measure::edge, 0, Measure::edge, 0);
    bar->setSpacing(Measure::gap);
    bar->addWidget(m_title);
    bar->addWidget(m_summary);
    bar->addStretch(1);
    bar->addWidget(m_gauge);
    bar->addStrut(titleHeight);
    auto *rows = new QWidget;
    m_list = new QVBoxLayout(rows);
    m_list->setContentsMargins(0, 0, 0, Measure::gap);
    m_list->setSpacing(0);
    m_list->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(rows);
    scroll->setMinimumHeight(Measure::primary);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_banner);
    layout->addWidget(scroll, 1);
    setObjectName(u"batches"_s);

    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &BatchesPanel::countDown);
    connect(&controller, &BatchController::batchChanged, this, &BatchesPanel::showBatch);
    connect(&controller, &BatchController::throttled, m_gauge, &ThrottleGauge::setStatus);
    connect(&controller, &BatchController::halted, this, &BatchesPanel::showHalt);
    connect(m_banner, &HaltBanner::goOnRequested, this, [this] {
        m_banner->setError({});
        m_controller.goOn();
    });
    connect(m_banner, &HaltBanner::keySettingsRequested, this, &BatchesPanel::keySettingsRequested);
    connect(m_banner, &HaltBanner::detailsRequested, this, &BatchesPanel::detailsRequested);

    hide();
    const QList<BatchStatus> batches = controller.batches();
    for (auto it = batches.crbegin(); it != batches.crend(); ++it)
        if (isOpen(*it))
            showBatch(it->id);
    showHalt(controller.haltedBy());
    retranslate();
}

void BatchesPanel::showBatch(const BatchId &id)
{
    const BatchStatus status = m_controller.status(id);
    BatchRow *row = m_rows.value(id);
    if (row == nullptr) {
        if (!isOpen(status))
            return;
        row = new BatchRow;
        connectRow(*row);
        m_rows.insert(id, row);
        m_list->insertWidget(0, row);
        show();
    }
    row->setStatus(status, m_clock.now());
    if (m_controller.haltedBy().code == ErrorCode::None)
        m_banner->setError({});
    countDown();
    retranslate();
}

void BatchesPanel::connectRow(BatchRow &row)
{
    connect(&row, &BatchRow::pauseRequested, &m_controller, &BatchController::pause);
    connect(&row, &BatchRow::resumeRequested, &m_controller, &BatchController::resume);
    connect(&row, &BatchRow::cancelRequested, &m_controller, &BatchController::cancel);
    connect(&row, &BatchRow::retryRequested, &m_controller, &BatchController::retryFailed);
    connect(&row, &BatchRow::resolveRequested, &m_controller, &BatchController::resolveUnclear);
    connect(&row, &BatchRow::closeRequested, this, &BatchesPanel::closeRow);
}

void BatchesPanel::closeRow(const BatchId &id)
{
    if (BatchRow *row = m_rows.take(id)) {
        row->hide();
        row->deleteLater();
    }
    retranslate();
    if (m_rows.isEmpty() && m_banner->isHidden())
        hide();
}

void BatchesPanel::showHalt(const Error &error)
{
    m_banner->setError(error);
    if (error.code != ErrorCode::None)
        show();
}

void BatchesPanel::countDown()
{
    bool running = false;
    for (BatchRow *row : std::as_const(m_rows)) {
        if (row->status().state == BatchState::Running) {
            running = true;
            row->setStatus(row->status(), m_clock.now());
        }
    }
    if (running != m_second.isActive())
        running ? m_second.start() : m_second.stop();
}

void BatchesPanel::retranslate()
{
    int running = 0;
    int paused = 0;
    for (const BatchRow *row : std::as_const(m_rows)) {
        running += row->status().state == BatchState::Running || row->status().state == BatchState::Queued
            ? 1
            : 0;
        paused += row->status().state == BatchState::Paused ? 1 : 0;
    }
    QStringList parts;
    if (running > 0)
        parts.append(tr("%1 running").arg(countText(running)));
    if (paused > 0)
        parts.append(tr("%1 paused").arg(countText(paused)));
    m_title->setText(tr("Batches"));
    m_summary->setText(parts.join(u", "_s));
    setAccessibleName(m_title->text());
}

void BatchesPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Iconwright
