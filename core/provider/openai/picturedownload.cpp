#include "core/provider/openai/picturedownload.h"

#include "core/provider/openai/apirequests.h"
#include "core/provider/openai/credentials.h"
#include "core/provider/openai/networkfailure.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 longestPicture = 64LL * 1024 * 1024;
constexpr qint64 readBuffer = 512 * 1024;
constexpr int mostTries = 6;

//! Signed addresses answer 403 once their time is over.
ErrorCode errorOf(int status)
{
    if (status >= 300 && status < 400)
        return ErrorCode::RedirectRefused;
    const bool gone = status == 403 || status == 404 || status == 410;
    return gone ? ErrorCode::PictureGone : ErrorCode::AnswerWithoutPicture;
}

} // namespace

bool mayFetch(const QUrl &picture, const QUrl &baseUrl)
{
    return picture.isValid() && !picture.host().isEmpty()
        && (picture.scheme() == u"https"
            || (picture.scheme() == u"http" && isLoopback(picture) && isLoopback(baseUrl)));
}

PictureDownload::PictureDownload(std::shared_ptr<QNetworkAccessManager> manager, QIODevice &sink,
    const TransferTimes &times, QObject *parent)
    : QObject(parent)
    , m_manager(std::move(manager))
    , m_sink(sink)
    , m_times(times)
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, [this] { stop(ErrorCode::Timeout); });
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &PictureDownload::fetch);
}

PictureDownload::~PictureDownload()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
}

void PictureDownload::start(const QUrl &url)
{
    m_url = url;
    fetch();
}

void PictureDownload::fetch()
{
    ++m_tries;
    m_fault = ErrorCode::None;
    m_reply = m_manager->get(plainRequest(m_url));
    m_reply->setReadBufferSize(readBuffer);
    connect(m_reply, &QNetworkReply::readyRead, this, &PictureDownload::read);
    connect(m_reply, &QNetworkReply::finished, this, &PictureDownload::end);
    m_idle.start(m_times.idle);
}

void PictureDownload::read()
{
    m_idle.start(m_times.idle);
    const QByteArray bytes = m_reply->readAll();
    if (m_fault != ErrorCode::None
        || m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() != 200)
        return;
    m_received += bytes.size();
    if (m_received > longestPicture)
        stop(ErrorCode::AnswerTooLarge);
    else if (m_sink.write(bytes) != bytes.size())
        stop(ErrorCode::DiskFull);
}

void PictureDownload::end()
{
    read();
    m_idle.stop();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_tries < mostTries && mayComeLater(status)) {
        m_reply->deleteLater();
        m_reply = nullptr;
        m_again.start(m_times.repeat * (1 << (m_tries - 1)));
        return;
    }
    Error error { .code = m_fault, .httpStatus = status };
    if (error.code == ErrorCode::None && status != 200 && status != 0)
        error.code = errorOf(status);
    else if (error.code == ErrorCode::None && m_reply->error() != QNetworkReply::NoError)
        error.code = m_received > 0 ? ErrorCode::AnswerTruncated : networkFailure(m_reply->error());
    else if (error.code == ErrorCode::None && m_received == 0)
        error.code = ErrorCode::AnswerWithoutPicture;
    m_reply->deleteLater();
    m_reply = nullptr;
    Q_EMIT finished(error);
}

//! Only while the sink is empty: what it holds cannot be taken back.
bool PictureDownload::mayComeLater(int status) const
{
    const bool busy = status == 408 || status == 429 || status >= 500;
    const bool unreached = status == 0 && m_reply->error() != QNetworkReply::NoError;
    return m_received == 0 && (m_fault == ErrorCode::None || m_fault == ErrorCode::Timeout)
        && (busy || unreached || m_fault == ErrorCode::Timeout);
}

void PictureDownload::stop(ErrorCode code)
{
    if (m_fault != ErrorCode::None)
        return;
    m_fault = code;
    m_reply->abort();
}

} // namespace Iconwright
