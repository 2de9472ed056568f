#include "core/provider/openai/openaioperation.h"

#include "core/base/clock.h"
#include "core/provider/openai/apirequests.h"
#include "core/provider/openai/bodydevice.h"
#include "core/provider/openai/excerpt.h"
#include "core/provider/openai/networkfailure.h"
#include "core/provider/openai/picturedownload.h"
#include "core/provider/openai/picturestream.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <algorithm>
#include <utility>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 readBuffer = 512 * 1024; // what Qt may hold of an answer
constexpr qsizetype pieceSize = 256 * 1024;

ErrorCode errorOf(AnswerScanner::Fault fault)
{
    switch (fault) {
    case AnswerScanner::Fault::None:
        return ErrorCode::None;
    case AnswerScanner::Fault::NotJson:
    case AnswerScanner::Fault::TooDeep:
        return ErrorCode::UnexpectedAnswer;
    case AnswerScanner::Fault::TooLarge:
        return ErrorCode::AnswerTooLarge;
    case AnswerScanner::Fault::Truncated:
        return ErrorCode::AnswerTruncated;
    case AnswerScanner::Fault::PictureDamaged:
        return ErrorCode::PictureDamaged;
    case AnswerScanner::Fault::SinkFull:
        return ErrorCode::DiskFull;
    }
    return ErrorCode::UnexpectedAnswer;
}

qint64 countIn(const QJsonValue &value)
{
    return std::max<qint64>(0, value.toInteger());
}

TokenUsage usageOf(const QJsonObject &answer)
{
    const QJsonValue usage = answer[u"usage"_s];
    return { .inputTokens = countIn(usage[u"input_tokens"_s]),
        .inputImageTokens = countIn(usage[u"input_tokens_details"_s][u"image_tokens"_s]),
        .outputTokens = countIn(usage[u"output_tokens"_s]) };
}

} // namespace

OpenAiOperation::OpenAiOperation(
    QIODevice &sink, const Credentials &credentials, const TransferTimes &times, const Clock &clock)
    : m_sink(sink)
    , m_credentials(credentials)
    , m_times(times)
    , m_clock(clock)
    , m_scanner(sink)
{
    for (QTimer *timer : { &m_connectTimer, &m_idleTimer, &m_totalTimer })
        timer->setSingleShot(true);
    connect(&m_connectTimer, &QTimer::timeout, this, &OpenAiOperation::onConnectTimeout);
    connect(
        &m_idleTimer, &QTimer::timeout, this, [this] { stop(ErrorCode::Timeout); });
    connect(&m_totalTimer, &QTimer::timeout, this, [this] { stop(ErrorCode::Timeout); });
}

OpenAiOperation::~OpenAiOperation()
{
    releaseReply();
}

void OpenAiOperation::start(std::shared_ptr<QNetworkAccessManager> manager, const RequestBody &body)
{
    m_manager = std::move(manager);
    m_body = new BodyDevice(body, this);
    QNetworkRequest request = apiPostRequest(m_credentials, body.path, body.size());
    if (body.isStreamed)
        request.setRawHeader("Accept", "text/event-stream, application/json;q=0.9");
    m_reply = m_manager->post(request, m_body);
    // Qt may look at the body as long as the reply lives.
    m_body->setParent(m_reply);
    m_reply->setReadBufferSize(readBuffer);
    connect(m_reply, &QNetworkReply::readyRead, this, &OpenAiOperation::read);
    connect(m_reply, &QNetworkReply::downloadProgress, this, &OpenAiOperation::reportProgress);
    connect(m_reply, &QNetworkReply::finished, this, &OpenAiOperation::onReplyFinished);
    m_connectTimer.start(m_times.connect);
    m_totalTimer.start(m_times.total);
}

void OpenAiOperation::refuse(const Error &error)
{
    const ImageOutcome outcome { .error = error, .delivery = Delivery::NotSent };
    QMetaObject::invokeMethod(
        this, [this, outcome] { end(outcome); }, Qt::QueuedConnection);
}

void OpenAiOperation::abort()
{
    // Queued, so that finished() never comes from inside a call of the owner.
    QMetaObject::invokeMethod(
        this, [this] { stop(ErrorCode::Cancelled); }, Qt::QueuedConnection);
}

void OpenAiOperation::read()
{
    if (m_stream && m_stream->isComplete())
        return;
    m_idleTimer.start(isStream() ? m_times.streamIdle : m_times.idle);
    if (isStream())
        readStream();
    else if (isSuccess())
        readPicture();
    else
        readError();
}

void OpenAiOperation::readPicture()
{
    m_piece.resize(pieceSize);
    for (qint64 size = 0;
         m_stoppedBy == ErrorCode::None && (size = m_reply->read(m_piece.data(), m_piece.size())) > 0;)
        if (!m_scanner.feed(QByteArrayView(m_piece).first(size)))
            return stop(errorOf(m_scanner.fault()));
}

//! What has its picture, waits a moment for the end, so that the connection can be used again.
void OpenAiOperation::readStream()
{
    openStream();
    m_piece.resize(pieceSize);
    for (qint64 size = 0;
         m_stoppedBy == ErrorCode::None && (size = m_reply->read(m_piece.data(), m_piece.size())) > 0;) {
        if (m_stream->feed(QByteArrayView(m_piece).first(size)))
            continue;
        if (m_stream->isComplete())
            return m_idleTimer.start(m_times.settle);
        return stop(m_stream->error() ? ErrorCode::UnexpectedAnswer : errorOf(m_stream->fault()));
    }
}

void OpenAiOperation::openStream()
{
    if (!m_stream)
        m_stream = std::make_unique<PictureStream>(
            m_sink, [this](const QByteArray &picture) { Q_EMIT partial(picture); });
}

void OpenAiOperation::readError()
{
    m_errorBody += m_reply->read(std::max<qsizetype>(0, longestErrorBody - m_errorBody.size()));
    if (m_errorBody.size() >= longestErrorBody && m_stoppedBy == ErrorCode::None)
        stop(ErrorCode::AnswerTooLarge);
}

void OpenAiOperation::reportProgress(qint64 received, qint64 total)
{
    if (total <= 0 || !isSuccess())
        return;
    const double fraction = std::clamp(double(received) / double(total), 0.0, 1.0);
    if (fraction <= m_progress)
        return;
    m_progress = fraction;
    Q_EMIT progress(fraction);
}

void OpenAiOperation::onConnectTimeout()
{
    if (m_body && !m_body->wasTouched())
        stop(ErrorCode::Timeout);
}

void OpenAiOperation::stop(ErrorCode code)
{
    if (m_ended || m_stoppedBy != ErrorCode::None)
        return;
    m_stoppedBy = code;
    if (m_reply)
        m_reply->abort();
    else if (m_manager)
        end(stoppedOutcome());
}

void OpenAiOperation::onReplyFinished()
{
    if (m_stoppedBy == ErrorCode::None)
        read();
    if (m_ended)
        return;
    if (isStream())
        return end(streamOutcome());
    ImageOutcome outcome;
    const bool isCutError = m_stoppedBy == ErrorCode::AnswerTooLarge && !isSuccess();
    if (m_stoppedBy != ErrorCode::None && !isCutError)
        outcome = stoppedOutcome();
    else
        outcome = isSuccess() ? successOutcome() : failureOutcome();
    if (outcome.error.code == ErrorCode::None && m_scanner.pictureBytes() == 0)
        return download(outcome);
    end(outcome);
}

HttpAnswer OpenAiOperation::answerSoFar() const
{
    if (!m_reply)
        return {};
    return { .status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
        .headers = m_reply->rawHeaderPairs(),
        .body = m_errorBody };
}

bool OpenAiOperation::isSuccess() const
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    return status >= 200 && status < 300;
}

bool OpenAiOperation::isStream() const
{
    return isSuccess()
        && m_reply->rawHeader("Content-Type").trimmed().toLower().startsWith("text/event-stream");
}

Delivery OpenAiOperation::deliveryWithoutAnswer() const
{
    // With Content-Length set, a server that misses the last byte does not have a request.
    return m_body && m_body->wasHandedOver() ? Delivery::Unclear : Delivery::NotSent;
}

ImageOutcome OpenAiOperation::failureOutcome() const
{
    const HttpAnswer answer = answerSoFar();
    if (answer.status != 0)
        return refusedOutcome(answer, m_credentials.apiKey, m_clock.now());
    ImageOutcome outcome;
    outcome.error.code = networkFailure(m_reply->error());
    outcome.error.detail = excerpt(m_reply->errorString().toUtf8(), m_credentials.apiKey);
    outcome.delivery = deliveryWithoutAnswer();
    return outcome;
}

ImageOutcome OpenAiOperation::successOutcome()
{
    ImageOutcome outcome = outcomeOfHeaders(answerSoFar());
    const AnswerScanner::Fault fault = m_scanner.finish();
    outcome.error.code = errorOf(fault);
    // A page of HTML is no answer of the provider, whatever its status says.
    outcome.delivery = fault == AnswerScanner::Fault::NotJson ? Delivery::Unclear : Delivery::Answered;
    if (fault != AnswerScanner::Fault::None)
        return outcome;
    const QJsonObject rest = QJsonDocument::fromJson(m_scanner.rest()).object();
    outcome.usage = usageOf(rest);
    if (m_scanner.pictureBytes() > 0 || !m_scanner.pictureUrl().isEmpty())
        return outcome;
    const Error error = errorInSuccess(rest, m_credentials.apiKey);
    outcome.error.code = error.code;
    outcome.error.detail = error.detail;
    return outcome;
}

//! A 200 only says that the drawing begins: what ends without its final picture may have been billed. Once
//! that is there nothing else counts, neither a cut nor the user's wish to stop.
ImageOutcome OpenAiOperation::streamOutcome()
{
    openStream();
    m_stream->finish();
    ImageOutcome outcome = outcomeOfHeaders(answerSoFar());
    if (m_stream->isComplete()) {
        outcome.usage = usageOf(m_stream->rest());
        if (m_stream->pictureBytes() == 0)
            outcome.error.code = ErrorCode::AnswerWithoutPicture;
        return outcome;
    }
    if (m_stream->error())
        return streamErrorOutcome(
            answerSoFar(), *m_stream->error(), m_stream->hasBegun(), m_credentials.apiKey);
    outcome.error.code = m_stoppedBy != ErrorCode::None ? m_stoppedBy : errorOf(m_stream->fault());
    const bool isWhole = m_stream->fault() == PictureStream::Fault::SinkFull
        || outcome.error.code == ErrorCode::PictureDamaged;
    outcome.delivery = isWhole ? Delivery::Answered : Delivery::Unclear;
    return outcome;
}

ImageOutcome OpenAiOperation::stoppedOutcome() const
{
    // While a picture is fetched from its address, the answer itself is there already.
    ImageOutcome outcome = m_reply ? outcomeOfHeaders(answerSoFar()) : m_answered;
    outcome.error.code = m_stoppedBy;
    const bool isAnswered = outcome.httpStatus >= 200 && outcome.httpStatus < 300;
    outcome.delivery = isAnswered ? Delivery::Answered : deliveryWithoutAnswer();
    if (m_stoppedBy == ErrorCode::Cancelled)
        outcome.delivery = m_body && !m_body->wasTouched() ? Delivery::NotSent : Delivery::Unclear;
    else if (m_scanner.fault() == AnswerScanner::Fault::NotJson)
        outcome.delivery = Delivery::Unclear;
    return outcome;
}

void OpenAiOperation::download(const ImageOutcome &outcome)
{
    const QUrl url
        = m_credentials.baseUrl.resolved(QUrl::fromEncoded(m_scanner.pictureUrl(), QUrl::StrictMode));
    if (!mayFetch(url, m_credentials.baseUrl)) {
        ImageOutcome refused = outcome;
        refused.error.code = ErrorCode::AnswerWithoutPicture;
        refused.error.detail = excerpt(m_scanner.pictureUrl(), m_credentials.apiKey);
        return end(refused);
    }
    m_answered = outcome;
    Q_EMIT addressed(outcome, QString::fromLatin1(url.toEncoded()));
    releaseReply();
    m_idleTimer.stop();
    auto *fetch = new PictureDownload(m_manager, m_sink, m_times, this);
    connect(fetch, &PictureDownload::finished, this, [this](const Error &error) {
        ImageOutcome whole = m_answered;
        whole.error.code = error.code;
        whole.error.detail = error.code == ErrorCode::None
            ? QString()
            : u"fetching the picture: HTTP %1"_s.arg(error.httpStatus);
        end(whole);
    });
    fetch->start(url);
}

//! What never left is no answer that fails to come: to the user there is no connection.
ImageOutcome OpenAiOperation::described(ImageOutcome outcome)
{
    ErrorCode &code = outcome.error.code;
    if (outcome.delivery == Delivery::NotSent
        && (code == ErrorCode::Timeout || code == ErrorCode::ConnectionCut))
        code = ErrorCode::NoNetwork;
    return outcome;
}

void OpenAiOperation::end(const ImageOutcome &outcome)
{
    if (m_ended)
        return;
    m_ended = true;
    for (QTimer *timer : { &m_connectTimer, &m_idleTimer, &m_totalTimer })
        timer->stop();
    qDeleteAll(findChildren<PictureDownload *>());
    releaseReply();
    m_manager.reset();
    Q_EMIT finished(described(outcome));
}

void OpenAiOperation::releaseReply()
{
    if (!m_reply)
        return;
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    reply->disconnect(this);
    if (reply->isRunning())
        reply->abort();
    reply->deleteLater();
}

} // namespace Iconwright
