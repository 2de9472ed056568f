#include "ui/gallery/galleryaccessible.h"

#include "ui/gallery/gallerymodel.h"
#include "ui/gallery/galleryview.h"

#include <QAccessibleWidget>
#include <QItemSelectionModel>

#include <algorithm>

namespace Iconwright {

namespace {

constexpr int keptChildren = 64;

//! One tile; knows its index and nothing else.
class TileAccessible final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    TileAccessible(GalleryView &view, const QModelIndex &index)
        : m_view(view)
        , m_index(index)
    {
    }

    [[nodiscard]] int row() const { return m_index.isValid() ? m_index.row() : -1; }

    [[nodiscard]] bool isValid() const override { return m_index.isValid(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(&m_view);
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const int role = kind == QAccessible::Name ? int(Qt::AccessibleTextRole) : int(Qt::ToolTipRole);
        const bool isKnown = kind == QAccessible::Name || kind == QAccessible::Description;
        return isKnown ? m_index.data(role).toString() : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QRect rect() const override
    {
        const QRect tile = m_view.visualRect(m_index);
        return { m_view.viewport()->mapToGlobal(tile.topLeft()), tile.size() };
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = state.focusable = state.multiSelectable = state.extSelectable = true;
        state.selected = m_view.selectionModel()->isSelected(m_index);
        state.focused = m_view.hasFocus() && m_index == m_view.currentIndex();
        const QRect tile = m_view.visualRect(m_index);
        state.invisible = tile.isEmpty();
        state.offscreen = !m_view.viewport()->rect().intersects(tile);
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return { setFocusAction(), toggleAction() }; }
    void doAction(const QString &name) override
    {
        if (name == toggleAction())
            m_view.selectionModel()->select(m_index, QItemSelectionModel::Toggle);
        else if (name == setFocusAction())
            m_view.selectionModel()->setCurrentIndex(m_index, QItemSelectionModel::NoUpdate);
        m_view.scrollTo(m_index);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    GalleryView &m_view;
    QPersistentModelIndex m_index;
};

class GalleryAccessible final : public QAccessibleWidget
{
public:
    explicit GalleryAccessible(GalleryView &view)
        : QAccessibleWidget(&view, QAccessible::List)
        , m_view(view)
    {
    }

    GalleryAccessible(const GalleryAccessible &) = delete;
    GalleryAccessible &operator=(const GalleryAccessible &) = delete;

    ~GalleryAccessible() override
    {
        for (const QAccessible::Id id : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override { return m_view.model()->rowCount(); }

    [[nodiscard]] QAccessibleInterface *child(int row) const override
    {
        if (row < 0 || row >= childCount())
            return nullptr;
        for (const QAccessible::Id id : std::as_const(m_children))
            if (QAccessibleInterface *tile = QAccessible::accessibleInterface(id); rowOf(tile) == row)
                return tile;
        if (m_children.size() >= keptChildren)
            QAccessible::deleteAccessibleInterface(m_children.takeFirst());
        auto *tile = new TileAccessible(m_view, m_view.model()->index(row, 0));
        m_children.append(QAccessible::registerAccessibleInterface(tile));
        return tile;
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *tile) const override { return rowOf(tile); }

    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(m_view.indexAt(m_view.viewport()->mapFromGlobal(QPoint(x, y))).row());
    }

    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return m_view.hasFocus() ? child(m_view.currentIndex().row()) : nullptr;
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.multiSelectable = state.extSelectable = true;
        return state;
    }

private:
    static int rowOf(const QAccessibleInterface *tile)
    {
        const auto *known = dynamic_cast<const TileAccessible *>(tile);
        return known == nullptr ? -1 : known->row();
    }

    GalleryView &m_view;
    mutable QList<QAccessible::Id> m_children; //!< the oldest first
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<GalleryView *>(object);
    return view != nullptr ? new GalleryAccessible(*view) : nullptr;
}

} // namespace

TileEvents::TileEvents(GalleryView &view)
    : QObject(&view)
    , m_view(view)
{
    [[maybe_unused]] static const bool isInstalled = (QAccessible::installFactory(makeInterface), true);
    connect(view.selectionModel(), &QItemSelectionModel::currentChanged, this, &TileEvents::tellFocus);
    connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, this, &TileEvents::tellSelection);
    connect(view.model(), &QAbstractItemModel::dataChanged, this, &TileEvents::tellName);
}

void TileEvents::tellFocus()
{
    const QModelIndex current = m_view.currentIndex();
    if (!current.isValid() || !m_view.hasFocus())
        return;
    m_name = current.data(Qt::AccessibleTextRole).toString();
    QAccessibleEvent event(&m_view, QAccessible::Focus);
    event.setChild(current.row());
    QAccessible::updateAccessibility(&event);
}

void TileEvents::tellSelection(const QItemSelection &selected, const QItemSelection &deselected)
{
    const QModelIndex current = m_view.currentIndex();
    const bool isOn = selected.contains(current);
    if (!current.isValid() || (!isOn && !deselected.contains(current)))
        return;
    QAccessibleEvent event(&m_view, isOn ? QAccessible::Selection : QAccessible::SelectionRemove);
    event.setChild(current.row());
    QAccessible::updateAccessibility(&event);
    QAccessible::State changed;
    changed.selected = true;
    QAccessibleStateChangeEvent state(&m_view, changed);
    state.setChild(current.row());
    QAccessible::updateAccessibility(&state);
}

//! A name that has not changed is not said again: progress counts in steps.
void TileEvents::tellName()
{
    const QModelIndex current = m_view.currentIndex();
    if (!current.isValid())
        return;
    const QString name = current.data(Qt::AccessibleTextRole).toString();
    if (std::exchange(m_name, name) == name)
        return;
    QAccessibleEvent event(&m_view, QAccessible::NameChanged);
    event.setChild(current.row());
    QAccessible::updateAccessibility(&event);
}

} // namespace Iconwright
