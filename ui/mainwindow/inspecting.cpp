#include "ui/mainwindow/inspecting.h"

#include "core/library/iconlibrary.h"
#include "core/queue/batchcontroller.h"
#include "ui/gallery/gallerymodel.h"
#include "ui/gallery/gallerypage.h"
#include "ui/gallery/galleryview.h"
#include "ui/gallery/iconactions.h"
#include "ui/inspector/inspectorpanel.h"
#include "ui/inspector/largepreview.h"
#include "ui/mainwindow/browsing.h"
#include "ui/mainwindow/companions.h"
#include "ui/mainwindow/generating.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

namespace Iconwright {

namespace {

constexpr qsizetype mostDescribed = 200; // of a selection: reading more records would hold up a frame

} // namespace

Inspecting::Inspecting(const Dependencies &with, QObject *parent)
    : QObject(parent)
    , m_with(with)
    , m_panel(new InspectorPanel(with.catalog))
{
    m_panel->showNothing();
    connectGallery();
    connectIcons();
    connectJobs();
}

QWidget *Inspecting::panel() const
{
    return m_panel;
}

void Inspecting::connectGallery()
{
    GalleryView *grid = &view();
    connect(grid, &GalleryView::previewRequested, this, &Inspecting::preview);
    connect(grid, &GalleryView::selectedChanged, this, &Inspecting::showChosen);
    // A new search clears the selection and says nothing of it.
    connect(grid->model(), &QAbstractItemModel::modelReset, this, &Inspecting::showChosen);
    connect(grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &Inspecting::showCurrent);
    connect(&m_with.library, &IconLibrary::iconsChanged, this, &Inspecting::showChosen);
    connect(&m_with.batches, &BatchController::jobChanged, this, [this](const BatchId &, JobId job) {
        if (job != m_job)
            return;
        const JobStatus status = m_with.batches.job(job);
        if (status.state == JobState::Succeeded)
            showCurrent(view().currentIndex());
        else
            m_panel->showJob(status);
    });
}

void Inspecting::connectIcons()
{
    // What can be undone is done by the gallery's actions: the inspector shows what is selected there.
    IconActions *icons = &m_with.browsing.gallery().icons();
    const auto act = [this, icons](auto signal, IconActions::Kind kind) {
        connect(m_panel, signal, &icons->action(kind), &QAction::trigger);
    };
    act(&InspectorPanel::favoriteToggled, IconActions::Kind::Favorite);
    act(&InspectorPanel::favoritesToggled, IconActions::Kind::Favorite);
    act(&InspectorPanel::copyRequested, IconActions::Kind::CopyPicture);
    act(&InspectorPanel::trashRequested, IconActions::Kind::Trash);
    const auto again = [this](const QList<IconId> &chosen) { m_with.generating.makeAgain(chosen); };
    connect(m_panel, &InspectorPanel::rerollRequested, this, again);
    connect(icons, &IconActions::rerollRequested, this, again);
    connect(m_panel, &InspectorPanel::higherQualityRequested, &m_with.generating, &Generating::makeAgain);
    connect(m_panel, &InspectorPanel::editRequested, this, &Inspecting::edit);
    connect(m_panel, &InspectorPanel::exportRequested, &m_with.companions, &Companions::showExport);
    const auto open = [this](IconId icon) { openOriginal(icon, false); };
    const auto reveal = [this](IconId icon) { openOriginal(icon, true); };
    connect(m_panel, &InspectorPanel::openRequested, this, open);
    connect(m_panel, &InspectorPanel::revealRequested, this, reveal);
    connect(icons, &IconActions::openRequested, this, open);
    connect(icons, &IconActions::revealRequested, this, reveal);
    connect(icons, &IconActions::inspectRequested, m_panel, &InspectorPanel::focusFirstAction);
}

void Inspecting::connectJobs()
{
    BatchController *batches = &m_with.batches;
    connect(m_panel, &InspectorPanel::retryRequested, batches, &BatchController::retryJob);
    connect(m_panel, &InspectorPanel::rewordRequested, batches, &BatchController::rewordJob);
    connect(m_panel, &InspectorPanel::resolveRequested, batches, &BatchController::resolveJob);
    connect(m_panel, &InspectorPanel::dismissRequested, &m_with.browsing, &Browsing::dismiss);
    connect(m_panel, &InspectorPanel::backdropChanged, this, &Inspecting::takeBackdrop);
}

void Inspecting::showChosen()
{
    const QList<IconId> icons = view().selectedIcons();
    if (icons.size() < 2) {
        showCurrent(view().currentIndex());
        return;
    }
    m_job = {};
    Q_EMIT inspected({});
    if (icons.size() > mostDescribed) {
        m_panel->showMany(icons);
        return;
    }
    QList<IconRecord> records;
    for (const IconId id : icons)
        if (const Result<IconRecord> record = m_with.library.icon(id))
            records.append(*record);
    m_panel->showIcons(records);
}

void Inspecting::showCurrent(const QModelIndex &current)
{
    if (view().selectedIcons().size() > 1)
        return;
    m_job = current.data(GalleryModel::JobIdRole).value<JobId>();
    const auto icon = current.data(GalleryModel::IconIdRole).value<IconId>();
    if (const Result<IconRecord> record = m_with.library.icon(icon); icon.isValid() && record) {
        m_job = {};
        showIcon(*record);
    } else if (m_job.isValid()) {
        const JobStatus job = m_with.batches.job(m_job);
        m_panel->showJob(job);
        Q_EMIT inspected(job.spec.category);
    } else {
        m_panel->showNothing();
        Q_EMIT inspected({});
    }
}

void Inspecting::showIcon(const IconRecord &icon)
{
    m_panel->showIcon(icon, m_with.library.originalPath(icon), variationsOf(icon));
    //: Name of an icon: category and number of the variation, "electronics 2".
    Q_EMIT inspected(tr("%1 %2").arg(icon.spec.category).arg(icon.spec.variation));
}

int Inspecting::variationsOf(const IconRecord &icon) const
{
    IconQuery query { .batch = icon.batch };
    query.categories.any = { icon.spec.category };
    const Result<qint64> count = m_with.library.count(query);
    return std::max(icon.spec.variation, count ? int(*count) : 1);
}

GalleryView &Inspecting::view() const
{
    return m_with.browsing.gallery().view();
}

void Inspecting::setPreviewArea(QWidget &area)
{
    m_preview = new LargePreview(&area);
    connect(m_preview, &LargePreview::backdropChanged, this, &Inspecting::takeBackdrop);
    connect(m_preview, &LargePreview::moveRequested, this, &Inspecting::previewNext);
}

void Inspecting::setBackdrop(const Backdrop &backdrop)
{
    m_panel->setBackdrop(backdrop);
    if (m_preview)
        m_preview->setBackdrop(backdrop);
}

//! What was chosen in one place is seen in the other.
void Inspecting::takeBackdrop(const Backdrop &backdrop)
{
    setBackdrop(backdrop);
    if (backdrop.kind == Backdrop::Kind::Color)
        view().setOwnBackdrop(backdrop.color);
    Q_EMIT backdropChanged(backdrop);
}

void Inspecting::preview()
{
    const QModelIndex current = view().currentIndex();
    const Result<IconRecord> icon
        = m_with.library.icon(current.data(GalleryModel::IconIdRole).value<IconId>());
    if (m_preview && icon)
        m_preview->showIcon(
            *icon, m_with.library.originalPath(*icon), current.row() + 1, view().model()->rowCount());
}

void Inspecting::previewNext(int step)
{
    const QModelIndex next = view().model()->index(view().currentIndex().row() + step, 0);
    if (!next.isValid())
        return;
    view().setCurrentIndex(next);
    preview();
}

void Inspecting::edit(IconId icon)
{
    BatchRequest request;
    if (m_with.generating.requestFor(icon, request))
        Q_EMIT editRequested(request);
}

void Inspecting::openOriginal(IconId icon, bool folder)
{
    const Result<IconRecord> record = m_with.library.icon(icon);
    if (!record)
        return;
    const QString path = m_with.library.originalPath(*record);
    QDesktopServices::openUrl(QUrl::fromLocalFile(folder ? QFileInfo(path).path() : path));
}

} // namespace Iconwright
