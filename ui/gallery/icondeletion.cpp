// What IconActions does with icons that are in the trash for good.

#include "core/library/iconlibrary.h"
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
        .text = tr("This cannot be undone. Files you have exported or saved elsewhere stay."),
        .verb = tr("Delete"),
        .destructive = true };
    m_prompts->ask(&m_with.view, question, [this, icons](bool yes) {
        if (yes)
            deleteForGood(icons);
    });
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
