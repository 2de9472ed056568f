#pragma once

#include "core/base/error.h"
#include "core/provider/openai/transfertimes.h"

#include <QTimer>
#include <QUrl>

#include <memory>

class QNetworkAccessManager;
class QIODevice;
class QNetworkReply;

namespace Iconwright {

//! Plain http only where the API itself is on this machine: an answer from elsewhere must not reach local
//! services.
[[nodiscard]] bool mayFetch(const QUrl &picture, const QUrl &baseUrl);

//! Fetches a picture that an answer only gave the address of: without the key, no redirect followed, at most
//! 64 MiB. Paid for already and free to fetch: where it is not to be had for a moment, it is asked for again.
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
    void fetch();
    void read();
    void end();
    [[nodiscard]] bool mayComeLater(int status) const;
    void stop(ErrorCode code);

    std::shared_ptr<QNetworkAccessManager> m_manager;
    QIODevice &m_sink;
    TransferTimes m_times;
    QTimer m_idle;
    QTimer m_again;
    QUrl m_url;
    int m_tries = 0;
    QNetworkReply *m_reply = nullptr;
    qint64 m_received = 0;
    ErrorCode m_fault = ErrorCode::None;
};

} // namespace Iconwright
