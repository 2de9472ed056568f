#pragma once

#include "core/provider/imageprovider.h"

#include <QByteArray>
#include <QFuture>
#include <QFutureWatcher>

namespace Iconwright {

//! A draft as drawn: PNG bytes, or why there are none.
struct DraftResult
{
    QByteArray png;
    Error error;
};

//! One draft under way. Lives in the thread of its provider; the drawing is done elsewhere.
class DraftOperation final : public ImageOperation
{
    Q_OBJECT

public:
    //! `sink` must stay open until finished().
    DraftOperation(const QFuture<DraftResult> &drawing, QIODevice &sink);

    void abort() override;

private:
    void deliver(const DraftResult &result);
    void finish(const Error &error);

    QFutureWatcher<DraftResult> m_drawing; // reports through the event loop, never from inside generate()
    QIODevice *m_sink;
    bool m_isFinished = false;
};

} // namespace Iconwright
