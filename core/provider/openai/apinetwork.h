#pragma once

#include "core/provider/openai/networkoptions.h"

#include <QList>
#include <QNetworkAccessManager>
#include <QSslCertificate>

namespace Iconwright {

//! Connections as NetworkOptions want them: proxy, certificates, HTTP/2 where the server has it. A
//! certificate that cannot be proven ends the request, always.
class ApiNetwork final : public QNetworkAccessManager
{
    Q_OBJECT

public:
    explicit ApiNetwork(const NetworkOptions &options, QObject *parent = nullptr);

protected:
    QNetworkReply *createRequest(
        Operation operation, const QNetworkRequest &request, QIODevice *outgoing) override;

private:
    QList<QSslCertificate> m_trusted; //!< empty: those of the system, as they are
};

} // namespace Iconwright
