#include "core/provider/openai/connectionpool.h"

#include "core/provider/openai/apinetwork.h"

#include <algorithm>

namespace Iconwright {

namespace {

constexpr long operationsPerManager = 6;

std::shared_ptr<QNetworkAccessManager> makeManager(const NetworkOptions &options)
{
    return { new ApiNetwork(options), [](QNetworkAccessManager *old) { old->deleteLater(); } };
}

} // namespace

std::shared_ptr<QNetworkAccessManager> ConnectionPool::lease()
{
    const auto free = std::find_if(m_managers.begin(), m_managers.end(),
        [](const auto &manager) { return manager.use_count() <= operationsPerManager; });
    if (free != m_managers.end())
        return *free;
    return m_managers.emplace_back(makeManager(m_options));
}

void ConnectionPool::setOptions(const NetworkOptions &options)
{
    m_options = options;
    m_managers.clear();
}

} // namespace Iconwright
