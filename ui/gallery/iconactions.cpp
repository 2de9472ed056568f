#include "ui/gallery/iconactions.h"

#include "core/base/after.h"
#include "core/exporting/exportitems.h"
#include "core/imaging/decode.h"
#include "core/library/iconlibrary.h"
#include "ui/common/errortext.h"
#include "ui/common/glyphs.h"
#include "ui/common/notice.h"
#include "ui/common/units.h"
#include "ui/gallery/gallerymodel.h"
#include "ui/gallery/galleryview.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr std::array objectNames { "inspectIcon", "openIcon", "revealIcon", "exportIcons", "favoriteIcons",
    "rerollIcons", "matchIcon", "copyPicture", "copyPrompt", "trashIcons", "restoreIcons", "deleteIcons",
    "undo", "redo" };
constexpr std::array signs { Glyph::RightPanel, Glyph::External, Glyph::Folder, Glyph::Export,
    Glyph::HeartOutline, Glyph::Dice, Glyph::MoreLike, Glyph::Copy, Glyph::Copy, Glyph::Trash, Glyph::Restore,
    Glyph::Trash, Glyph::Undo, Glyph::Redo };

} // namespace

IconActions::IconActions(const Dependencies &with, QObject *parent)
    : QObject(parent)
    , m_with(with)
    , m_changes(with.notice)
    , m_drag(new IconDrag(with.view))
{
    addActions();
    setKeys();
    connectSelection();
    retranslate();
}

void IconActions::addActions()
{
    for (int kind = 0; kind < kinds; ++kind) {
        auto *made = new QAction(glyphIcon(signs.at(size_t(kind))), {}, this);
        made->setObjectName(QLatin1String(objectNames.at(size_t(kind))));
        m_actions.append(made);
    }
    const auto on = [this](Kind kind, auto slot) { connect(&action(kind), &QAction::triggered, this, slot); };
    on(
        Kind::Inspect, [this] { withFirst(&IconActions::inspectRequested); });
    on(
        Kind::Open, [this] { withFirst(&IconActions::openRequested); });
    on(Kind::Reveal, [this] { withFirst(&IconActions::revealRequested); });
    on(Kind::Export, &IconActions::exportSelected);
    on(Kind::Favorite, &IconActions::toggleFavorite);
    on(
        Kind::Reroll, [this] { Q_EMIT rerollRequested(m_with.view.selectedIcons()); });
    on(Kind::Match, [this] { withFirst(&IconActions::matchRequested); });
    on(Kind::CopyPicture, &IconActions::copyPicture);
    on(Kind::CopyPrompt, &IconActions::copyPrompt);
    on(Kind::Trash, &IconActions::moveToTrash);
    on(Kind::Restore, &IconActions::restore);
    on(Kind::Delete, &IconActions::askToDelete);
    connect(&action(Kind::Undo), &QAction::triggered, &m_changes, &LibraryChanges::undo);
    connect(&action(Kind::Redo), &QAction::triggered, &m_changes, &LibraryChanges::redo);
}

void IconActions::setKeys()
{
    const auto keys
        = [this](Kind kind, const QList<QKeySequence> &sequences) { action(kind).setShortcuts(sequences); };
    keys(Kind::Inspect, { QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter) });
    keys(Kind::Export, { QKeySequence(Qt::CTRL | Qt::Key_E) });
    keys(Kind::Favorite, { QKeySequence(Qt::Key_F), QKeySequence(Qt::Key_P) });
    keys(Kind::Reroll, { QKeySequence(Qt::Key_R) });
    keys(Kind::Match, { QKeySequence(Qt::Key_M) });
    keys(Kind::CopyPicture, { QKeySequence(Qt::CTRL | Qt::Key_C) });
    keys(Kind::CopyPrompt, { QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C) });
    keys(Kind::Trash, { QKeySequence(Qt::Key_Delete) });
    keys(Kind::Delete, { QKeySequence(Qt::CTRL | Qt::Key_Delete) });
    keys(Kind::Undo, { QKeySequence(Qt::CTRL | Qt::Key_Z) });
    keys(Kind::Redo, { QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y) });
    const QList<QAction *> everywhere = actionsEverywhere();
    for (QAction *made : std::as_const(m_actions)) {
        if (everywhere.contains(made))
            continue;
        made->setShortcutContext(Qt::WidgetShortcut);
        m_with.view.addAction(made);
    }
}

QList<QAction *> IconActions::actionsEverywhere() const
{
    return { &action(Kind::Export), &action(Kind::Undo), &action(Kind::Redo) };
}

void IconActions::fill(QMenu &menu) const
{
    for (int kind = 0; kind <= int(Kind::Delete); ++kind) {
        menu.addAction(m_actions.at(kind));
        if (kind == int(Kind::Reveal) || kind == int(Kind::Match) || kind == int(Kind::CopyPrompt))
            menu.addSeparator();
    }
}

void IconActions::connectSelection()
{
    connect(&m_with.view, &GalleryView::selectedChanged, this, &IconActions::showState);
    connect(&m_with.model, &QAbstractItemModel::rowsInserted, this, &IconActions::showState);
    connect(&m_with.model, &QAbstractItemModel::rowsRemoved, this, &IconActions::showState);
    connect(&m_with.model, &QAbstractItemModel::modelReset, this, &IconActions::showState);
    connect(&m_with.view, &GalleryView::dragRequested, this,
        [this](const QList<IconId> &icons, const QList<QImage> &pictures) {
            m_drag->begin(items(icons), pictures, icons);
        });
    connect(m_drag, &IconDrag::failed, this, &IconActions::tell);
    connect(&m_changes, &LibraryChanges::changed, this, &IconActions::showUndo);
}

void IconActions::showState()
{
    const bool trashed = m_with.model.query().trashed;
    const bool selected = !m_with.view.selectedIcons().isEmpty();
    for (const Kind kind : { Kind::Inspect, Kind::Open, Kind::Reveal, Kind::CopyPicture, Kind::CopyPrompt })
        action(kind).setEnabled(selected);
    for (const Kind kind : { Kind::Favorite, Kind::Reroll, Kind::Match, Kind::Trash }) {
        action(kind).setEnabled(selected && !trashed);
        action(kind).setVisible(!trashed);
    }
    action(Kind::Restore).setEnabled(selected && trashed);
    action(Kind::Restore).setVisible(trashed);
    action(Kind::Delete).setEnabled(selected && trashed && m_prompts != nullptr);
    action(Kind::Delete).setVisible(trashed);
    action(Kind::Export).setEnabled(m_with.model.iconCount() > 0);
}

void IconActions::showUndo()
{
    QAction &undo = action(Kind::Undo);
    QAction &redo = action(Kind::Redo);
    undo.setEnabled(m_changes.canUndo());
    redo.setEnabled(m_changes.canRedo());
    //: %1 is what was done last: "Undo move to trash".
    undo.setText(m_changes.canUndo() ? tr("Undo %1").arg(m_changes.undoText()) : tr("Undo"));
    //: %1 is what was undone last: "Redo move to trash".
    redo.setText(m_changes.canRedo() ? tr("Redo %1").arg(m_changes.redoText()) : tr("Redo"));
}

void IconActions::withFirst(void (IconActions::*signal)(IconId))
{
    const IconId current = m_with.view.currentIndex().data(GalleryModel::IconIdRole).value<IconId>();
    const QList<IconId> icons = m_with.view.selectedIcons();
    if (!icons.isEmpty())
        Q_EMIT(this->*signal)(icons.contains(current) ? current : icons.first());
}

void IconActions::exportSelected()
{
    const QList<IconId> selected = m_with.view.selectedIcons();
    QList<IconId> icons = selected;
    for (int row = 0; selected.isEmpty() && row < m_with.model.rowCount(); ++row) {
        const IconId icon = m_with.model.index(row).data(GalleryModel::IconIdRole).value<IconId>();
        if (icon.isValid())
            icons.append(icon);
    }
    Q_EMIT exportRequested(icons);
}

void IconActions::toggleFavorite()
{
    QList<IconId> icons; // only those that change, so that undo leaves the others alone
    const QList<IconId> selected = m_with.view.selectedIcons();
    const auto isFavorite = [this](IconId icon) {
        return m_with.model.indexOf(icon).data(GalleryModel::FavoriteRole).toBool();
    };
    const bool favorite = !std::all_of(selected.cbegin(), selected.cend(), isFavorite);
    std::copy_if(selected.cbegin(), selected.cend(), std::back_inserter(icons),
        [&](IconId icon) { return isFavorite(icon) != favorite; });
    if (icons.isEmpty())
        return;
    const auto set = [library = &m_with.library, icons](bool to) { return library->setFavorite(icons, to); };
    //: After "Undo" and "Redo".
    m_changes.perform(
        favorite ? tr("add to favorites") : tr("remove from favorites"),
        [set, favorite] { return set(favorite); }, [set, favorite] { return set(!favorite); });
}

void IconActions::moveToTrash()
{
    const QList<IconId> icons = m_with.view.selectedIcons();
    IconLibrary *library = &m_with.library;
    const Step back = [library, icons] { return library->restore(icons); };
    //: After "Undo" and "Redo".
    if (icons.isEmpty()
        || !m_changes.perform(
            tr("move to trash"), [library, icons] { return library->moveToTrash(icons); }, back))
        return;
    m_changes.offerUndo(withSets(tr("%1 moved to trash.").arg(iconsText(int(icons.size()))), icons), back);
}

void IconActions::showLetGo(const QList<IconId> &icons)
{
    IconLibrary *library = &m_with.library;
    const Step back = [library, icons] { return library->restore(icons); };
    //: After "Undo" and "Redo".
    m_changes.push(
        tr("move to trash"), [library, icons] { return library->moveToTrash(icons); }, back);
    //: %1: "12 icons". What the preferences let go by age or size.
    m_changes.offerUndo(
        tr("%1 moved to trash, as set in Preferences.").arg(iconsText(int(icons.size()))), back);
}

void IconActions::restore()
{
    const QList<IconId> icons = m_with.view.selectedIcons();
    IconLibrary *library = &m_with.library;
    //: After "Undo" and "Redo".
    if (!icons.isEmpty()
        && m_changes.perform(
            tr("restore"), [library, icons] { return library->restore(icons); },
            [library, icons] { return library->moveToTrash(icons); }))
        m_with.notice.say(tr("%1 restored.").arg(iconsText(int(icons.size()))));
}

QList<ExportItem> IconActions::items(const QList<IconId> &icons)
{
    const Result<QList<ExportItem>> result = exportItems(m_with.library, icons.mid(0, NamedFiles::most));
    if (result)
        return *result;
    tell(result.error());
    return {};
}

void IconActions::copyPicture()
{
    const QList<ExportItem> chosen = items(m_with.view.selectedIcons());
    if (chosen.isEmpty())
        return;
    const int copy = ++m_copies;
    after(m_files.write(chosen), this, [this, copy](const Result<QStringList> &paths) {
        if (!paths) {
            tell(paths.error());
            return;
        }
        const QString first = paths->first();
        after(QtConcurrent::run([first] { return decodePicture(first); }), this,
            [this, copy, paths = *paths](const Result<QImage> &picture) {
                if (!picture)
                    tell(picture.error());
                else if (copy == m_copies)
                    toClipboard(paths, *picture);
            });
    });
}

void IconActions::toClipboard(const QStringList &paths, const QImage &picture)
{
    QGuiApplication::clipboard()->setMimeData(mimeDataOf(paths, picture));
    m_with.notice.say(tr("%1 copied.").arg(iconsText(int(paths.size()))));
}

void IconActions::copyPrompt()
{
    QStringList prompts;
    for (const ExportItem &item : items(m_with.view.selectedIcons()))
        if (!prompts.contains(item.prompt))
            prompts.append(item.prompt);
    if (prompts.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(prompts.join(u"\n\n"_s));
    m_with.notice.say(tr("%n prompt(s) copied.", nullptr, int(prompts.size())));
}

void IconActions::tell(const Error &error)
{
    m_with.notice.say(errorText(error));
}

void IconActions::retranslate()
{
    action(Kind::Inspect).setText(tr("Open in inspector"));
    action(Kind::Open).setText(tr("Open picture"));
    action(Kind::Reveal).setText(tr("Show in folder"));
    action(Kind::Export).setText(tr("Export…"));
    action(Kind::Favorite).setText(tr("Favorite"));
    //: Make new ones of the same words.
    action(Kind::Reroll).setText(tr("Re-roll"));
    //: Make others in the style of this icon.
    action(Kind::Match).setText(tr("More like this"));
    action(Kind::CopyPicture).setText(tr("Copy picture"));
    action(Kind::CopyPrompt).setText(tr("Copy prompt"));
    action(Kind::Trash).setText(tr("Move to trash"));
    action(Kind::Restore).setText(tr("Restore"));
    action(Kind::Delete).setText(tr("Delete for good…"));
    showState();
    showUndo();
}

} // namespace Iconwright
