#include "core/library/iconsets.h"

#include "core/library/database.h"
#include "core/library/query.h"
#include "core/library/setexporttext.h"
#include "core/library/transaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype maxNameLength = 120;

QString toText(const QJsonDocument &json)
{
    return QString::fromUtf8(json.toJson(QJsonDocument::Compact));
}

//! For json_each(): any number of ids as one parameter.
QString jsonList(const QList<IconId> &ids)
{
    QJsonArray array;
    for (const IconId id : ids)
        array.append(id.value);
    return toText(QJsonDocument(array));
}

//! SELECT of all that an IconSet has; `rest` begins with WHERE or ORDER.
QString setStatement(const QString &rest)
{
    return u"SELECT sets.id, sets.name, sets.created_at, (SELECT count(*) FROM set_members "
           "JOIN icon_entries ON icon_entries.id = icon_id AND trashed_at IS NULL "
           "WHERE set_id = sets.id), sets.export FROM sets "_s
        + rest;
}

Result<QList<IconSet>> setsFrom(Query &query)
{
    if (const auto run = query.run(); !run)
        return run.error();
    QList<IconSet> sets;
    while (query.next()) {
        sets.append({ .id = SetId { query.integer(0) },
            .name = query.text(1),
            .createdAt = QDateTime::fromMSecsSinceEpoch(query.integer(2), Qt::UTC),
            .icons = query.integer(3),
            .lastExport = exportFrom(query.text(4)) });
    }
    const auto ended = query.ended();
    return ended ? Result<QList<IconSet>>(sets) : ended.error();
}

Result<IconSet> onlySet(Query &query, const QString &what)
{
    const auto sets = setsFrom(query);
    if (!sets)
        return sets.error();
    if (sets->isEmpty())
        return Error { .code = ErrorCode::NotFound, .detail = what };
    return sets->first();
}

Result<QList<IconId>> iconsFrom(Query &query)
{
    if (const auto run = query.run(); !run)
        return run.error();
    QList<IconId> icons;
    while (query.next())
        icons += IconId { query.integer(0) };
    const auto ended = query.ended();
    return ended ? Result<QList<IconId>>(icons) : ended.error();
}

Error unknownSet(SetId id)
{
    return { .code = ErrorCode::NotFound, .detail = u"set %1"_s.arg(id.value) };
}

//! Of one row that must be there: the set `id`.
Result<void> changeOne(Query &query, SetId id)
{
    if (const auto run = query.run(); !run)
        return run;
    return query.rowsAffected() == 1 ? Result<void>() : Result<void>(unknownSet(id));
}

bool isReadable(const QString &name)
{
    return !name.trimmed().isEmpty() && name.size() <= maxNameLength
        && std::all_of(
            name.cbegin(), name.cend(), [](QChar letter) { return letter.isPrint(); });
}

} // namespace

IconSets::IconSets(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
}

Result<QList<IconSet>> IconSets::sets() const
{
    Query query(m_database, setStatement(u"ORDER BY sets.name, sets.id"_s));
    return setsFrom(query);
}

Result<IconSet> IconSets::set(SetId id) const
{
    Query query(m_database, setStatement(u"WHERE sets.id = ?"_s));
    return onlySet(query.bind(id.value), u"set %1"_s.arg(id.value));
}

Result<IconSet> IconSets::named(const QString &name) const
{
    Query query(m_database, setStatement(u"WHERE sets.name = ?"_s));
    return onlySet(query.bind(name.trimmed()), u"set \"%1\""_s.arg(name));
}

Result<QList<IconId>> IconSets::members(SetId id) const
{
    Query query(m_database,
        u"SELECT icon_id FROM set_members JOIN icon_entries ON icon_entries.id = icon_id "
        "WHERE set_id = ? AND trashed_at IS NULL ORDER BY position"_s);
    return iconsFrom(query.bind(id.value));
}

Result<QList<IconId>> IconSets::allMembers(SetId id) const
{
    Query query(m_database, u"SELECT icon_id FROM set_members WHERE set_id = ? ORDER BY position"_s);
    return iconsFrom(query.bind(id.value));
}

Result<QList<IconSet>> IconSets::setsOf(const QList<IconId> &icons) const
{
    Query query(m_database,
        setStatement(u"WHERE sets.id IN (SELECT set_id FROM set_members WHERE icon_id IN "
                     "(SELECT value FROM json_each(?))) ORDER BY sets.name, sets.id"_s));
    return setsFrom(query.bind(jsonList(icons)));
}

//! The name is trimmed; `self` may keep its own.
Result<void> IconSets::checkName(const QString &name, SetId self) const
{
    const Error invalid { .code = ErrorCode::InvalidSetting, .detail = u"set name: \"%1\""_s.arg(name) };
    if (!isReadable(name))
        return invalid;
    const auto other = named(name);
    if (!other)
        return other.error().code == ErrorCode::NotFound ? Result<void>() : Result<void>(other.error());
    return other->id == self ? Result<void>()
                             : Error { .code = ErrorCode::InvalidSetting,
                                   .detail = u"set name: \"%1\" is there already"_s.arg(other->name) };
}

Result<SetId> IconSets::create(const QString &name, const QList<IconId> &icons)
{
    const auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (const auto checked = checkName(name.trimmed(), {}); !checked)
        return checked.error();
    Query insert(m_database, u"INSERT INTO sets (name, created_at) VALUES (?, ?)"_s);
    insert.bind(name.trimmed()).bind(QDateTime::currentMSecsSinceEpoch());
    if (const auto run = insert.run(); !run)
        return run.error();
    const SetId id { insert.lastInsertId() };
    int added = 0;
    if (const auto appended = append(id, icons, added); !appended)
        return appended.error();
    if (const auto committed = (*transaction)->commit(); !committed)
        return committed.error();
    Q_EMIT setsChanged();
    return id;
}

Result<void> IconSets::rename(SetId id, const QString &name)
{
    const auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (const auto checked = checkName(name.trimmed(), id); !checked)
        return checked;
    Query update(m_database, u"UPDATE sets SET name = ? WHERE id = ?"_s);
    if (const auto changed = changeOne(update.bind(name.trimmed()).bind(id.value), id); !changed)
        return changed;
    if (const auto committed = (*transaction)->commit(); !committed)
        return committed;
    Q_EMIT setsChanged();
    return {};
}

Result<void> IconSets::remove(SetId id)
{
    const auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    Query members(m_database, u"DELETE FROM set_members WHERE set_id = ?"_s);
    if (const auto run = members.bind(id.value).run(); !run)
        return run;
    Query self(m_database, u"DELETE FROM sets WHERE id = ?"_s);
    if (const auto changed = changeOne(self.bind(id.value), id); !changed)
        return changed;
    if (const auto committed = (*transaction)->commit(); !committed)
        return committed;
    Q_EMIT setsChanged();
    return {};
}

//! Inside a transaction.
Result<void> IconSets::append(SetId id, const QList<IconId> &icons, int &added)
{
    // A set that is not there, or an icon, adds no row; which of the two it was is asked afterwards.
    const QString statement
        = u"INSERT INTO set_members (set_id, icon_id, position) SELECT sets.id, icons.id, "
          "(SELECT coalesce(max(position) + 1, 0) FROM set_members WHERE set_id = sets.id) "
          "FROM sets, icons WHERE sets.id = ? AND icons.id = ?"_s;
    const auto before = allMembers(id);
    if (!before)
        return before.error();
    QSet<IconId> members(before->cbegin(), before->cend());
    for (const IconId icon : icons) {
        if (members.contains(icon))
            continue;
        Query insert(m_database, statement);
        if (const auto run = insert.bind(id.value).bind(icon.value).run(); !run)
            return run;
        if (insert.rowsAffected() != 1)
            return Error { .code = ErrorCode::NotFound, .detail = QString::number(icon.value) };
        members.insert(icon);
        ++added;
    }
    return {};
}

Result<int> IconSets::addIcons(SetId id, const QList<IconId> &icons)
{
    const auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (const auto known = set(id); !known)
        return known.error();
    int added = 0;
    if (const auto appended = append(id, icons, added); !appended)
        return appended.error();
    if (const auto committed = (*transaction)->commit(); !committed)
        return committed.error();
    if (added > 0)
        Q_EMIT membersChanged(id);
    return added;
}

Result<int> IconSets::removeIcons(SetId id, const QList<IconId> &icons)
{
    if (const auto known = set(id); !known)
        return known.error();
    Query query(m_database,
        u"DELETE FROM set_members WHERE set_id = ? AND icon_id IN (SELECT value FROM json_each(?))"_s);
    if (const auto run = query.bind(id.value).bind(jsonList(icons)).run(); !run)
        return run.error();
    const int removed = query.rowsAffected();
    if (removed > 0)
        Q_EMIT membersChanged(id);
    return removed;
}

Result<void> IconSets::reorder(SetId id, const QList<IconId> &icons)
{
    const auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const auto before = allMembers(id);
    if (!before)
        return before.error();
    QSet<IconId> others(before->cbegin(), before->cend());
    QList<IconId> order;
    for (const IconId icon : icons) {
        if (!others.remove(icon))
            return Error { .code = ErrorCode::NotFound, .detail = QString::number(icon.value) };
        order += icon;
    }
    std::copy_if(before->cbegin(), before->cend(), std::back_inserter(order),
        [&others](IconId icon) { return others.contains(icon); });
    for (qsizetype position = 0; position < order.size(); ++position) {
        Query update(m_database, u"UPDATE set_members SET position = ? WHERE set_id = ? AND icon_id = ?"_s);
        if (const auto run = update.bind(position).bind(id.value).bind(order[position].value).run(); !run)
            return run;
    }
    if (const auto committed = (*transaction)->commit(); !committed)
        return committed;
    Q_EMIT membersChanged(id);
    return {};
}

Result<WholeSet> IconSets::whole(SetId id) const
{
    const auto known = set(id);
    if (!known)
        return known.error();
    const auto icons = allMembers(id);
    return icons ? Result<WholeSet>(WholeSet { *known, *icons }) : icons.error();
}

Result<void> IconSets::putBack(const WholeSet &whole)
{
    const auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (const auto checked = checkName(whole.set.name, whole.set.id); !checked)
        return checked;
    if (const auto inserted = insertWhole(whole); !inserted)
        return inserted;
    if (const auto committed = (*transaction)->commit(); !committed)
        return committed;
    Q_EMIT setsChanged();
    Q_EMIT membersChanged(whole.set.id);
    return {};
}

//! Inside a transaction.
Result<void> IconSets::insertWhole(const WholeSet &whole)
{
    const qint64 id = whole.set.id.value;
    Query self(m_database,
        u"INSERT INTO sets (id, name, created_at, export) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET name = excluded.name, export = excluded.export"_s);
    self.bind(id).bind(whole.set.name).bind(whole.set.createdAt.toMSecsSinceEpoch());
    if (const auto run = self.bind(exportText(whole.set.lastExport)).run(); !run)
        return run;
    Query none(m_database, u"DELETE FROM set_members WHERE set_id = ?"_s);
    if (const auto run = none.bind(id).run(); !run)
        return run;
    Query members(m_database,
        u"INSERT INTO set_members (set_id, icon_id, position) SELECT ?, icons.id, key "
        "FROM json_each(?) JOIN icons ON icons.id = value"_s);
    return members.bind(id).bind(jsonList(whole.members)).run();
}

void IconSets::lookAgain()
{
    Q_EMIT setsChanged();
}

Result<void> IconSets::setLastExport(SetId id, const SetExport &lastExport)
{
    Query update(m_database, u"UPDATE sets SET export = ? WHERE id = ?"_s);
    if (const auto changed = changeOne(update.bind(exportText(lastExport)).bind(id.value), id); !changed)
        return changed;
    Q_EMIT setsChanged();
    return {};
}

} // namespace Iconwright
