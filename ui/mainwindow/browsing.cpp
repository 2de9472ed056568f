#include "ui/mainwindow/browsing.h"

#include "core/base/after.h"
#include "core/base/clock.h"
#include "core/library/iconlibrary.h"
#include "core/library/librarysearch.h"
#include "core/queue/batchcontroller.h"
#include "ui/gallery/emptystate.h"
#include "ui/gallery/gallerybar.h"
#include "ui/gallery/gallerypage.h"
#include "ui/gallery/galleryview.h"
#include "ui/library/filterrow.h"
#include "ui/library/librarysidebar.h"
#include "ui/library/searchfield.h"
#include "ui/library/termtext.h"
#include "ui/mainwindow/commands.h"
#include "ui/mainwindow/setbrowsing.h"

#include <QAction>

#include <chrono>

namespace Iconwright {

using namespace std::chrono_literals;

namespace {

constexpr int usualZoom = 92;
constexpr double zoomStep = 1.25;

} // namespace

Browsing::Browsing(const Dependencies &with, QObject *parent)
    : QObject(parent)
    , m_with(with)
    , m_model(new GalleryModel(with.library, this))
    , m_gallery(new GalleryPage(with.library, *m_model, with.thumbnails))
    , m_field(new SearchField(m_search))
    , m_filters(new FilterRow(m_search))
    , m_bar(new GalleryBar(m_filters))
    , m_sidebar(new LibrarySidebar(m_search))
{
    m_model->setSearch(with.search);
    m_gallery->setSets(with.sets);
    m_soon.setSingleShot(true);
    m_soon.setInterval(200ms);
    connect(&m_soon, &QTimer::timeout, this, &Browsing::askForCounts);
    connect(&m_search, &GallerySearch::queryChanged, this, &Browsing::showQuery);
    connect(m_field, &SearchField::left, &m_gallery->view(), qOverload<>(&QWidget::setFocus));
    connectGallery();
    connectBar();
    connectLibrary();
    m_sidebar->setBatches(m_with.batches.batches());
    m_sets
        = new SetBrowsing({ with.library, with.sets, with.batches, m_search, *m_gallery, *m_sidebar }, this);
    connect(m_sets, &SetBrowsing::sidebarWanted, this, &Browsing::sidebarWanted);
    connect(m_sets, &SetBrowsing::shownRenamed, this, &Browsing::shownChanged);
    retranslate();
    m_soon.start();
}

void Browsing::connectGallery()
{
    m_gallery->setPriceOf([catalog = &m_with.catalog](const JobStatus &job) {
        const ModelSettings &settings = job.spec.model;
        return catalog->model(settings.model).costMicroUsd(settings, int(job.prompt.size()));
    });
    EmptyState *empty = &m_gallery->emptyState();
    empty->setTrashDays(0); // nothing leaves the trash by itself
    connect(empty, &EmptyState::clearSearchRequested, &m_search, &GallerySearch::clear);
    connect(&m_gallery->view(), &GalleryView::selectedChanged, this, &Browsing::shownChanged);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &Browsing::shownChanged);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &Browsing::shownChanged);
    connect(m_model, &QAbstractItemModel::modelReset, this, &Browsing::shownChanged);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &Browsing::shownChanged);
}

void Browsing::connectBar()
{
    GalleryView *view = &m_gallery->view();
    connect(m_bar, &GalleryBar::groupingChosen, this, [this](GalleryModel::Grouping grouping) {
        (isInSet() ? m_setGrouping : m_grouping) = grouping;
        showQuery();
        if (!isInSet())
            Q_EMIT groupingChosen(grouping);
    });
    connect(m_bar, &GalleryBar::orderChosen, this, [this](IconOrder order) {
        (isInSet() ? m_setOrder : m_order) = order;
        showQuery();
        if (!isInSet())
            Q_EMIT orderChosen(order);
    });
    connect(m_bar, &GalleryBar::zoomChosen, view, &GalleryView::setZoom);
    connect(view, &GalleryView::zoomChanged, m_bar, &GalleryBar::setZoom);
    connect(m_bar, &GalleryBar::backdropRequested, view, &GalleryView::showNextBackdrop);
}

void Browsing::connectWindow(Companions &companions, QWidget &window)
{
    m_sets->connectWindow(companions, window);
}

void Browsing::makeSet(const BatchId &batch)
{
    m_sets->makeOfBatch(batch);
}

void Browsing::dismiss(JobId job)
{
    m_model->dismiss(job);
}

void Browsing::setGrouping(GalleryModel::Grouping grouping)
{
    m_grouping = grouping;
    showArrangement();
}

bool Browsing::isInSet() const
{
    return m_search.place().kind == LibraryPlace::Kind::Set;
}

//! A set has an order of its own, which groups would tear apart.
void Browsing::showArrangement()
{
    const GalleryModel::Grouping grouping = isInSet() ? m_setGrouping : m_grouping;
    m_bar->setInSet(isInSet());
    m_bar->setGrouping(grouping);
    m_bar->setOrder(isInSet() ? m_setOrder : m_order);
    m_model->setGrouping(grouping);
}

void Browsing::setOrder(IconOrder order)
{
    m_order = order;
    showQuery();
}

IconQuery Browsing::query() const
{
    IconQuery query = m_search.query(m_with.clock.now());
    query.order = isInSet() ? m_setOrder : m_order;
    return query;
}

void Browsing::connectLibrary()
{
    BatchController *batches = &m_with.batches;
    connect(
        batches, &BatchController::batchChanged, this,
        [this](const BatchId &id) { m_sidebar->setBatch(m_with.batches.status(id)); });
    connect(
        batches, &BatchController::halted, &m_gallery->view(),
        [view = &m_gallery->view()] { view->setWaits(true); });
    connect(batches, &BatchController::wentOn, &m_gallery->view(),
        [view = &m_gallery->view()] { view->setWaits(false); });
    connect(batches, &BatchController::batchRemoved, m_sidebar, &LibrarySidebar::removeBatch);
    connect(batches, &BatchController::jobChanged, this,
        [this](const BatchId &, JobId job) { m_model->setJob(m_with.batches.job(job)); });
    connect(batches, &BatchController::partialArrived, m_model, &GalleryModel::setPartial);
    connect(batches, &BatchController::iconArrived, this, [this](IconId icon) {
        m_model->addIcon(icon);
        refresh();
    });
    for (const auto changed :
        { &IconLibrary::iconsChanged, &IconLibrary::iconsRemoved, &IconLibrary::iconsDeleted })
        connect(&m_with.library, changed, this, &Browsing::refresh);
}

void Browsing::connectCommands(const Commands &commands)
{
    GalleryView *view = &m_gallery->view();
    const auto on = [&](Command command, auto receiver, auto slot) {
        connect(&commands.action(command), &QAction::triggered, receiver, slot);
    };
    on(Command::SelectAll, view, &QAbstractItemView::selectAll);
    on(Command::SelectNone, view, &QAbstractItemView::clearSelection);
    on(Command::InvertSelection, view, &GalleryView::invertSelection);
    on(
        Command::Search, m_field, [this] { m_field->setFocus(Qt::ShortcutFocusReason); });
    on(
        Command::LargerTiles, this, [this] { zoom(zoomStep); });
    on(
        Command::SmallerTiles, this, [this] { zoom(1 / zoomStep); });
    on(Command::UsualTiles, this, [this] { zoom(0); });
}

void Browsing::zoom(double factor)
{
    GalleryView &view = m_gallery->view();
    view.setZoom(factor == 0 ? usualZoom : qRound(view.zoom() * factor));
}

int Browsing::shown() const
{
    return m_model->iconCount();
}

int Browsing::total() const
{
    return m_search.isEmpty() ? shown() : int(m_total);
}

int Browsing::selected() const
{
    return int(m_gallery->view().selectedIcons().size());
}

QWidget *Browsing::field() const
{
    return m_field;
}

QWidget *Browsing::bar() const
{
    return m_bar;
}

QWidget *Browsing::sidebar() const
{
    return m_sidebar;
}

void Browsing::refresh()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void Browsing::retranslate()
{
    m_search.setNames(names());
    m_model->setNames(m_search.names());
    Q_EMIT shownChanged();
}

SearchNames Browsing::names() const
{
    SearchNames result = searchNames(m_with.catalog);
    for (const SuggestionGroup &group : m_with.catalog.suggestionGroups())
        for (const Suggestion &suggestion : group.suggestions)
            result.categories.append(suggestion.name);
    result.batches = m_batchNames;
    return result;
}

QString Browsing::title() const
{
    switch (m_search.place().kind) {
    case LibraryPlace::Kind::Favorites:
        return tr("Favorites");
    case LibraryPlace::Kind::Recent:
        return tr("Recent");
    case LibraryPlace::Kind::Set:
        return m_sets->shownName();
    case LibraryPlace::Kind::Batch:
        return m_with.batches.status(m_search.place().batch).name;
    case LibraryPlace::Kind::Trash:
        return tr("Trash");
    case LibraryPlace::Kind::All:
        break;
    }
    return tr("All icons");
}

void Browsing::showQuery()
{
    m_gallery->emptyState().setSearchText(searchText(m_search.terms()));
    showArrangement();
    m_model->setQuery(query());
    Q_EMIT shownChanged();
    askForCounts();
}

void Browsing::askForCounts()
{
    askForFacets();
    QList<IconQuery> queries = LibraryCounts::queries(m_with.clock.now());
    queries.append(placeQuery(m_search.place(), m_with.clock.now()));
    after(m_with.search.counts(queries), this, [this](const Result<QList<qint64>> &counts) {
        if (counts)
            takeCounts(*counts);
    });
    after(m_with.search.batchNames(), this, [this](const Result<QStringList> &names) {
        if (!names || *names == m_batchNames)
            return;
        m_batchNames = *names;
        m_search.setNames(this->names());
    });
}

void Browsing::askForFacets()
{
    const quint64 question = ++m_question;
    after(m_with.search.list(query()), this, [this, question](const Result<IconListing> &listing) {
        if (listing && question == m_question)
            m_filters->setFacets(facetsOf(*listing), listing->icons.size());
    });
}

void Browsing::takeCounts(const QList<qint64> &counts)
{
    m_total = counts.last();
    m_sidebar->setCounts(LibraryCounts::from(counts.mid(0, counts.size() - 1)));
    Q_EMIT shownChanged();
}

} // namespace Iconwright
