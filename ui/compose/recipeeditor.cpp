#include "ui/compose/recipeeditor.h"

#include "ui/common/theme.h"
#include "ui/common/units.h"

#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr QSize popupSize(320, 280);

} // namespace

RecipeEditor::RecipeEditor(RecipeBook &book, QWidget *parent)
    : PopupFrame(parent)
    , m_book(&book)
    , m_list(new QListWidget(this))
    , m_message(new QLabel(this))
    , m_rename(new QPushButton(tr("Rename"), this))
    , m_delete(new QPushButton(tr("Delete"), this))
    , m_undo(new QPushButton(tr("Undo"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    layOut();
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    auto *key = new QAction(m_list);
    key->setShortcut(QKeySequence::Delete);
    key->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(key);
    connect(key, &QAction::triggered, this, &RecipeEditor::removeCurrent);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) { rename(*item); });
    connect(m_list, &QListWidget::currentRowChanged, this, &RecipeEditor::showState);
    connect(m_rename, &QPushButton::clicked, this, [this] { m_list->editItem(m_list->currentItem()); });
    connect(m_delete, &QPushButton::clicked, this, &RecipeEditor::removeCurrent);
    connect(m_undo, &QPushButton::clicked, this, &RecipeEditor::undo);
    fill(0);
}

void RecipeEditor::layOut()
{
    auto *title = new QLabel(tr("Saved recipes"), this);
    setTextRole(*title, TextRole::Section);
    title->setBuddy(m_list);
    m_list->setAccessibleName(title->text());
    setTextRole(*m_message, TextRole::Caption);
    m_message->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_rename);
    row->addWidget(m_delete);
    row->addStretch(1);
    row->addWidget(m_undo);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Measure::section, Measure::section, Measure::section, Measure::section);
    layout->setSpacing(Measure::gap);
    layout->addWidget(title);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_message);
    layout->addLayout(row);
    m_list->setObjectName(u"recipeList"_s);
    m_message->setObjectName(u"recipeMessage"_s);
    m_rename->setObjectName(u"renameRecipe"_s);
    m_delete->setObjectName(u"deleteRecipe"_s);
    m_undo->setObjectName(u"undoDelete"_s);
    for (QPushButton *button : { m_rename, m_delete, m_undo })
        button->setProperty("kind", u"quiet"_s);
}

void RecipeEditor::openBelow(const QWidget &anchor)
{
    openAt(anchor, popupSize);
    m_list->setFocus(Qt::PopupFocusReason);
}

void RecipeEditor::fill(int current)
{
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const Recipe &recipe : m_book->recipes().saved) {
            auto *item = new QListWidgetItem(recipe.name, m_list);
            item->setFlags(item->flags() | Qt::ItemIsEditable);
        }
        m_list->setCurrentRow(std::min(current, m_list->count() - 1));
    }
    showState();
}

void RecipeEditor::rename(const QListWidgetItem &item)
{
    if (m_book == nullptr)
        return;
    const int row = m_list->row(&item);
    const QString wanted = item.text().simplified();
    const bool done = m_book->rename(row, wanted);
    fill(row);
    if (!done)
        m_message->setText(wanted.isEmpty()
                ? tr("A recipe needs a name.")
                : tr("There is a recipe named \"%1\" already.").arg(isolated(wanted)));
}

void RecipeEditor::removeCurrent()
{
    const int row = m_list->currentRow();
    if (m_book == nullptr || row < 0)
        return;
    m_deleted = { row, m_book->remove(row) };
    fill(row);
    m_message->setText(tr("\"%1\" was deleted.").arg(isolated(m_deleted->second.name)));
}

void RecipeEditor::undo()
{
    if (m_book == nullptr || !m_deleted)
        return;
    const auto [row, recipe] = *std::exchange(m_deleted, std::nullopt);
    m_book->restore(row, recipe);
    fill(int(row));
    m_list->setFocus(Qt::OtherFocusReason); // the button goes
}

void RecipeEditor::showState()
{
    m_message->clear();
    m_rename->setEnabled(m_list->currentRow() >= 0);
    m_delete->setEnabled(m_list->currentRow() >= 0);
    m_undo->setVisible(m_deleted.has_value());
}

} // namespace Iconwright
