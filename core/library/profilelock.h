#pragma once

#include "core/base/result.h"

#include <QFile>

#include <memory>

namespace Iconwright {

//! While it lives, this process owns the queue of a profile. The system lets go of it when the process ends
//! in whatever way, so no lock is ever left over.
class ProfileLock
{
public:
    //! ProfileInUse: another process has it, detail names its pid; ProfileUnusable. Never waits.
    [[nodiscard]] static Result<std::unique_ptr<ProfileLock>> acquire(const QString &path);
    //! For looking only: true while any process has it. Never in the way of acquire().
    [[nodiscard]] static bool isHeld(const QString &path);
    ~ProfileLock();
    Q_DISABLE_COPY_MOVE(ProfileLock)

private:
    explicit ProfileLock(const QString &path)
        : m_file(path)
    {
    }
    enum class Kind { Owner, Look };
    [[nodiscard]] bool lock(Kind kind);
    [[nodiscard]] bool own();

    QFile m_file;
};

} // namespace Iconwright
