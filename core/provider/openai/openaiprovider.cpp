#include "core/provider/openai/openaiprovider.h"

#include "core/provider/openai/connectiontest.h"
#include "core/provider/openai/editrequest.h"
#include "core/provider/openai/openaioperation.h"
#include "core/provider/openai/picturedownload.h"
#include "core/provider/openai/picturefetch.h"

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

OpenAiProvider::OpenAiProvider(const Catalog &catalog, const Clock &clock, const TransferTimes &times)
    : m_catalog(catalog)
    , m_clock(clock)
    , m_times(times)
{
}

void OpenAiProvider::setCredentials(const Credentials &credentials)
{
    m_credentials = credentials;
    m_pool.setOptions(credentials.network);
}

ImageOperation *OpenAiProvider::generate(const ImageRequest &request, QIODevice &sink)
{
    auto *operation = new OpenAiOperation(sink, m_credentials, m_times, m_clock);
    const Result<void> usable = checkRequest(request);
    const Result<RequestBody> body = usable ? requestBody(request, m_catalog.model(request.spec.model.model))
                                            : Result<RequestBody>(usable.error());
    if (body)
        operation->start(m_pool.lease(), *body);
    else
        operation->refuse(body.error());
    return operation;
}

ImageOperation *OpenAiProvider::fetch(const QString &address, QIODevice &sink)
{
    auto *operation = new PictureFetch(sink, m_times);
    const QUrl picture = QUrl::fromEncoded(address.toLatin1(), QUrl::StrictMode);
    if (mayFetch(picture, m_credentials.baseUrl))
        operation->start(m_pool.lease(), picture);
    else
        operation->refuse({ .code = ErrorCode::PictureGone });
    return operation;
}

QFuture<Result<QList<ServerModel>>> OpenAiProvider::testConnection()
{
    return Iconwright::testConnection(m_pool.lease(), m_credentials, m_times);
}

Result<void> OpenAiProvider::checkRequest(const ImageRequest &request) const
{
    if (const Result<void> usable = check(m_credentials); !usable)
        return usable;
    // The user chose this origin and saw its price: neither key nor prompt goes to another.
    if (request.spec.model.origin != m_credentials.origin())
        return Error { .code = ErrorCode::InvalidBaseUrl,
            .detail = u"the request is for "_s + request.spec.model.origin };
    return {};
}

} // namespace Iconwright
