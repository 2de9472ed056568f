#include "ui/library/librarysidebar.h"

#include "ui/common/theme.h"
#include "ui/common/units.h"
#include "ui/library/sidebardelegate.h"
#include "ui/library/sidebarmodel.h"
#include "ui/library/sidebarrows.h"

#include <QFrame>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int widthWanted = 232;
constexpr int widthLeast = 184;
constexpr int widthMost = 320;

} // namespace

QList<IconQuery> LibraryCounts::queries(const QDateTime &now)
{
    using Kind = LibraryPlace::Kind;
    QList<IconQuery> queries;
    for (const Kind kind : { Kind::All, Kind::Favorites, Kind::Recent, Kind::Trash })
        queries += placeQuery({ kind, {} }, now);
    return queries;
}

LibraryCounts LibraryCounts::from(const QList<qint64> &counts)
{
    return { counts.value(0, -1), counts.value(1, -1), counts.value(2, -1), counts.value(3, -1) };
}

LibrarySidebar::LibrarySidebar(GallerySearch &search, QWidget *parent)
    : QWidget(parent)
    , m_search(search)
    , m_placeRows(new SidebarModel(this))
    , m_trashRow(new SidebarModel(this))
    , m_places(makeList(m_placeRows, u"places"_s))
    , m_line(new QFrame(this))
    , m_trash(makeList(m_trashRow, u"trash"_s))
{
    setObjectName(u"librarySidebar"_s);
    setMinimumWidth(widthLeast);
    setMaximumWidth(widthMost);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Measure::gap, 0, Measure::gap);
    layout->setSpacing(0);
    layout->addWidget(m_places, 1);
    layout->addWidget(m_line);
    layout->addSpacing(Measure::gap);
    layout->addWidget(m_trash);
    m_line->setFixedHeight(1);
    m_line->setAutoFillBackground(true);
    m_line->setBackgroundRole(QPalette::Mid);
    m_trash->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusProxy(m_places);
    connectSets();
    connect(&m_search, &GallerySearch::placeChanged, this, &LibrarySidebar::showPlace);
    retranslate();
}

QListView *LibrarySidebar::makeList(SidebarModel *model, const QString &name)
{
    auto *list = new QListView(this);
    list->setObjectName(name);
    list->setModel(model);
    list->setItemDelegate(new SidebarDelegate(list));
    list->setFrameShape(QFrame::NoFrame);
    list->viewport()->setAutoFillBackground(false);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setMouseTracking(true);
    list->installEventFilter(this);
    // Not what is current: a list that Tab comes to makes its first row that.
    connect(list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        [this](const QItemSelection &selected) { choose(selected.indexes().value(0)); });
    connect(list, &QListView::activated, this, &LibrarySidebar::choose);
    // Once more on what is current: the gallery may have been led elsewhere.
    connect(list, &QListView::clicked, this, &LibrarySidebar::choose);
    return list;
}

void LibrarySidebar::setCounts(const LibraryCounts &counts)
{
    m_counts = counts;
    showRows();
}

void LibrarySidebar::connectSets()
{
    m_places->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_places->setDragDropMode(QAbstractItemView::DropOnly);
    m_places->setDropIndicatorShown(true);
    m_places->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_places, &QWidget::customContextMenuRequested, this, &LibrarySidebar::openMenu);
    connect(m_placeRows, &SidebarModel::setRenamed, this, &LibrarySidebar::setRenamed);
    connect(m_placeRows, &SidebarModel::iconsDropped, this, &LibrarySidebar::iconsDropped);
}

void LibrarySidebar::setSets(const QList<IconSet> &sets)
{
    if (m_sets == sets)
        return;
    m_sets = sets;
    showRows();
    const LibraryPlace &place = m_search.place();
    if (place.kind == LibraryPlace::Kind::Set && !m_placeRows->indexOf(place).isValid())
        m_search.setPlace({});
}

bool LibrarySidebar::editSet(SetId id)
{
    const QModelIndex index = m_placeRows->indexOf({ LibraryPlace::Kind::Set, {}, id });
    if (!index.isValid())
        return false;
    m_places->scrollTo(index);
    m_places->setFocus(Qt::OtherFocusReason);
    m_places->edit(index);
    return true;
}

void LibrarySidebar::openMenu(const QPoint &position)
{
    const QModelIndex index = m_places->indexAt(position);
    if (!index.isValid() || m_placeRows->row(index).heading)
        return;
    const LibraryPlace place = m_placeRows->row(index).place;
    if (place.kind != LibraryPlace::Kind::Set && place.kind != LibraryPlace::Kind::Batch)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"placeMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (place.kind == LibraryPlace::Kind::Set)
        addSetActions(*menu, place.set);
    else
        menu->addAction(glyphIcon(Glyph::AddToSet), tr("New set from this batch…"), this,
                [this, batch = place.batch] { Q_EMIT newSetRequested(batch); })
            ->setObjectName(u"newSetFromBatch"_s);
    menu->popup(m_places->viewport()->mapToGlobal(position));
}

void LibrarySidebar::addSetActions(QMenu &menu, SetId set)
{
    const auto add = [&](Glyph sign, const QString &name, const QString &text, auto slot) {
        QAction *action = menu.addAction(glyphIcon(sign), text, this, slot);
        action->setObjectName(name);
        return action;
    };
    add(
        Glyph::Export, u"exportSet"_s, tr("Export…"), [this, set] { Q_EMIT setExportRequested(set); });
    add(Glyph::Retry, u"updateSet"_s, tr("Update export"), [this, set] { Q_EMIT setUpdateRequested(set); });
    menu.addSeparator();
    add(
        Glyph::Bookmark, u"renameSet"_s, tr("Rename"), [this, set] { editSet(set); })
        ->setShortcut(Qt::Key_F2);
    add(Glyph::Trash, u"removeSet"_s, tr("Remove set"), [this, set] {
        Q_EMIT setRemovalRequested(set);
    })->setShortcut(Qt::Key_Delete);
}

void LibrarySidebar::setBatches(const QList<BatchStatus> &batches)
{
    m_batches = batches;
    showRows();
}

void LibrarySidebar::setBatch(const BatchStatus &batch)
{
    const auto known = std::find_if(
        m_batches.begin(), m_batches.end(), [&batch](const BatchStatus &b) { return b.id == batch.id; });
    if (known != m_batches.end())
        *known = batch;
    else
        m_batches.prepend(batch);
    showRows();
}

void LibrarySidebar::removeBatch(const BatchId &id)
{
    m_batches.removeIf([&id](const BatchStatus &batch) { return batch.id == id; });
    showRows();
    if (m_search.place() == LibraryPlace { LibraryPlace::Kind::Batch, id })
        m_search.setPlace({});
}

void LibrarySidebar::showRows()
{
    const int scrolled = m_places->verticalScrollBar()->value();
    m_selecting = true;
    m_placeRows->setRows(SidebarRows::places(m_counts, m_sets, m_batches));
    m_trashRow->setRows({ SidebarRows::trash(m_counts) });
    m_selecting = false;
    m_trash->setFixedHeight(m_trash->sizeHintForRow(0));
    showPlace();
    m_places->verticalScrollBar()->setValue(scrolled);
}

void LibrarySidebar::showPlace()
{
    const bool isTrash = m_search.place().kind == LibraryPlace::Kind::Trash;
    select(m_places, isTrash ? QModelIndex() : m_placeRows->indexOf(m_search.place()));
    select(m_trash, isTrash ? m_trashRow->index(0) : QModelIndex());
}

void LibrarySidebar::select(QListView *list, const QModelIndex &index)
{
    if (list->currentIndex() == index && list->selectionModel()->isSelected(index))
        return;
    m_selecting = true;
    list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_selecting = false;
}

void LibrarySidebar::choose(const QModelIndex &index)
{
    if (m_selecting || !index.isValid())
        return;
    const auto *model = static_cast<const SidebarModel *>(index.model());
    const LibraryPlace place = model->row(index).place;
    if (place == m_search.place())
        return;
    m_search.setPlace(place);
    Q_EMIT placeChosen(place);
    if (place.kind == LibraryPlace::Kind::Batch)
        Q_EMIT batchChosen(place.batch);
}

bool LibrarySidebar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (crossOver(watched, key) || (watched == m_places && key == Qt::Key_Delete && removeCurrentSet()))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool LibrarySidebar::removeCurrentSet()
{
    const QModelIndex current = m_places->currentIndex();
    if (!current.isValid() || m_placeRows->row(current).place.kind != LibraryPlace::Kind::Set)
        return false;
    Q_EMIT setRemovalRequested(m_placeRows->row(current).place.set);
    return true;
}

//! Up and Down between the two lists.
bool LibrarySidebar::crossOver(const QObject *list, int key)
{
    const QModelIndex last = m_placeRows->index(m_placeRows->rowCount() - 1);
    if (list == m_places && key == Qt::Key_Down && m_places->currentIndex() == last) {
        m_trash->setFocus(Qt::OtherFocusReason);
        choose(m_trashRow->index(0));
        return true;
    }
    if (list == m_trash && key == Qt::Key_Up) {
        m_places->setFocus(Qt::OtherFocusReason);
        choose(last);
        return true;
    }
    return false;
}

QSize LibrarySidebar::sizeHint() const
{
    return { widthWanted, QWidget::sizeHint().height() };
}

void LibrarySidebar::retranslate()
{
    setAccessibleName(tr("Library"));
    m_places->setAccessibleName(tr("Places"));
    m_trash->setAccessibleName(tr("Trash"));
    showRows();
}

void LibrarySidebar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        showRows();
    QWidget::changeEvent(event);
}

} // namespace Iconwright
