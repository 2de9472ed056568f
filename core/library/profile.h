#pragma once

#include "core/base/result.h"

#include <QString>

namespace Iconwright {

//! The folder that holds everything the program keeps, and where in it each thing lies. A plain value.
class Profile
{
public:
    //! Makes `folder` (0700) and what belongs in it. ProfileUnusable when it cannot be written.
    [[nodiscard]] static Result<Profile> open(const QString &folder);
    //! The system's place for it (XDG data, AppData, Application Support).
    [[nodiscard]] static QString defaultFolder();

    [[nodiscard]] QString folder() const { return m_folder; } //!< absolute
    [[nodiscard]] QString settingsPath() const;
    [[nodiscard]] QString databasePath() const;
    [[nodiscard]] QString lockPath() const;
    [[nodiscard]] QString catalogFolder() const; //!< user styles, schemes, model overrides
    [[nodiscard]] QString logsFolder() const;

private:
    explicit Profile(const QString &folder)
        : m_folder(folder)
    {
    }

    QString m_folder;
};

} // namespace Iconwright
