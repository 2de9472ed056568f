#include "core/provider/openai/picturefetch.h"

#include "core/provider/openai/picturedownload.h"

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

PictureFetch::PictureFetch(QIODevice &sink, const TransferTimes &times)
    : m_sink(sink)
    , m_times(times)
{
}

void PictureFetch::start(const std::shared_ptr<QNetworkAccessManager> &manager, const QUrl &picture)
{
    auto *download = new PictureDownload(manager, m_sink, m_times, this);
    connect(download, &PictureDownload::finished, this, &PictureFetch::end);
    download->start(picture);
}

void PictureFetch::refuse(const Error &error)
{
    QMetaObject::invokeMethod(
        this, [this, error] { end(error); }, Qt::QueuedConnection);
}

void PictureFetch::abort()
{
    refuse({ .code = ErrorCode::Cancelled });
}

void PictureFetch::end(const Error &error)
{
    if (m_ended)
        return;
    m_ended = true;
    qDeleteAll(findChildren<PictureDownload *>());
    ImageOutcome outcome { .error = error, .delivery = Delivery::Answered };
    if (error.code != ErrorCode::None && error.code != ErrorCode::Cancelled)
        outcome.error.detail = u"fetching the picture: HTTP %1"_s.arg(error.httpStatus);
    Q_EMIT finished(outcome);
}

} // namespace Iconwright
