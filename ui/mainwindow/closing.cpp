#include "ui/mainwindow/closing.h"

#include "core/queue/batchcontroller.h"
#include "ui/mainwindow/finishingnote.h"

namespace Iconwright {

Closing::Closing(BatchController &batches, FinishingNote &note, QWidget &form, QWidget &window)
    : QObject(&window)
    , m_batches(batches)
    , m_note(note)
    , m_form(form)
    , m_window(window)
{
    connect(&note, &FinishingNote::stopRequested, &batches, &BatchController::abandonInFlight);
    connect(
        &note, &FinishingNote::stayRequested, this,
        [this] {
            setClosing(false);
            m_batches.goOn();
        });
    connect(&batches, &BatchController::batchChanged, this, [this] { m_note.setIcons(inFlight()); });
    connect(&batches, &BatchController::drained, this, [this] {
        m_drained = true;
        if (m_closing)
            m_window.close();
    });
}

bool Closing::mayClose()
{
    if (inFlight() == 0 || m_drained)
        return true;
    if (!m_closing) {
        setClosing(true);
        m_batches.drain();
    }
    return false;
}

int Closing::inFlight() const
{
    int sending = 0;
    for (const BatchStatus &status : m_batches.batches())
        sending += status.sending;
    return sending;
}

void Closing::setClosing(bool closing)
{
    m_closing = closing;
    m_drained = false;
    m_note.setIcons(inFlight());
    m_note.setVisible(closing);
    m_form.setEnabled(!closing);
}

} // namespace Iconwright
