#pragma once

#include "core/base/ids.h"

#include <QDateTime>
#include <QList>

#include <chrono>
#include <optional>

namespace Iconwright {

//! What the user lets go by itself; nothing until it is set.
struct RetentionPolicy
{
    std::optional<std::chrono::days> maxAge;
    std::optional<qint64> maxBytes; //!< of all originals together
};

//! What retention looks at in an icon.
struct RetentionCandidate
{
    IconId id;
    QString sha256; //!< icons may share an original
    qint64 bytes = 0;
    QDateTime createdAt;
    bool favorite = false; //!< or in a set: never goes
};

//! Which of `icons` go to the trash under `policy`: those older than maxAge, then the oldest until the
//! originals of the rest fit into maxBytes. Never favorites.
[[nodiscard]] QList<IconId> expiredIcons(
    const QList<RetentionCandidate> &icons, const RetentionPolicy &policy, const QDateTime &now);

} // namespace Iconwright
