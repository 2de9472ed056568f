#pragma once

#include "core/provider/openai/networkoptions.h"

#include <memory>
#include <vector>

class QNetworkAccessManager;

namespace Iconwright {

//! Network managers, each for at most six operations at a time: over HTTP/1.1 one opens no more connections
//! to a host, and a request that waits inside Qt could not be told from one that was sent.
class ConnectionPool
{
public:
    //! The first manager with room. It counts as used as long as the pointer is held.
    [[nodiscard]] std::shared_ptr<QNetworkAccessManager> lease();
    //! For operations from now on. Closes idle connections, as after a change of the key or the server; those
    //! of running operations stay.
    void setOptions(const NetworkOptions &options);

private:
    NetworkOptions m_options;
    std::vector<std::shared_ptr<QNetworkAccessManager>> m_managers;
};

} // namespace Iconwright
