#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "ui/gallery/icondrag.h"
#include "ui/gallery/librarychanges.h"
#include "ui/gallery/namedfiles.h"

#include <QList>
#include <QObject>

class QAction;
class QImage;
class QMenu;

namespace Iconwright {

class GalleryModel;
class GalleryView;
class IconLibrary;
class IconSets;
class Notice;
class UserPrompts;

//! All that can be done with the selected icons, as actions for menus, bars and keys: enabled where something
//! fitting is selected, in the trash others than elsewhere. Single letters act only while the view has the
//! keyboard. What the library can take back is undone and redone here; the rest is asked for by signals.
class IconActions final : public QObject
{
    Q_OBJECT

public:
    //! All outlive it.
    struct Dependencies
    {
        IconLibrary &library;
        GalleryModel &model;
        GalleryView &view;
        Notice &notice;
    };

    enum class Kind {
        Inspect,
        Open,
        Reveal,
        Export,
        Favorite,
        Reroll,
        Match,
        CopyPicture,
        CopyPrompt,
        Trash,
        Restore,
        Delete,
        Undo,
        Redo,
    };
    static constexpr int kinds = int(Kind::Redo) + 1;

    explicit IconActions(const Dependencies &with, QObject *parent = nullptr);

    [[nodiscard]] QAction &action(Kind kind) const { return *m_actions.at(int(kind)); }
    //! In the order of a menu, without separators.
    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }
    //! Those that must work while the view is hidden or has no keyboard: for the widget around it.
    [[nodiscard]] QList<QAction *> actionsEverywhere() const;
    //! What can be done with icons, in groups.
    void fill(QMenu &menu) const;
    //! The selected icons, or all that are shown when none is.
    void exportSelected();
    //! `icons` went to the trash by themselves: says so, with Undo.
    void showLetGo(const QList<IconId> &icons);

    //! Who asks before something is deleted for good; outlives it. Without one nothing can be.
    void setPrompts(UserPrompts &prompts);
    //! Whose members are told of before they go; they outlive it.
    void setSets(const IconSets &sets) { m_sets = &sets; }
    //! What has been done, to be undone; for whoever changes something beside this.
    [[nodiscard]] LibraryChanges &changes() { return m_changes; }
    //! What the mouse pulls out of the view.
    [[nodiscard]] IconDrag &drag() { return *m_drag; }

    void retranslate();

Q_SIGNALS:
    void inspectRequested(Iconwright::IconId icon);
    void openRequested(Iconwright::IconId icon);
    void revealRequested(Iconwright::IconId icon);
    void exportRequested(const QList<Iconwright::IconId> &icons);
    void matchRequested(Iconwright::IconId icon);
    void rerollRequested(const QList<Iconwright::IconId> &icons);

private:
    using Step = LibraryChanges::Step;

    void addActions();
    void setKeys();
    void connectSelection();
    void showState();
    void showUndo();
    void withFirst(void (IconActions::*signal)(IconId));
    void toggleFavorite();
    void moveToTrash();
    void restore();
    void askToDelete();
    void deleteForGood(const QList<IconId> &icons);
    void copyPicture();
    void toClipboard(const QStringList &paths, const QImage &picture);
    void copyPrompt();
    [[nodiscard]] QList<ExportItem> items(const QList<IconId> &icons);
    //! `text`, and which sets icons that go are members of.
    [[nodiscard]] QString withSets(const QString &text, const QList<IconId> &icons) const;
    void tell(const Error &error);

    Dependencies m_with;
    QList<QAction *> m_actions; //!< by Kind
    LibraryChanges m_changes;
    const IconSets *m_sets = nullptr;
    NamedFiles m_files;
    IconDrag *m_drag;
    UserPrompts *m_prompts = nullptr;
    int m_copies = 0; //!< only the last one reaches the clipboard
};

} // namespace Iconwright
