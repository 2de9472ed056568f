#include "ui/batches/batchrow.h"

#include "ui/common/glyphs.h"
#include "ui/common/theme.h"
#include "ui/common/units.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr int barWidth = 112;
constexpr int nameCharacters = 26; // the same for all rows, so that bars stand below each other
constexpr int rowHeight = 32;

QString batchTitle(const BatchStatus &status)
{
    const QStringList names = status.name.split(u", "_s);
    if (names.size() < 2)
        return status.name;
    return BatchRow::tr("%1 and %2 more").arg(isolated(names.first()), countText(names.size() - 1));
}

} // namespace

BatchRow::BatchRow(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_counts(new QLabel(this))
    , m_state(new QLabel(this))
    , m_resend(new QPushButton(this))
    , m_drop(new QPushButton(this))
    , m_retry(new QPushButton(this))
    , m_pause(new QToolButton(this))
    , m_cancel(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Measure::edge, 0, Measure::edge, 0);
    layout->setSpacing(Measure::section);
    setMinimumHeight(rowHeight);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setFixedWidth(nameCharacters * fontMetrics().averageCharWidth());
    m_state->setTextFormat(Qt::PlainText);
    m_state->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(barWidth);
    m_bar->setRange(0, 100);
    m_counts->setMinimumWidth(fontMetrics().horizontalAdvance(u"0000 / 0000"_s));
    layout->addWidget(m_name);
    layout->addWidget(m_bar);
    layout->addWidget(m_counts);
    layout->addWidget(m_state, 1);
    layout->addWidget(m_resend);
    layout->addWidget(m_drop);
    layout->addWidget(m_retry);
    layout->addWidget(m_pause);
    layout->addWidget(m_cancel);
    m_resend->setObjectName(u"resend"_s);
    m_drop->setObjectName(u"drop"_s);
    m_retry->setObjectName(u"retry"_s);
    m_pause->setObjectName(u"pause"_s);
    m_cancel->setObjectName(u"cancel"_s);
    for (QToolButton *button : { m_pause, m_cancel }) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setFixedSize(Measure::control, Measure::control);
    }
    for (QPushButton *button : { m_resend, m_drop, m_retry })
        button->setProperty("kind", u"quiet"_s);
    connectButtons();
}

void BatchRow::connectButtons()
{
    connect(
        m_resend, &QPushButton::clicked, this,
        [this] { Q_EMIT resolveRequested(m_status.id, Resolution::Resend); });
    connect(
        m_drop, &QPushButton::clicked, this,
        [this] { Q_EMIT resolveRequested(m_status.id, Resolution::Drop); });
    connect(m_retry, &QPushButton::clicked, this, [this] { Q_EMIT retryRequested(m_status.id); });
    connect(m_pause, &QToolButton::clicked, this, &BatchRow::pauseOrResume);
    connect(m_cancel, &QToolButton::clicked, this, &BatchRow::cancelOrClose);
}

void BatchRow::setStatus(const BatchStatus &status, const QDateTime &now)
{
    m_status = status;
    m_now = now;
    retranslate();
}

bool BatchRow::hasEnded() const
{
    return m_status.state == BatchState::Completed || m_status.state == BatchState::Cancelled
        || m_status.state == BatchState::Failed;
}

QString BatchRow::countsText() const
{
    return tr("%1 of %2").arg(countText(m_status.succeeded), countText(m_status.total));
}

QString BatchRow::timeLeft() const
{
    const qint64 seconds = m_now.secsTo(m_status.estimatedCompletion);
    const QString time = durationText(std::chrono::seconds(std::max<qint64>(1, seconds)));
    return m_status.currentCategory.isEmpty()
        ? tr("about %1 left").arg(time)
        : tr("%1, about %2 left").arg(isolated(m_status.currentCategory), time);
}

QString BatchRow::stateText() const
{
    QStringList parts;
    if (m_status.state == BatchState::Paused) {
        parts.append(tr("paused"));
    } else if (m_status.state == BatchState::Queued) {
        parts.append(tr("waiting"));
    } else if (m_status.state == BatchState::Cancelled) {
        parts.append(
            m_status.sending > 0 ? tr("finishing %1").arg(iconsText(m_status.sending)) : tr("cancelled"));
    } else if (!hasEnded()) {
        parts.append(m_status.estimatedCompletion.isValid() ? timeLeft() : m_status.currentCategory);
    } else if (m_status.failed == 0 && m_status.unclear == 0) {
        parts.append(
            m_status.costMicroUsd > 0 ? tr("done, %1").arg(moneyText(m_status.costMicroUsd)) : tr("done"));
    }
    if (m_status.failed > 0)
        parts.append(tr("%1 failed").arg(countText(m_status.failed)));
    if (m_status.unclear > 0)
        parts.append(tr("%1 may have been billed").arg(countText(m_status.unclear)));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

void BatchRow::showButtons()
{
    const bool paused = m_status.state == BatchState::Paused;
    m_resend->setVisible(m_status.unclear > 0);
    m_drop->setVisible(m_status.unclear > 0);
    m_retry->setVisible(m_status.failed > 0);
    m_pause->setVisible(!hasEnded());
    m_pause->setIcon(glyphIcon(paused ? Glyph::Play : Glyph::Pause));
    m_cancel->setIcon(glyphIcon(Glyph::Cross));
    m_pause->setToolTip(paused ? tr("Resume") : tr("Pause"));
    m_cancel->setToolTip(hasEnded() ? tr("Remove from list") : tr("Cancel"));
    m_pause->setAccessibleName(m_pause->toolTip());
    m_cancel->setAccessibleName(m_cancel->toolTip());
}

void BatchRow::pauseOrResume()
{
    if (m_status.state == BatchState::Paused)
        Q_EMIT resumeRequested(m_status.id);
    else
        Q_EMIT pauseRequested(m_status.id);
}

void BatchRow::cancelOrClose()
{
    if (hasEnded())
        Q_EMIT closeRequested(m_status.id);
    else
        Q_EMIT cancelRequested(m_status.id);
}

void BatchRow::retranslate()
{
    m_name->setText(m_name->fontMetrics().elidedText(batchTitle(m_status), Qt::ElideRight, m_name->width()));
    m_name->setToolTip(m_status.name);
    m_bar->setValue(m_status.progress);
    m_bar->setAccessibleName(batchTitle(m_status));
    m_counts->setText(countsText());
    m_state->setText(stateText());
    m_state->setToolTip(m_state->text());
    m_resend->setText(tr("Send again"));
    m_drop->setText(tr("Leave it"));
    m_retry->setText(tr("Retry %1").arg(countText(m_status.failed)));
    for (QPushButton *button : { m_resend, m_drop, m_retry })
        button->setAccessibleName(button->text());
    showButtons();
}

void BatchRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Iconwright
