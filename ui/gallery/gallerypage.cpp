#include "ui/gallery/gallerypage.h"

#include "ui/common/errortext.h"
#include "ui/common/notice.h"
#include "ui/gallery/emptystate.h"
#include "ui/gallery/gallerymodel.h"
#include "ui/gallery/galleryview.h"
#include "ui/gallery/iconactions.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

GalleryPage::GalleryPage(
    IconLibrary &library, GalleryModel &model, ThumbnailLoader &thumbnails, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_view(new GalleryView(model, thumbnails, this))
    , m_notice(new Notice(this))
    , m_actions(new IconActions({ library, model, *m_view, *m_notice }, this))
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
    addActions(m_actions->actionsEverywhere());
    connect(m_actions, &IconActions::exportRequested, this, &GalleryPage::exportRequested);
    connect(m_view, &QWidget::customContextMenuRequested, this, &GalleryPage::openMenu);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &GalleryPage::showContents);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &GalleryPage::showContents);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &GalleryPage::showContents);
}

QList<QAction *> GalleryPage::iconActions() const
{
    return m_actions->actions();
}

void GalleryPage::showContents()
{
    m_stack->setCurrentWidget(m_model.rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_view);
}

void GalleryPage::exportSelected()
{
    m_actions->exportSelected();
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

void GalleryPage::retranslate()
{
    m_actions->retranslate();
}

void GalleryPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Iconwright
