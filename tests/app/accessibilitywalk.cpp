#include "tests/app/accessibilitywalk.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QMetaEnum>
#include <QRegularExpression>
#include <QTest>
#include <QToolButton>

namespace Iconwright::Tests {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostStops = 400;
constexpr int mostChildren = 30; //!< of a view: its items are all made alike

const QSet<QAccessible::Role> operated { QAccessible::Button, QAccessible::CheckBox, QAccessible::RadioButton,
    QAccessible::ComboBox, QAccessible::EditableText, QAccessible::SpinBox, QAccessible::Slider,
    QAccessible::List, QAccessible::Tree, QAccessible::Table, QAccessible::ListItem, QAccessible::TreeItem,
    QAccessible::MenuItem, QAccessible::PageTab, QAccessible::Link, QAccessible::ButtonMenu,
    QAccessible::ButtonDropDown, QAccessible::ToolBar, QAccessible::Dial };

//! Everything the Tab key comes to until it is back at the first.
QSet<const QWidget *> tabStops(QWidget &window)
{
    QSet<const QWidget *> stops;
    for (int press = 0; press < mostStops; ++press) {
        QTest::keyClick(&window, Qt::Key_Tab);
        const QWidget *focused = QApplication::focusWidget();
        if (!focused || stops.contains(focused))
            break;
        stops.insert(focused);
    }
    return stops;
}

//! A field inside a spin box, a view inside a list, a chip inside a field: reached through what is around it.
bool isInside(const QWidget *widget, const QSet<const QWidget *> &stops)
{
    for (const QWidget *around = widget; around && !around->isWindow(); around = around->parentWidget())
        if (stops.contains(around) || stops.contains(around->focusProxy()))
            return true;
    return false;
}

QString shortcutOf(const QWidget &widget)
{
    for (const QAction *action : widget.actions())
        if (!action->shortcut().isEmpty())
            return action->shortcut().toString();
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button ? button->shortcut().toString() : QString();
}

//! One of several that arrow keys go through: exclusive buttons, rows of batches.
bool isNeighbor(const QWidget *widget, const QSet<const QWidget *> &stops)
{
    const auto isRow = [](const QWidget *one) { return one->inherits("Iconwright::BatchRow"); };
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const bool exclusive
        = button && (button->autoExclusive() || (button->group() && button->group()->exclusive()));
    while (!exclusive && widget && !isRow(widget))
        widget = widget->parentWidget();
    if (!widget || !widget->parentWidget())
        return false;
    const auto others = widget->parentWidget()->findChildren<const QWidget *>(Qt::FindDirectChildrenOnly);
    return std::ranges::any_of(others, [&](const QWidget *other) {
        return other->metaObject() == widget->metaObject() && stops.contains(other);
    });
}

//! Buttons that say their keys in the tip: those of the window's commands.
QString shortcutInTip(const QWidget &widget)
{
    static const QRegularExpression keys(u"\\(([^()]+)\\)$"_s);
    return keys.match(widget.toolTip()).captured(1);
}

QString keyboardWay(const QWidget &widget, const QSet<const QWidget *> &stops)
{
    const bool holdsStop
        = std::ranges::any_of(stops, [&](const QWidget *s) { return widget.isAncestorOf(s); });
    if (holdsStop || isInside(&widget, stops))
        return u"Tab"_s;
    if (isNeighbor(&widget, stops))
        return u"arrows"_s;
    const QString own = shortcutOf(widget);
    return own.isEmpty() ? shortcutInTip(widget) : own;
}

class Walk
{
public:
    explicit Walk(QWidget &window)
        : m_stops(tabStops(window))
    {
        visit(QAccessible::queryAccessibleInterface(&window));
    }

    [[nodiscard]] QList<Control> controls() const { return m_controls; }

private:
    void visit(QAccessibleInterface *node)
    {
        if (!node || !node->isValid() || node->state().invisible)
            return;
        if (const auto *widget = qobject_cast<const QWidget *>(node->object()))
            m_widget = widget;
        note(*node);
        const QWidget *around = m_widget;
        for (int i = 0; i < std::min(node->childCount(), mostChildren); ++i) {
            m_widget = around;
            visit(node->child(i));
        }
    }

    void note(QAccessibleInterface &node)
    {
        if (!operated.contains(node.role()) || !m_widget || m_widget->isWindow())
            return;
        if (node.role() == QAccessible::List && node.childCount() == 0
            && m_widget->focusPolicy() == Qt::NoFocus)
            return; // nothing in it yet
        static const QMetaEnum roles = QMetaEnum::fromType<QAccessible::Role>();
        Control control;
        control.role = QString::fromLatin1(roles.valueToKey(node.role()));
        control.name = node.text(QAccessible::Name);
        control.object
            = QString::fromLatin1(m_widget->metaObject()->className()) + u' ' + m_widget->objectName();
        control.keyboard = m_widget->isEnabled() ? keyboardWay(*m_widget, m_stops) : u"off"_s;
        m_controls << control;
    }

    QSet<const QWidget *> m_stops;
    const QWidget *m_widget = nullptr; //!< the one that holds the node
    QList<Control> m_controls;
};

} // namespace

QList<Control> controlsIn(QWidget &window)
{
    return Walk(window).controls();
}

} // namespace Iconwright::Tests
