#include "ui/mainwindow/setbrowsing.h"

#include "core/library/iconlibrary.h"
#include "core/library/iconsets.h"
#include "core/queue/batchcontroller.h"
#include "ui/common/notice.h"
#include "ui/gallery/gallerypage.h"
#include "ui/gallery/setactions.h"
#include "ui/library/librarysidebar.h"
#include "ui/mainwindow/companions.h"

#include <QEvent>

#include <chrono>

namespace Iconwright {

using namespace std::chrono_literals;

SetBrowsing::SetBrowsing(const Dependencies &with, QObject *parent)
    : QObject(parent)
    , m_with(with)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(100ms);
    connect(&m_soon, &QTimer::timeout, this, &SetBrowsing::look);
    const auto soon = qOverload<>(&QTimer::start);
    connect(&m_with.sets, &IconSets::setsChanged, this, &SetBrowsing::look);
    connect(&m_with.sets, &IconSets::membersChanged, this, &SetBrowsing::look);
    connect(&m_with.library, &IconLibrary::iconsChanged, &m_soon, soon);
    connect(&m_with.library, &IconLibrary::iconsRemoved, &m_soon, soon);
    connect(&m_with.library, &IconLibrary::iconsDeleted, &m_soon, soon);
    connectSidebar();
    look();
}

void SetBrowsing::connectSidebar()
{
    SetActions *actions = &m_with.gallery.sets();
    LibrarySidebar *sidebar = &m_with.sidebar;
    connect(sidebar, &LibrarySidebar::setRenamed, actions, &SetActions::rename);
    connect(sidebar, &LibrarySidebar::setRemovalRequested, actions, &SetActions::remove);
    connect(sidebar, &LibrarySidebar::iconsDropped, actions, &SetActions::add);
    connect(sidebar, &LibrarySidebar::newSetRequested, this, &SetBrowsing::makeOfBatch);
    connect(actions, &SetActions::nameWanted, this, &SetBrowsing::nameSet);
}

void SetBrowsing::makeOfBatch(const BatchId &batch)
{
    m_with.gallery.sets().createFromBatch(batch, m_with.batches.status(batch).name);
}

void SetBrowsing::connectWindow(Companions &companions, QWidget &window)
{
    window.installEventFilter(this);
    companions.setSets(m_with.sets);
    Companions *with = &companions;
    connect(&m_with.sidebar, &LibrarySidebar::setExportRequested, with,
        [this, with](SetId id) { exportSet(*with, id); });
    connect(&m_with.sidebar, &LibrarySidebar::setUpdateRequested, with, &Companions::updateExport);
    connect(&m_with.gallery.sets(), &SetActions::updateRequested, with, &Companions::updateExport);
    connect(with, &Companions::setUpdated, this,
        [this, with](const QString &text, const QList<IconId> &reviewable) {
            const auto review = [with, reviewable] { with->showExport(reviewable); };
            //: A button: look at what an export left alone
            m_with.gallery.notice().say(text, reviewable.isEmpty() ? QString() : tr("Review…"), review);
        });
}

void SetBrowsing::exportSet(Companions &companions, SetId id)
{
    const Result<QList<IconId>> icons = m_with.sets.members(id);
    if (icons && !icons->isEmpty())
        companions.showExport(*icons);
}

void SetBrowsing::nameSet(SetId id)
{
    Q_EMIT sidebarWanted();
    m_with.sidebar.editSet(id);
}

void SetBrowsing::look()
{
    const Result<QList<IconSet>> sets = m_with.sets.sets();
    if (!sets)
        return;
    const QString name = shownName();
    m_sets = *sets;
    m_with.sidebar.setSets(m_sets);
    if (shownName() != name)
        Q_EMIT shownRenamed();
}

QString SetBrowsing::shownName() const
{
    for (const IconSet &set : m_sets)
        if (set.id == m_with.search.place().set)
            return set.name;
    return {};
}

//! Another process may have been at work.
bool SetBrowsing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate) {
        look();
        if (m_with.search.place().kind == LibraryPlace::Kind::Set)
            Q_EMIT m_with.sets.membersChanged(m_with.search.place().set);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Iconwright
