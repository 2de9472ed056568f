// What IconActions does with icons that are in the trash for good.

#include "core/library/iconlibrary.h"
#include "core/library/iconsets.h"
#include "ui/common/notice.h"
#include "ui/common/units.h"
#include "ui/common/userprompts.h"
#include "ui/gallery/galleryview.h"
#include "ui/gallery/iconactions.h"

namespace Iconwright {

void IconActions::setPrompts(UserPrompts &prompts)
{
    m_prompts = &prompts;
    showState();
}

void IconActions::askToDelete()
{
    const QList<IconId> icons = m_with.view.selectedIcons();
    if (icons.isEmpty() || m_prompts == nullptr)
        return;
    const QString count = iconsText(int(icons.size()));
    const UserPrompts::Question question { .title = tr("Delete %1 for good?").arg(count),
        .text
        = withSets(tr("This cannot be undone. Files you have exported or saved elsewhere stay."), icons),
        .verb = tr("Delete"),
        .destructive = true };
    m_prompts->ask(&m_with.view, question, [this, icons](bool yes) {
        if (yes)
            deleteForGood(icons);
    });
}

QString IconActions::withSets(const QString &text, const QList<IconId> &icons) const
{
    const Result<QList<IconSet>> sets
        = m_sets ? m_sets->setsOf(icons) : Result<QList<IconSet>>(QList<IconSet>());
    if (!sets || sets->isEmpty())
        return text;
    if (sets->size() > 1)
        //: Of icons that are deleted
        return text + u' ' + tr("They are in %n set(s).", nullptr, int(sets->size()));
    //: Of icons that are deleted; %1: name of a set
    return text + u' ' + tr("Part of the set %1.").arg(isolated(sets->constFirst().name));
}

//! Only what is still in the trash when the answer comes.
void IconActions::deleteForGood(const QList<IconId> &icons)
{
    const Result<int> deleted = m_with.library.deleteTrashed(icons);
    if (deleted)
        m_with.notice.say(tr("%1 deleted.").arg(iconsText(*deleted)));
    else
        tell(deleted.error());
}

} // namespace Iconwright
