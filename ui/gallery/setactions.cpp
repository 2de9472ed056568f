#include "ui/gallery/setactions.h"

#include "core/library/iconlibrary.h"
#include "core/library/iconsets.h"
#include "ui/common/glyphs.h"
#include "ui/common/units.h"
#include "ui/gallery/gallerymodel.h"
#include "ui/gallery/galleryview.h"
#include "ui/gallery/librarychanges.h"

#include <QAction>
#include <QMenu>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr int longestName = 100; // leaves room for a number

constexpr std::array objectNames { "newSet", "addToSet", "removeFromSet", "moveEarlier", "moveLater",
    "updateExport" };
constexpr std::array signs { Glyph::AddToSet, Glyph::AddToSet, Glyph::Minus, Glyph::ChevronLeft,
    Glyph::ChevronRight, Glyph::Retry };

//! Each of `chosen` one place earlier (-1) or later (1), past what is not chosen; at the end they stay.
QList<IconId> moved(QList<IconId> order, const QSet<IconId> &chosen, int step)
{
    const int last = int(order.size()) - 1;
    for (int i = 0; i <= last; ++i) {
        const int at = step < 0 ? i : last - i;
        const int to = at + step;
        if (to >= 0 && to <= last && chosen.contains(order.at(at)) && !chosen.contains(order.at(to)))
            order.swapItemsAt(at, to);
    }
    return order;
}

} // namespace

SetActions::SetActions(const Dependencies &with, QObject *parent)
    : QObject(parent)
    , m_with(with)
    , m_setMenu(new QMenu)
{
    addActions();
    connect(m_setMenu, &QMenu::aboutToShow, this, &SetActions::listSets);
    connect(&m_with.view, &GalleryView::selectedChanged, this, &SetActions::showState);
    connect(&m_with.model, &QAbstractItemModel::modelReset, this, &SetActions::showState);
    connect(&m_with.sets, &IconSets::membersChanged, this, [this](SetId id) {
        if (id == shown())
            m_with.model.reload();
    });
    retranslate();
}

SetActions::~SetActions()
{
    delete m_setMenu;
}

void SetActions::addActions()
{
    for (int kind = 0; kind < kinds; ++kind) {
        auto *made = new QAction(glyphIcon(signs.at(size_t(kind))), {}, this);
        made->setObjectName(QLatin1String(objectNames.at(size_t(kind))));
        m_actions.append(made);
    }
    m_setMenu->setObjectName(u"setMenu"_s);
    action(Kind::Add).setMenu(m_setMenu);
    action(Kind::New).setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    action(Kind::Earlier).setShortcut(Qt::ALT | Qt::SHIFT | Qt::Key_Left);
    action(Kind::Later).setShortcut(Qt::ALT | Qt::SHIFT | Qt::Key_Right);
    action(Kind::Update).setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    for (const Kind kind : { Kind::New, Kind::Remove, Kind::Earlier, Kind::Later }) {
        action(kind).setShortcutContext(Qt::WidgetShortcut);
        m_with.view.addAction(&action(kind));
    }
    const auto on = [this](Kind kind, auto slot) { connect(&action(kind), &QAction::triggered, this, slot); };
    on(Kind::New, &SetActions::createFromSelection);
    on(Kind::Remove, &SetActions::removeSelected);
    on(
        Kind::Earlier, [this] { move(-1); });
    on(
        Kind::Later, [this] { move(1); });
    on(Kind::Update, [this] { Q_EMIT updateRequested(shown()); });
}

void SetActions::fill(QMenu &menu) const
{
    menu.addSeparator();
    menu.addActions(m_actions);
}

SetId SetActions::shown() const
{
    return m_with.model.query().set;
}

void SetActions::showState()
{
    const bool trashed = m_with.model.query().trashed;
    const bool selected = !m_with.view.selectedIcons().isEmpty();
    const bool inSet = shown().isValid();
    const bool inOrder = inSet && m_with.model.query().order == IconOrder::Set;
    for (const Kind kind : { Kind::New, Kind::Add }) {
        action(kind).setEnabled(selected && !trashed);
        action(kind).setVisible(!trashed);
    }
    action(Kind::Remove).setEnabled(selected && inSet);
    action(Kind::Earlier).setEnabled(selected && inOrder);
    action(Kind::Later).setEnabled(selected && inOrder);
    action(Kind::Update).setEnabled(inSet);
    for (const Kind kind : { Kind::Remove, Kind::Earlier, Kind::Later, Kind::Update })
        action(kind).setVisible(inSet);
}

void SetActions::listSets()
{
    m_setMenu->clear();
    const QList<IconId> icons = m_with.view.selectedIcons();
    const Result<QList<IconSet>> sets = m_with.sets.sets();
    for (const IconSet &set : sets ? *sets : QList<IconSet>())
        m_setMenu->addAction(
            QString(set.name).replace(u'&', u"&&"_s), this, [this, id = set.id, icons] { add(id, icons); });
    m_setMenu->addSeparator();
    m_setMenu->addAction(tr("New set…"), this, &SetActions::createFromSelection);
}

QString SetActions::freeName(const QString &wanted) const
{
    QString name = wanted;
    for (int number = 2; m_with.sets.named(name); ++number)
        //: A name that is taken, and a number that makes it another
        name = tr("%1 %2").arg(wanted, countText(number));
    return name;
}

void SetActions::createFromSelection()
{
    const QList<IconId> icons = m_with.view.selectedIcons();
    if (!icons.isEmpty())
        create(tr("New set"), icons);
}

void SetActions::createFromBatch(const BatchId &batch, const QString &name)
{
    IconQuery query;
    query.batch = batch;
    query.order = IconOrder::Oldest;
    query.favorites = Which::Only;
    Result<QList<IconId>> icons = m_with.library.ids(query);
    if (icons && icons->isEmpty()) {
        query.favorites = Which::All;
        icons = m_with.library.ids(query);
    }
    if (!icons)
        m_with.changes.tell(icons.error());
    else if (!icons->isEmpty())
        create(name.simplified().isEmpty() ? tr("New set") : name.simplified().left(longestName), *icons);
}

void SetActions::create(const QString &name, const QList<IconId> &icons)
{
    IconSets *sets = &m_with.sets;
    const Result<SetId> id = sets->create(freeName(name), icons);
    const Result<WholeSet> whole = id ? sets->whole(*id) : Result<WholeSet>(id.error());
    if (!whole) {
        m_with.changes.tell(whole.error());
        return;
    }
    //: After "Undo" and "Redo".
    m_with.changes.push(
        tr("new set"), [sets, made = *whole] { return sets->putBack(made); },
        [sets, made = *id] { return sets->remove(made); });
    Q_EMIT nameWanted(*id);
}

void SetActions::add(SetId id, const QList<IconId> &icons)
{
    IconSets *sets = &m_with.sets;
    const Result<WholeSet> before = sets->whole(id);
    if (!before) {
        m_with.changes.tell(before.error());
        return;
    }
    QList<IconId> fresh = icons;
    fresh.removeIf([&before](IconId icon) { return before->members.contains(icon); });
    const auto done = [](const Result<int> &count) { return count ? Result<void>() : count.error(); };
    const auto back = [sets, id, fresh, done] { return done(sets->removeIcons(id, fresh)); };
    const QString name = isolated(before->set.name);
    //: After "Undo" and "Redo".
    if (!fresh.isEmpty()
        && !m_with.changes.perform(
            tr("add to set"), [sets, id, fresh, done] { return done(sets->addIcons(id, fresh)); }, back))
        return;
    //: %1: "12 icons"; %2: name of a set
    m_with.changes.offerUndo(tr("%1 added to %2.").arg(iconsText(int(fresh.size())), name), back);
}

void SetActions::removeSelected()
{
    IconSets *sets = &m_with.sets;
    const QList<IconId> icons = m_with.view.selectedIcons();
    const Result<WholeSet> before = sets->whole(shown());
    if (!before || icons.isEmpty())
        return;
    const auto step = [sets, icons, id = shown()] {
        const Result<int> count = sets->removeIcons(id, icons);
        return count ? Result<void>() : count.error();
    };
    const auto back = [sets, was = *before] { return sets->putBack(was); };
    //: After "Undo" and "Redo".
    if (m_with.changes.perform(tr("remove from set"), step, back))
        //: %1: "12 icons"; %2: name of a set
        m_with.changes.offerUndo(
            tr("%1 removed from %2.").arg(iconsText(int(icons.size())), isolated(before->set.name)), back);
}

void SetActions::move(int step)
{
    IconSets *sets = &m_with.sets;
    const SetId id = shown();
    const QList<IconId> chosen = m_with.view.selectedIcons();
    const Result<QList<IconId>> before = sets->members(id);
    if (!before)
        return;
    const QList<IconId> after = moved(*before, QSet<IconId>(chosen.cbegin(), chosen.cend()), step);
    if (after == *before)
        return;
    //: After "Undo" and "Redo".
    m_with.changes.perform(
        tr("move in set"), [sets, id, after] { return sets->reorder(id, after); },
        [sets, id, was = *before] { return sets->reorder(id, was); });
}

void SetActions::rename(SetId id, const QString &name)
{
    IconSets *sets = &m_with.sets;
    const Result<IconSet> before = sets->set(id);
    if (!before)
        return;
    //: After "Undo" and "Redo".
    m_with.changes.perform(
        tr("rename set"), [sets, id, name] { return sets->rename(id, name); },
        [sets, id, was = before->name] { return sets->rename(id, was); });
}

void SetActions::remove(SetId id)
{
    IconSets *sets = &m_with.sets;
    const Result<WholeSet> before = sets->whole(id);
    if (!before)
        return;
    const auto back = [sets, was = *before] { return sets->putBack(was); };
    //: After "Undo" and "Redo".
    if (m_with.changes.perform(
            tr("remove set"), [sets, id] { return sets->remove(id); }, back))
        //: %1: name of a set
        m_with.changes.offerUndo(
            tr("Set %1 removed. Its icons stay in the library.").arg(isolated(before->set.name)), back);
}

void SetActions::retranslate()
{
    action(Kind::New).setText(tr("New set from selection…"));
    action(Kind::Add).setText(tr("Add to set"));
    action(Kind::Remove).setText(tr("Remove from set"));
    //: In the order of a set.
    action(Kind::Earlier).setText(tr("Move earlier"));
    //: In the order of a set.
    action(Kind::Later).setText(tr("Move later"));
    //: Of the set that is shown, into the folder it was exported to.
    action(Kind::Update).setText(tr("Update export"));
    showState();
}

} // namespace Iconwright
