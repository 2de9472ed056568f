#pragma once

#include "core/base/error.h"
#include "core/provider/openai/transfertimes.h"

#include <QTimer>

#include <memory>

class QNetworkAccessManager;
class QIODevice;
class QNetworkReply;

namespace Iconwright {

//! Fetches a picture that an answer only gave the address of: without the key, no redirect followed, at most
//! 64 MiB.
class PictureDownload final : public QObject
{
    Q_OBJECT

public:
    PictureDownload(std::shared_ptr<QNetworkAccessManager> manager, QIODevice &sink,
        const TransferTimes &times, QObject *parent);
    ~PictureDownload() override;

    void start(const QUrl &url);

Q_SIGNALS:
    //! Once; code None: the picture is in the sink.
    void finished(const Iconwright::Error &error);

private:
    void read();
    void end();
    void stop(ErrorCode code);

    std::shared_ptr<QNetworkAccessManager> m_manager;
    QIODevice &m_sink;
    TransferTimes m_times;
    QTimer m_idle;
    QNetworkReply *m_reply = nullptr;
    qint64 m_received = 0;
    ErrorCode m_fault = ErrorCode::None;
};

} // namespace Iconwright
