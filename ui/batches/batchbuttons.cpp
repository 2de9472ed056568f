#include "ui/batches/batchbuttons.h"

#include "ui/batches/batchwords.h"
#include "ui/common/glyphs.h"
#include "ui/common/theme.h"
#include "ui/common/units.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

//! A name changes seldom and costs a layout, so it is set only when it is another one.
void setName(QAbstractButton *button, const QString &text, const QString &toolTip)
{
    if (button == nullptr || (button->accessibleName() == text && button->toolTip() == toolTip))
        return;
    if (qobject_cast<QPushButton *>(button) != nullptr)
        button->setText(text);
    button->setToolTip(toolTip);
    button->setAccessibleName(text);
}

} // namespace

BatchButtons::BatchButtons(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Measure::gapSmall);
}

void BatchButtons::setStatus(const BatchStatus &status)
{
    m_status = status;
    makeButtons();
    showButtons();
    retranslate();
}

void BatchButtons::setPrice(std::optional<qint64> microUsd)
{
    m_price = microUsd;
    retranslate();
}

void BatchButtons::setNarrow(bool narrow)
{
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    retranslate();
}

void BatchButtons::setReachable(bool reachable)
{
    m_reachable = reachable;
    for (QAbstractButton *button : findChildren<QAbstractButton *>())
        button->setFocusPolicy(reachable ? Qt::TabFocus : Qt::NoFocus);
}

void BatchButtons::makeButtons()
{
    const int before = layout()->count();
    const bool ended = BatchWords::hasEnded(m_status);
    if (m_status.unclear > 0) {
        makeVerb(m_resend, u"resend"_s, &BatchButtons::sendAgainRequested);
        makeVerb(m_drop, u"drop"_s, &BatchButtons::leaveRequested);
    }
    if (m_status.failed > 0)
        makeVerb(m_retry, u"retry"_s, &BatchButtons::retryRequested);
    if (ended && m_status.succeeded > 0)
        makeTool(m_icons, u"showIcons"_s, &BatchButtons::iconsRequested);
    if (!ended)
        makeTool(m_pause, u"pause"_s, &BatchButtons::pauseOrResume);
    makeTool(m_cancel, u"cancel"_s, &BatchButtons::cancelOrRemove);
    if (layout()->count() != before)
        putInOrder();
}

void BatchButtons::makeVerb(QPushButton *&button, const QString &name, Slot slot)
{
    if (button != nullptr)
        return;
    button = new QPushButton(this);
    button->setProperty("kind", u"quiet"_s);
    adopt(*button, name, slot);
}

void BatchButtons::makeTool(QToolButton *&button, const QString &name, Slot slot)
{
    if (button != nullptr)
        return;
    button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setFixedSize(Measure::control, Measure::control);
    adopt(*button, name, slot);
}

void BatchButtons::adopt(QAbstractButton &button, const QString &name, Slot slot)
{
    button.setObjectName(name);
    button.setFocusPolicy(m_reachable ? Qt::TabFocus : Qt::NoFocus);
    connect(&button, &QAbstractButton::clicked, this, slot);
    layout()->addWidget(&button);
}

//! Buttons are made as they are needed; they stand, and Tab reaches them, always in the same order.
void BatchButtons::putInOrder()
{
    QWidget *last = nullptr;
    for (QWidget *button :
        std::initializer_list<QWidget *> { m_resend, m_drop, m_retry, m_icons, m_pause, m_cancel }) {
        if (button == nullptr)
            continue;
        layout()->removeWidget(button);
        layout()->addWidget(button);
        if (last != nullptr)
            setTabOrder(last, button);
        last = button;
    }
}

void BatchButtons::showButtons()
{
    const auto show = [](QWidget *button, bool wanted) {
        if (button != nullptr && button->isHidden() == wanted)
            button->setVisible(wanted);
    };
    const bool ended = BatchWords::hasEnded(m_status);
    show(m_resend, m_status.unclear > 0);
    show(m_drop, m_status.unclear > 0);
    // One question at a time: while an answer is asked for, Retry is in the row's menu.
    show(m_retry, m_status.failed > 0 && m_status.unclear == 0);
    show(m_icons, ended && m_status.succeeded > 0);
    show(m_pause, !ended);
    // A cancelled batch leaves the list when its last icon is here.
    show(m_cancel, !ended || m_status.sending == 0);
}

void BatchButtons::retranslate()
{
    const bool paused = m_status.state == BatchState::Paused;
    const QString resend = BatchWords::sendAgain(m_status.unclear, m_price);
    setName(m_resend, m_narrow ? BatchWords::sendAgain(m_status.unclear, {}) : resend, resend);
    setName(m_drop, BatchWords::leave(m_status.unclear), tr("They may have been billed all the same."));
    //: %1 is a number of icons
    setName(m_retry, tr("Retry %1").arg(countText(m_status.failed)), tr("Ask again for what failed"));
    setName(m_icons, tr("Show icons"), tr("Show icons"));
    const QString pause = paused ? tr("Resume") : tr("Pause");
    if (m_pause != nullptr && m_pause->accessibleName() != pause)
        m_pause->setIcon(glyphIcon(paused ? Glyph::Play : Glyph::Pause));
    setName(m_pause, pause, pause);
    const QString cancel = BatchWords::hasEnded(m_status) ? tr("Remove from list") : tr("Cancel");
    setName(m_cancel, cancel, cancel);
    if (m_icons != nullptr && m_icons->icon().isNull())
        m_icons->setIcon(glyphIcon(Glyph::Pictures));
    if (m_cancel != nullptr && m_cancel->icon().isNull())
        m_cancel->setIcon(glyphIcon(Glyph::Cross));
}

void BatchButtons::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void BatchButtons::pauseOrResume()
{
    if (m_status.state == BatchState::Paused)
        Q_EMIT resumeRequested();
    else
        Q_EMIT pauseRequested();
}

void BatchButtons::cancelOrRemove()
{
    if (BatchWords::hasEnded(m_status))
        Q_EMIT removeRequested();
    else
        Q_EMIT cancelRequested();
}

} // namespace Iconwright
