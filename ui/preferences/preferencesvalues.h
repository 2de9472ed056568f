#pragma once

#include "core/settings/settings.h"

#include <QMap>
#include <QString>
#include <QVariant>

namespace Iconwright {

//! What is in force for one setting, and who says so.
struct SettingValue
{
    QVariant value; //!< of the type the table of settings gives it
    QString variable; //!< the environment variable that sets it for this run; empty: the user does
};

//! What the preferences show. A plain value: the window neither reads nor writes the settings itself.
using PreferencesValues = QMap<Setting, SettingValue>;

//! The library as the page of storage shows it.
struct StorageFigures
{
    QString folder; //!< absolute
    qint64 icons = 0;
    qint64 bytes = 0; //!< originals on the disk
    qint64 trashed = 0; //!< icons in the trash
    qint64 cacheEntries = 0; //!< requests that have an answer
};

//! A language that can be chosen, by its own name.
struct LanguageChoice
{
    QString code; //!< "de"; empty: the system's
    QString name; //!< "Deutsch"
};

} // namespace Iconwright
