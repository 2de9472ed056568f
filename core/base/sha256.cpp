#include "core/base/sha256.h"

#include <nettle/sha2.h>
#include <nettle/version.h>

namespace Iconwright {

struct Sha256::State
{
    sha256_ctx context;
};

Sha256::Sha256()
    : m_state(std::make_unique<State>())
{
    sha256_init(&m_state->context);
}

Sha256::~Sha256() = default;

void Sha256::add(QByteArrayView bytes)
{
    sha256_update(&m_state->context, static_cast<size_t>(bytes.size()),
        reinterpret_cast<const uint8_t *>(bytes.data()));
}

QByteArray Sha256::result() const
{
    QByteArray digest(SHA256_DIGEST_SIZE, Qt::Uninitialized);
    auto *bytes = reinterpret_cast<uint8_t *>(digest.data());
    sha256_ctx context = m_state->context; // taking the digest ends a context
#if NETTLE_VERSION_MAJOR >= 4
    sha256_digest(&context, bytes);
#else
    sha256_digest(&context, SHA256_DIGEST_SIZE, bytes);
#endif
    return digest;
}

} // namespace Iconwright
