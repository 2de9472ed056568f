#pragma once

#include "core/provider/imageprovider.h"
#include "core/provider/openai/transfertimes.h"

#include <memory>

class QNetworkAccessManager;
class QUrl;

namespace Iconwright {

//! A picture that was paid for with an earlier request, fetched from the address its answer gave: a GET
//! without the key. Whatever comes of it, the delivery is Answered; usage and limits stay empty.
class PictureFetch final : public ImageOperation
{
    Q_OBJECT

public:
    PictureFetch(QIODevice &sink, const TransferTimes &times);

    void start(const std::shared_ptr<QNetworkAccessManager> &manager, const QUrl &picture);
    //! Ends without having asked anybody.
    void refuse(const Error &error);
    void abort() override;

private:
    void end(const Error &error);

    QIODevice &m_sink;
    TransferTimes m_times;
    bool m_ended = false;
};

} // namespace Iconwright
