#include "core/provider/offline/draftoperation.h"

#include <QIODevice>
#include <QMetaObject>

#include <utility>

namespace Iconwright {

DraftOperation::DraftOperation(const QFuture<DraftResult> &drawing, QIODevice &sink)
    : m_sink(&sink)
{
    connect(&m_drawing, &QFutureWatcherBase::finished, this, [this] {
        if (m_drawing.isCanceled())
            finish({ .code = ErrorCode::Cancelled });
        else
            deliver(m_drawing.result());
    });
    m_drawing.setFuture(drawing);
}

void DraftOperation::abort()
{
    m_drawing.cancel();
    // A drawing under way cannot be stopped, but nobody waits for it; later, as nothing ends inside a
    // caller's call.
    QMetaObject::invokeMethod(
        this, [this] { finish({ .code = ErrorCode::Cancelled }); }, Qt::QueuedConnection);
}

void DraftOperation::deliver(const DraftResult &result)
{
    if (m_isFinished)
        return;
    if (result.error.code != ErrorCode::None) {
        finish(result.error);
        return;
    }
    if (m_sink->write(result.png) != result.png.size()) {
        finish({ .code = ErrorCode::DiskFull, .detail = m_sink->errorString() });
        return;
    }
    Q_EMIT progress(1.0);
    finish({});
}

void DraftOperation::finish(const Error &error)
{
    if (std::exchange(m_isFinished, true))
        return;
    m_sink = nullptr;
    ImageOutcome outcome;
    outcome.error = error;
    // Drafts cost nothing, so whatever failed may be done again.
    outcome.delivery = error.code == ErrorCode::None ? Delivery::Answered : Delivery::NotSent;
    Q_EMIT finished(outcome);
}

} // namespace Iconwright
