#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/provider/imageprovider.h"
#include "core/provider/openai/connectionpool.h"
#include "core/provider/openai/credentials.h"
#include "core/provider/openai/servermodel.h"
#include "core/provider/openai/transfertimes.h"

#include <QFuture>

namespace Iconwright {

//! Draws with OpenAI or with any server that speaks its image API.
//! A request is refused before anything is sent (delivery NotSent) when the credentials cannot be used, when
//! they belong to another origin than the request, or when no header could hold them.
class OpenAiProvider final : public ImageProvider
{
public:
    //! `clock` outlives the provider and its operations.
    OpenAiProvider(const Catalog &catalog, const Clock &clock, const TransferTimes &times = {});

    //! For operations from now on; those under way keep theirs.
    void setCredentials(const Credentials &credentials);
    [[nodiscard]] const Credentials &credentials() const { return m_credentials; }

    [[nodiscard]] ImageOperation *generate(const ImageRequest &request, QIODevice &sink) override;
    [[nodiscard]] ImageOperation *fetch(const QString &address, QIODevice &sink) override;
    [[nodiscard]] bool isMetered() const override { return true; }

    //! GET /models with the present credentials; the models on success. Costs nothing.
    [[nodiscard]] QFuture<Result<QList<ServerModel>>> testConnection();

private:
    [[nodiscard]] Result<void> checkRequest(const ImageRequest &request) const;

    Catalog m_catalog;
    const Clock &m_clock;
    TransferTimes m_times;
    Credentials m_credentials;
    ConnectionPool m_pool;
};

} // namespace Iconwright
