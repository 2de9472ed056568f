#include "ui/compose/chipfieldaccessible.h"

#include "ui/compose/chipfield.h"

#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QHash>
#include <QLineEdit>
#include <QPointer>

namespace Iconwright {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Iconwright::ChipField)
};

//! One chip, by its place: it is whatever chip lies there now.
class ChipItem final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    ChipItem(ChipField &field, int chip)
        : m_field(&field)
        , m_chip(chip)
    {
    }

    [[nodiscard]] bool isValid() const override { return m_field && m_chip < m_field->chips().size(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return m_field ? QAccessible::queryAccessibleInterface(m_field) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }

    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = m_field->chipRect(m_chip);
        return { m_field->viewport()->mapToGlobal(place.topLeft()), place.size() };
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (isValid() && kind == QAccessible::Name)
            return m_field->chips().at(m_chip);
        return kind == QAccessible::Description ? Words::tr("Delete removes") : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.focusable = true;
        state.selectable = true;
        state.focused = state.selected = isValid() && m_field->currentChip() == m_chip;
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return { setFocusAction(), pressAction() }; }
    //! Pressing edits, as Return does.
    void doAction(const QString &name) override
    {
        if (isValid() && name == setFocusAction())
            m_field->setCurrentChip(m_chip);
        else if (isValid() && name == pressAction())
            m_field->edit(m_chip);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<ChipField> m_field;
    int m_chip;
};

class FieldItem final : public QAccessibleWidget
{
public:
    explicit FieldItem(ChipField &field)
        : QAccessibleWidget(&field, QAccessible::List)
        , m_field(field)
    {
    }
    ~FieldItem() override
    {
        for (const QAccessible::Id id : std::as_const(m_items))
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override { return int(m_field.chips().size()) + 1; }

    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index == m_field.chips().size())
            return QAccessible::queryAccessibleInterface(&m_field.editor());
        if (index < 0 || index > m_field.chips().size())
            return nullptr;
        if (!m_items.contains(index))
            m_items.insert(index, QAccessible::registerAccessibleInterface(new ChipItem(m_field, index)));
        return QAccessible::accessibleInterface(m_items.value(index));
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int i = 0; i < childCount(); ++i)
            if (this->child(i) == child)
                return i;
        return -1;
    }

    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        const int chip = m_field.chipAt(m_field.viewport()->mapFromGlobal(QPoint(x, y)));
        return child(chip >= 0 ? chip : int(m_field.chips().size()));
    }

    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        if (m_field.currentChip() >= 0)
            return child(m_field.currentChip());
        return m_field.editor().hasFocus() ? child(int(m_field.chips().size())) : nullptr;
    }

private:
    ChipField &m_field;
    mutable QHash<int, QAccessible::Id> m_items; //!< made on demand
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *field = qobject_cast<ChipField *>(object);
    return field != nullptr ? new FieldItem(*field) : nullptr;
}

} // namespace

void installChipFieldAccessible()
{
    [[maybe_unused]] static const bool isInstalled = (QAccessible::installFactory(makeInterface), true);
}

void tellCurrentChip(ChipField &field)
{
    if (!QAccessible::isActive() || field.currentChip() < 0)
        return;
    QAccessibleEvent event(&field, QAccessible::Focus);
    event.setChild(field.currentChip());
    QAccessible::updateAccessibility(&event);
}

} // namespace Iconwright
