#include "ui/gallery/gallerypage.h"

#include "core/library/iconlibrary.h"
#include "ui/common/errortext.h"
#include "ui/common/notice.h"
#include "ui/common/theme.h"
#include "ui/common/units.h"
#include "ui/gallery/emptystate.h"
#include "ui/gallery/gallerymodel.h"
#include "ui/gallery/galleryview.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

GalleryPage::GalleryPage(
    IconLibrary &library, GalleryModel &model, ThumbnailLoader &thumbnails, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_model(model)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_view(new GalleryView(model, thumbnails, this))
    , m_notice(new Notice(this))
    , m_favorite(new QAction(this))
    , m_trash(new QAction(this))
    , m_export(new QAction(this))
{
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_notice);
    connectActions();
    retranslate();
    showContents();
}

void GalleryPage::connectActions()
{
    // Single letters only while the grid has the keyboard, so that they never fire while typing.
    m_favorite->setShortcut(QKeySequence(Qt::Key_F));
    m_trash->setShortcut(QKeySequence(Qt::Key_Delete));
    for (QAction *action : { m_favorite, m_trash }) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_view->addAction(action);
    }
    m_export->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    connect(m_favorite, &QAction::triggered, this, &GalleryPage::toggleFavorite);
    connect(m_trash, &QAction::triggered, this, &GalleryPage::moveToTrash);
    connect(m_export, &QAction::triggered, this, &GalleryPage::exportSelected);
    connect(m_view, &GalleryView::selectedChanged, this, &GalleryPage::showActions);
    connect(m_view, &QWidget::customContextMenuRequested, this, &GalleryPage::openMenu);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &GalleryPage::showContents);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &GalleryPage::showContents);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &GalleryPage::showContents);
}

QList<QAction *> GalleryPage::iconActions() const
{
    return { m_export, m_favorite, m_trash };
}

void GalleryPage::showContents()
{
    m_stack->setCurrentWidget(m_model.rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_view);
    showActions();
}

void GalleryPage::showActions()
{
    const bool selected = m_view->selectionModel()->hasSelection();
    m_favorite->setEnabled(selected);
    m_trash->setEnabled(selected);
    m_export->setEnabled(m_model.iconCount() > 0);
}

void GalleryPage::exportSelected()
{
    const QList<IconId> selected = m_view->selectedIcons();
    QList<IconId> icons = selected;
    for (int row = 0; selected.isEmpty() && row < m_model.rowCount(); ++row) {
        const IconId icon = m_model.index(row).data(GalleryModel::IconIdRole).value<IconId>();
        if (icon.isValid())
            icons.append(icon);
    }
    Q_EMIT exportRequested(icons);
}

void GalleryPage::openMenu(QPoint position)
{
    const QModelIndex index = m_view->indexAt(position);
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_model.job(index).id.isValid())
        addJobActions(*menu, index);
    else
        menu->addActions(iconActions());
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void GalleryPage::addJobActions(QMenu &menu, const QModelIndex &index)
{
    const JobStatus job = m_model.job(index);
    if (job.state == JobState::Unclear) {
        menu.addAction(
            tr("Send again"), this, [this, job] { Q_EMIT resolveRequested(job.batch, Resolution::Resend); });
        menu.addAction(
            tr("Leave it"), this, [this, job] { Q_EMIT resolveRequested(job.batch, Resolution::Drop); });
    } else if (job.state == JobState::Failed) {
        menu.addAction(
            tr("Retry all that failed in this batch"), this,
            [this, job] { Q_EMIT retryRequested(job.batch); });
        menu.addAction(tr("Remove tile"), this, [this, job] { m_model.dismiss(job.id); });
    } else {
        menu.addAction(tr("In work"))->setEnabled(false);
    }
}

void GalleryPage::toggleFavorite()
{
    const QList<IconId> icons = m_view->selectedIcons();
    const bool all = std::all_of(icons.cbegin(), icons.cend(),
        [this](IconId icon) { return m_model.indexOf(icon).data(GalleryModel::FavoriteRole).toBool(); });
    for (const IconId icon : icons) {
        if (const Result<void> done = m_library.setFavorite(icon, !all); !done) {
            m_notice->say(errorText(done.error()));
            return;
        }
    }
}

void GalleryPage::moveToTrash()
{
    const QList<IconId> icons = m_view->selectedIcons();
    if (icons.isEmpty())
        return;
    if (const Result<void> done = m_library.moveToTrash(icons); !done) {
        m_notice->say(errorText(done.error()));
        return;
    }
    m_notice->say(tr("%1 moved to trash.").arg(iconsText(int(icons.size()))), tr("Undo"),
        [this, icons] { restore(icons); });
}

void GalleryPage::restore(const QList<IconId> &icons)
{
    if (const Result<void> done = m_library.restore(icons); !done)
        m_notice->say(errorText(done.error()));
}

void GalleryPage::retranslate()
{
    m_favorite->setText(tr("Favorite"));
    m_trash->setText(tr("Move to trash"));
    m_export->setText(tr("Export…"));
    showActions();
}

void GalleryPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Iconwright
