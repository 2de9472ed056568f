#pragma once

#include "core/base/clock.h"
#include "core/library/profile.h"
#include "core/provider/openai/credentials.h"
#include "core/queue/batchqueue.h"

#include <QObject>

#include <memory>

namespace Iconwright {

class JobLog;
class OfflineProvider;
class OpenAiProvider;
class PartialPictures;

//! The queue and everything it works with, in whichever thread the engine is opened: the main thread of the
//! command line, a thread of its own under the window, so that no fsync and no query of the queue ever holds
//! up a frame.
class Engine final : public QObject
{
    Q_OBJECT

public:
    Engine(const Profile &profile, const Catalog &catalog, const QueueLimits &limits);
    ~Engine() override;

    //! Opens its own connection to the library, which this process has opened already. Call it, and
    //! everything after it, in the engine's thread.
    [[nodiscard]] Result<void> open();
    //! Lets go of everything that open() made, in the engine's thread.
    void close();
    //! Replaces base URL and key for what is sent from now on.
    void setCredentials(const Credentials &credentials);
    //! setCredentials() was called, whatever they are good for.
    [[nodiscard]] bool hasCredentials() const { return !m_origin.isEmpty(); }
    //! Whether there is what sending to `origin` needs: NoKey, and InvalidBaseUrl where requests go
    //! elsewhere.
    [[nodiscard]] Result<void> maySendTo(const QString &origin) const;
    void setLimits(const QueueLimits &limits);

    [[nodiscard]] BatchQueue &queue() { return *m_queue; }
    [[nodiscard]] PartialPictures &partials() { return *m_partials; }
    [[nodiscard]] IconLibrary &library() { return *m_library; }

private:
    Profile m_profile;
    Catalog m_catalog;
    QueueLimits m_limits;
    QString m_origin; //!< where requests go to
    Result<void> m_mayUse { Error { .code = ErrorCode::NoKey } }; //!< what is known of the credentials
    SystemClock m_clock;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<OriginalStore> m_originals;
    std::unique_ptr<IconLibrary> m_library;
    std::unique_ptr<OpenAiProvider> m_openai;
    std::unique_ptr<OfflineProvider> m_offline;
    std::unique_ptr<PartialPictures> m_partials;
    std::unique_ptr<BatchQueue> m_queue;
    std::unique_ptr<JobLog> m_jobLog;
};

} // namespace Iconwright
