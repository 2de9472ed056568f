#include "core/library/retention.h"

#include <QHash>

#include <algorithm>

namespace Iconwright {

namespace {

//! The originals that icons still refer to.
class UsedBytes
{
public:
    explicit UsedBytes(const QList<RetentionCandidate> &icons)
    {
        for (const RetentionCandidate &icon : icons)
            m_total += m_users[icon.sha256]++ == 0 ? icon.bytes : 0;
    }

    void release(const RetentionCandidate &icon) { m_total -= --m_users[icon.sha256] == 0 ? icon.bytes : 0; }
    [[nodiscard]] qint64 total() const { return m_total; }

private:
    QHash<QString, int> m_users;
    qint64 m_total = 0;
};

bool isOlder(const RetentionCandidate &a, const RetentionCandidate &b)
{
    return a.createdAt == b.createdAt ? a.id < b.id : a.createdAt < b.createdAt;
}

} // namespace

QList<IconId> expiredIcons(
    const QList<RetentionCandidate> &icons, const RetentionPolicy &policy, const QDateTime &now)
{
    QList<RetentionCandidate> oldestFirst = icons;
    std::sort(oldestFirst.begin(), oldestFirst.end(), isOlder);
    UsedBytes used(icons);
    QList<IconId> expired;
    for (const RetentionCandidate &icon : std::as_const(oldestFirst)) {
        const bool tooOld = policy.maxAge && icon.createdAt.addDays(policy.maxAge->count()) < now;
        const bool tooMuch = policy.maxBytes && used.total() > *policy.maxBytes;
        if (!icon.favorite && (tooOld || tooMuch)) {
            used.release(icon);
            expired += icon.id;
        }
    }
    return expired;
}

} // namespace Iconwright
