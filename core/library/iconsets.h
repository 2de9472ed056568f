#pragma once

#include "core/base/result.h"
#include "core/library/iconset.h"

#include <QObject>

namespace Iconwright {

class Database;

//! The sets of a library. Belongs to the thread of its Database; tells only of its own changes. A name is
//! 1 to 120 characters without control characters, and no two sets differ by upper and lower case of ASCII
//! letters alone: InvalidSetting ("set name") otherwise. Unknown sets and icons are NotFound. Every change is
//! made as a whole or not at all.
class IconSets final : public QObject
{
    Q_OBJECT

public:
    explicit IconSets(Database &database, QObject *parent = nullptr);

    //! By name.
    [[nodiscard]] Result<QList<IconSet>> sets() const;
    [[nodiscard]] Result<IconSet> set(SetId id) const;
    //! Upper and lower case as for names. NotFound.
    [[nodiscard]] Result<IconSet> named(const QString &name) const;
    //! In the order of the set. Those in the trash are left out; they are in their place again once restored.
    [[nodiscard]] Result<QList<IconId>> members(SetId id) const;
    //! The sets that have one of `icons`, the trash included, by name: what a deletion must tell of.
    [[nodiscard]] Result<QList<IconSet>> setsOf(const QList<IconId> &icons) const;

    [[nodiscard]] Result<SetId> create(const QString &name, const QList<IconId> &icons = {});
    [[nodiscard]] Result<void> rename(SetId id, const QString &name);
    //! The icons stay in the library.
    [[nodiscard]] Result<void> remove(SetId id);
    //! At the end, in this order; members stay where they are. Returns how many are new.
    [[nodiscard]] Result<int> addIcons(SetId id, const QList<IconId> &icons);
    //! The icons stay in the library. Returns how many were members.
    [[nodiscard]] Result<int> removeIcons(SetId id, const QList<IconId> &icons);
    //! `icons` first, in this order; all other members behind them as before. All must be members.
    [[nodiscard]] Result<void> reorder(SetId id, const QList<IconId> &icons);
    //! With its order and the icons that lie in the trash.
    [[nodiscard]] Result<WholeSet> whole(SetId id) const;
    //! As it was then, also where it is gone: same id, name, members and last export. Icons that are no more
    //! are left out. InvalidSetting when another set has the name by now.
    [[nodiscard]] Result<void> putBack(const WholeSet &whole);
    [[nodiscard]] Result<void> setLastExport(SetId id, const SetExport &lastExport);
    //! Another process may have changed them: tells setsChanged(), and whoever shows sets looks.
    void lookAgain();

Q_SIGNALS:
    void setsChanged(); //!< one came, went, or has another name or last export
    void membersChanged(Iconwright::SetId id); //!< of a set that is still there

private:
    [[nodiscard]] Result<void> checkName(const QString &name, SetId self) const;
    [[nodiscard]] Result<void> append(SetId id, const QList<IconId> &icons, int &added);
    [[nodiscard]] Result<void> insertWhole(const WholeSet &whole);
    [[nodiscard]] Result<QList<IconId>> allMembers(SetId id) const;

    Database &m_database;
};

} // namespace Iconwright
