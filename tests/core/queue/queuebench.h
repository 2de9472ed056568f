#pragma once

#include "tests/core/queue/fakeprovider.h"
#include "tests/core/queue/queueprofile.h"

#include <QTemporaryDir>

namespace Iconwright::Tests {

//! A profile in a temporary folder and two providers that do as they are told: "openai", which costs, and
//! "offline", which does not. One for each test function.
class QueueBench
{
public:
    explicit QueueBench(const QueueLimits &limits = QueueProfile::noLimits());

    //! The next start of the program, on the same folder unless told otherwise. Nothing is recovered yet.
    void restart(const QueueLimits &limits = QueueProfile::noLimits());
    void moveTo(const QString &folder);
    void close() { m_profile.reset(); }

    [[nodiscard]] QueueProfile &profile() { return *m_profile; }
    [[nodiscard]] BatchQueue &queue() { return *m_profile->queue; }
    [[nodiscard]] FakeProvider &openai() { return m_openai; }
    [[nodiscard]] FakeProvider &offline() { return m_offline; }

    //! Starts a batch and waits until it has ended; false when it does not.
    [[nodiscard]] bool run(const BatchRequest &request, BatchId &id);
    //! Runs one statement past everything that keeps the tables in order.
    void execute(const QString &statement);
    //! From now on nothing can be written through the connection of the queue, or can again.
    void setDatabaseWritable(bool writable);

private:
    QTemporaryDir m_temporary;
    QString m_folder;
    FakeProvider m_openai;
    FakeProvider m_offline { false };
    std::unique_ptr<QueueProfile> m_profile;
};

} // namespace Iconwright::Tests
