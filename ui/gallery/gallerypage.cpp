#include "ui/gallery/gallerypage.h"

#include "ui/common/errortext.h"
#include "ui/common/notice.h"
#include "ui/common/units.h"
#include "ui/gallery/actionbar.h"
#include "ui/gallery/emptystate.h"
#include "ui/gallery/gallerymodel.h"
#include "ui/gallery/galleryview.h"
#include "ui/gallery/iconactions.h"
#include "ui/gallery/setactions.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
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
    , m_library(library)
{
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_notice);
    new ActionBar(*m_view, *m_actions); // the view's child
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
    return m_sets ? m_actions->actions() + m_sets->actions() : m_actions->actions();
}

void GalleryPage::setSets(IconSets &sets)
{
    m_actions->setSets(sets);
    m_sets = new SetActions({ m_library, sets, m_model, *m_view, m_actions->changes() }, this);
    addAction(&m_sets->action(SetActions::Kind::Update));
}

namespace {

EmptyState::Reason reasonOf(IconQuery query)
{
    query.order = {};
    if (query.trashed)
        return EmptyState::Reason::Trash;
    if (query == IconQuery())
        return EmptyState::Reason::Library;
    IconQuery set;
    set.set = query.set;
    if (query == set)
        return EmptyState::Reason::Set;
    IconQuery favorites;
    favorites.favorites = Which::Only;
    return query == favorites ? EmptyState::Reason::Favorites : EmptyState::Reason::Search;
}

} // namespace

void GalleryPage::showContents()
{
    m_empty->setReason(reasonOf(m_model.query()));
    m_stack->setCurrentWidget(m_model.rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_view);
}

bool GalleryPage::isLibraryEmpty() const
{
    return m_stack->currentWidget() == m_empty && m_empty->reason() == EmptyState::Reason::Library;
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
        addJobActions(*menu, m_model.job(index));
    else
        m_actions->fill(*menu);
    if (m_sets && !m_model.job(index).id.isValid())
        m_sets->fill(*menu);
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

//! Why the tile is there, then what can be done about it.
void GalleryPage::addJobActions(QMenu &menu, const JobStatus &job)
{
    const bool ended = job.state == JobState::Failed || job.state == JobState::Unclear;
    const QString reason = ended ? errorText(job.error) : tr("In work");
    QAction *head = menu.addAction(reason.section(u". "_s, 0, 0));
    head->setObjectName(u"reason"_s);
    head->setToolTip(reason);
    head->setEnabled(false);
    menu.setToolTipsVisible(true);
    if (!ended)
        return;
    menu.addSeparator();
    const auto add = [&](const QString &name, const QString &text, auto slot) {
        menu.addAction(text, this, slot)->setObjectName(name);
    };
    if (const QString request = job.error.requestId; !request.isEmpty())
        //: The id that the provider gave to a request; its support asks for it.
        add(u"copyRequestId"_s, tr("Copy request ID"),
            [request] { QGuiApplication::clipboard()->setText(request); });
    if (job.state == JobState::Unclear) {
        add(
            u"sendAgain"_s, sendAgainText(job),
            [this, job] { Q_EMIT resolveJobRequested(job.batch, job.id, Resolution::Resend); });
        add(u"leaveJob"_s, tr("Leave it"),
            [this, job] { Q_EMIT resolveJobRequested(job.batch, job.id, Resolution::Drop); });
        return;
    }
    add(
        u"retryJob"_s, tr("Retry this one"), [this, job] { Q_EMIT retryJobRequested(job.batch, job.id); });
    add(
        u"retryBatch"_s, tr("Retry all that failed in this batch"),
        [this, job] { Q_EMIT retryRequested(job.batch); });
    add(u"removeTile"_s, tr("Remove tile"), [this, job] { m_model.dismiss(job.id); });
}

QString GalleryPage::sendAgainText(const JobStatus &job) const
{
    const std::optional<qint64> price = m_priceOf ? m_priceOf(job) : std::nullopt;
    //: %1 is a price.
    return price ? tr("Send again, about %1").arg(leftToRight(moneyText(*price))) : tr("Send again");
}

void GalleryPage::setPrompts(UserPrompts &prompts)
{
    m_actions->setPrompts(prompts);
}

void GalleryPage::say(const QString &text)
{
    m_notice->say(text);
}

void GalleryPage::retranslate()
{
    m_actions->retranslate();
    if (m_sets)
        m_sets->retranslate();
}

void GalleryPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Iconwright
