#pragma once

#include "core/provider/imageprovider.h"
#include "core/provider/openai/answerscanner.h"
#include "core/provider/openai/apierror.h"
#include "core/provider/openai/credentials.h"
#include "core/provider/openai/transfertimes.h"

#include <QPointer>
#include <QTimer>

#include <memory>

class QNetworkAccessManager;
class QNetworkReply;

namespace Iconwright {

class BodyDevice;
class PictureStream;
class Clock;
struct RequestBody;

//! One POST /images/generations or /images/edits under way. Reads the answer as it comes; nothing is ever
//! sent a second time.
class OpenAiOperation final : public ImageOperation
{
    Q_OBJECT

public:
    OpenAiOperation(
        QIODevice &sink, const Credentials &credentials, const TransferTimes &times, const Clock &clock);
    ~OpenAiOperation() override;

    void start(std::shared_ptr<QNetworkAccessManager> manager, const RequestBody &body);
    //! Ends without having sent anything.
    void refuse(const Error &error);
    void abort() override;

private:
    void read();
    void readPicture();
    void readStream();
    void openStream();
    void readError();
    void reportProgress(qint64 received, qint64 total);
    void onConnectTimeout();
    void stop(ErrorCode code);
    void onReplyFinished();
    [[nodiscard]] HttpAnswer answerSoFar() const;
    [[nodiscard]] bool isSuccess() const;
    [[nodiscard]] Delivery deliveryWithoutAnswer() const;
    [[nodiscard]] ImageOutcome failureOutcome() const;
    [[nodiscard]] ImageOutcome successOutcome();
    [[nodiscard]] ImageOutcome stoppedOutcome() const;
    [[nodiscard]] ImageOutcome streamOutcome();
    [[nodiscard]] bool isStream() const;
    void download(const ImageOutcome &outcome);
    [[nodiscard]] static ImageOutcome described(ImageOutcome outcome);
    void end(const ImageOutcome &outcome);
    void releaseReply();

    QIODevice &m_sink;
    Credentials m_credentials;
    TransferTimes m_times;
    const Clock &m_clock;
    std::shared_ptr<QNetworkAccessManager> m_manager;
    QNetworkReply *m_reply = nullptr;
    QPointer<BodyDevice> m_body;
    AnswerScanner m_scanner;
    std::unique_ptr<PictureStream> m_stream; //!< once the answer is seen to come as events
    QByteArray m_errorBody;
    QByteArray m_piece; //!< room for what is read at once
    QTimer m_connectTimer;
    QTimer m_idleTimer;
    QTimer m_totalTimer;
    ImageOutcome m_answered; //!< while the picture is fetched from its address
    ErrorCode m_stoppedBy = ErrorCode::None;
    double m_progress = 0;
    bool m_ended = false;
};

} // namespace Iconwright
