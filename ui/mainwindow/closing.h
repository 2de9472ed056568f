#pragma once

#include <QObject>

class QWidget;

namespace Iconwright {

class BatchController;
class FinishingNote;

//! Closing while paid icons are in flight: nothing more is sent, what is sent is awaited, visibly, then the
//! window closes by itself.
class Closing final : public QObject
{
    Q_OBJECT

public:
    //! `form` can send nothing meanwhile. All outlive it but `window`, which owns it.
    Closing(BatchController &batches, FinishingNote &note, QWidget &form, QWidget &window);

    //! Whether the window may close now; else it does when everything has arrived.
    [[nodiscard]] bool mayClose();

private:
    [[nodiscard]] int inFlight() const;
    void setClosing(bool closing);

    BatchController &m_batches;
    FinishingNote &m_note;
    QWidget &m_form;
    QWidget &m_window;
    bool m_closing = false;
    bool m_drained = false;
};

} // namespace Iconwright
