#include "ui/batches/batchordering.h"

#include "core/queue/batchcontroller.h"
#include "ui/batches/batchrow.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr int lineHeight = 2;

//! Between two rows while a third is dragged.
class DropLine final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), tokensOf(palette()).focus); }
};

int rankOf(const BatchStatus &status)
{
    return BatchWords::hasEnded(status) ? 0 : status.rank;
}

//! Whether `a` stands above `b`.
bool isAbove(const BatchStatus &a, const BatchStatus &b)
{
    const auto key
        = [](const BatchStatus &each) { return std::tuple(rankOf(each), each.createdAt, each.id.value); };
    return key(a) > key(b);
}

} // namespace

BatchOrdering::BatchOrdering(
    BatchController &controller, QScrollArea &scroll, QVBoxLayout &list, QObject *parent)
    : QObject(parent)
    , m_controller(controller)
    , m_scroll(scroll)
    , m_list(list)
    , m_line(new DropLine(scroll.widget()))
{
    m_line->setObjectName(u"batchDropLine"_s);
    m_line->hide();
}

void BatchOrdering::watch(BatchRow &row)
{
    row.installEventFilter(this);
    connect(&row, &QObject::destroyed, this, [this](QObject *dying) {
        if (m_dragged != dying)
            return;
        m_dragged = nullptr;
        endDrag();
    });
}

BatchRow *BatchOrdering::rowAt(int place) const
{
    QLayoutItem *item = place < 0 ? nullptr : m_list.itemAt(place);
    return item != nullptr ? qobject_cast<BatchRow *>(item->widget()) : nullptr;
}

void BatchOrdering::place(BatchRow &row, const BatchStatus &before)
{
    if (before.id == row.status().id && rankOf(before) == rankOf(row.status()))
        return;
    int place = 0;
    for (int i = 0; i < m_list.count(); ++i) {
        const BatchRow *other = rowAt(i);
        if (other != nullptr && other != &row && isAbove(other->status(), row.status()))
            ++place;
    }
    if (m_list.indexOf(&row) == place)
        return;
    m_list.removeWidget(&row);
    m_list.insertWidget(place, &row);
}

//! From top to bottom.
QList<BatchStatus> BatchOrdering::unfinished() const
{
    QList<BatchStatus> result;
    for (int i = 0; i < m_list.count(); ++i)
        if (const BatchRow *row = rowAt(i); row != nullptr && !BatchWords::hasEnded(row->status()))
            result << row->status();
    return result;
}

void BatchOrdering::addActions(QMenu &menu, const BatchStatus &status)
{
    const QList<BatchStatus> order = unfinished();
    const auto place = std::ranges::find(order, status.id, &BatchStatus::id) - order.begin();
    if (BatchWords::hasEnded(status) || order.size() < 2 || place == order.size())
        return;
    const auto add
        = [&menu](const QString &name, const QString &text, const QKeySequence &key, bool enabled) {
              QAction *action = menu.addAction(text);
              action->setObjectName(name);
              action->setShortcut(key);
              action->setShortcutContext(Qt::WidgetShortcut);
              action->setShortcutVisibleInContextMenu(true);
              action->setEnabled(enabled);
              return action;
          };
    menu.addSeparator();
    const bool isAlone = place == 0 && order[0].rank > order[1].rank;
    connect(
        add(u"batchFirst"_s, tr("Put first"), QKeySequence(Qt::ALT | Qt::Key_Home), !isAlone),
        &QAction::triggered, this, [this, id = status.id] { m_controller.putFirst(id); });
    connect(
        add(u"batchUp"_s, tr("Move up"), QKeySequence(Qt::ALT | Qt::Key_Up), place > 0), &QAction::triggered,
        this, [this, id = status.id] { move(id, -1); });
    connect(
        add(u"batchDown"_s, tr("Move down"), QKeySequence(Qt::ALT | Qt::Key_Down), place + 1 < order.size()),
        &QAction::triggered, this, [this, id = status.id] { move(id, 1); });
    menu.addSeparator();
}

void BatchOrdering::move(const BatchId &id, int by)
{
    const QList<BatchStatus> order = unfinished();
    const qsizetype place = std::ranges::find(order, id, &BatchStatus::id) - order.begin();
    // Down is: ahead of the one after the next.
    const qsizetype below = place + (by < 0 ? -1 : 2);
    if (place < order.size() && below >= 0 && below <= order.size())
        m_controller.move(id, below < order.size() ? order[below].id : BatchId());
}

bool BatchOrdering::takesKey(const BatchRow &row, int key)
{
    const BatchId id = row.status().id;
    if (BatchWords::hasEnded(row.status()))
        return false;
    if (key == Qt::Key_Home)
        m_controller.putFirst(id);
    else if (key == Qt::Key_Up || key == Qt::Key_Down)
        move(id, key == Qt::Key_Up ? -1 : 1);
    else
        return false;
    return true;
}

void BatchOrdering::press(const BatchRow &row, const QPoint &global)
{
    m_pressed.reset();
    if (!BatchWords::hasEnded(row.status()) && unfinished().size() > 1)
        m_pressed = global;
}

void BatchOrdering::drag(BatchRow &row, const QPoint &global)
{
    if (!m_pressed
        || (!m_dragged && (global - *m_pressed).manhattanLength() < QApplication::startDragDistance()))
        return;
    m_dragged = &row;
    row.setCursor(Qt::ClosedHandCursor);
    const int y = m_scroll.widget()->mapFromGlobal(global).y();
    m_scroll.ensureVisible(0, y, 0, row.height() / 2);
    m_target = {};
    int line = 0;
    for (int i = 0; i < m_list.count(); ++i) {
        const BatchRow *other = rowAt(i);
        if (other == nullptr || BatchWords::hasEnded(other->status()))
            continue;
        if (y < other->geometry().center().y()) {
            m_target = other->status().id;
            line = other->y();
            break;
        }
        line = other->geometry().bottom() + 1;
    }
    m_line->setGeometry(Measure::gap, std::max(0, line - lineHeight / 2),
        m_scroll.widget()->width() - 2 * Measure::gap, lineHeight);
    m_line->raise();
    m_line->show();
}

void BatchOrdering::drop()
{
    const BatchId id = m_dragged->status().id;
    const QList<BatchStatus> order = unfinished();
    const qsizetype place = std::ranges::find(order, id, &BatchStatus::id) - order.begin();
    const BatchId next = place + 1 < order.size() ? order[place + 1].id : BatchId();
    const BatchId target = m_target;
    endDrag();
    // Where it is already is no move: the others keep sharing.
    if (target != id && target != next)
        m_controller.move(id, target);
}

void BatchOrdering::endDrag()
{
    if (m_dragged != nullptr)
        m_dragged->unsetCursor();
    m_dragged = nullptr;
    m_pressed.reset();
    m_line->hide();
}

bool BatchOrdering::eventFilter(QObject *watched, QEvent *event)
{
    auto *row = qobject_cast<BatchRow *>(watched);
    const auto *mouse = dynamic_cast<QMouseEvent *>(event);
    const auto *key = dynamic_cast<QKeyEvent *>(event);
    if (row == nullptr)
        return false;
    if (event->type() == QEvent::MouseButtonPress && mouse->button() == Qt::LeftButton) {
        press(*row, mouse->globalPosition().toPoint());
    } else if (event->type() == QEvent::MouseMove && mouse->buttons().testFlag(Qt::LeftButton)) {
        drag(*row, mouse->globalPosition().toPoint());
    } else if (event->type() == QEvent::MouseButtonRelease && m_dragged == row) {
        drop();
        return true;
    } else if (event->type() == QEvent::KeyPress && m_dragged == row && key->key() == Qt::Key_Escape) {
        endDrag();
        return true;
    } else if (event->type() == QEvent::KeyPress && key->modifiers() == Qt::AltModifier) {
        return takesKey(*row, key->key());
    }
    return false;
}

} // namespace Iconwright
