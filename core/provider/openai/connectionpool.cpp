#include "core/provider/openai/connectionpool.h"

#include "core/provider/openai/credentials.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>

#include <algorithm>

namespace Iconwright {

namespace {

constexpr long operationsPerManager = 6;

//! The system's proxy, except for this machine itself.
class SystemProxy final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return isLoopback(query.url()) ? QList { QNetworkProxy(QNetworkProxy::NoProxy) }
                                       : systemProxyForQuery(query);
    }
};

std::shared_ptr<QNetworkAccessManager> makeManager()
{
    auto manager = std::shared_ptr<QNetworkAccessManager>(
        new QNetworkAccessManager, [](QNetworkAccessManager *old) { old->deleteLater(); });
    manager->setProxyFactory(new SystemProxy);
    manager->setAutoDeleteReplies(false);
    return manager;
}

} // namespace

std::shared_ptr<QNetworkAccessManager> ConnectionPool::lease()
{
    const auto free = std::find_if(m_managers.begin(), m_managers.end(),
        [](const auto &manager) { return manager.use_count() <= operationsPerManager; });
    if (free != m_managers.end())
        return *free;
    return m_managers.emplace_back(makeManager());
}

} // namespace Iconwright
