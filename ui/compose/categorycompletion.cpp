#include "ui/compose/categorycompletion.h"

#include "ui/common/theme.h"
#include "ui/compose/suggestionfinder.h"
#include "ui/compose/worddelegate.h"

#include <QCompleter>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr int rowsShown = 8;
constexpr int rowsMost = 24;
constexpr int listGap = 6;

//! Bordered as fields are, in every theme.
class WordList final : public QListView
{
public:
    WordList()
    {
        setFrameShape(QFrame::NoFrame);
        setViewportMargins(1, 2, 1, 2); // what the completer reckons with
        setUniformItemSizes(true);
        setMouseTracking(true);
    }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::Paint)
            return QListView::event(event);
        QPainter painter(this);
        const Tokens &t = tokensOf(palette());
        painter.fillRect(rect(), t.control);
        painter.fillRect(rect().adjusted(1, 1, -1, -1), t.raised);
        return true;
    }
};

} // namespace

CategoryCompletion::CategoryCompletion(QLineEdit &editor, QWidget &field, const Catalog &catalog)
    : QObject(&editor)
    , m_field(field)
    , m_catalog(catalog)
    , m_completer(new QCompleter(this))
    , m_found(new QStandardItemModel(this))
{
    m_completer->setModel(m_found);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(rowsShown);
    m_completer->setWidget(&editor);
    auto *list = new WordList;
    m_completer->setPopup(list);
    list->setObjectName(u"categoryCompletions"_s);
    list->setItemDelegate(new WordDelegate(list)); // the completer brought its own
    connect(
        m_completer, qOverload<const QString &>(&QCompleter::activated), this, &CategoryCompletion::chosen);
}

void CategoryCompletion::suggest(const QString &typed, const QStringList &taken)
{
    m_found->clear();
    const QWidget *editor = m_completer->widget();
    if (!editor->isVisible())
        return;
    const QList<FoundSuggestion> found = completionsOf(m_catalog, typed, taken, rowsMost);
    for (const FoundSuggestion &suggestion : found) {
        auto *item = new QStandardItem(suggestion.name);
        item->setData(suggestion.through, WordDelegate::AsideRole);
        m_found->appendRow(item);
    }
    const bool isWhole = found.size() == 1 && found.constFirst().name == typed.simplified();
    if (found.isEmpty() || isWhole)
        return hide();
    const QPoint corner = editor->mapFrom(&m_field, QPoint(0, 0));
    m_completer->popup()->setLayoutDirection(editor->layoutDirection());
    m_completer->complete(QRect(QPoint(corner.x(), 0), QSize(m_field.width(), editor->height() + listGap)));
    m_completer->popup()->setCurrentIndex({});
}

void CategoryCompletion::hide()
{
    m_completer->popup()->hide();
}

bool CategoryCompletion::wants(int key) const
{
    const QAbstractItemView *popup = m_completer->popup();
    const bool isReturn = key == Qt::Key_Return || key == Qt::Key_Enter;
    return popup->isVisible() && (key == Qt::Key_Escape || (isReturn && popup->currentIndex().isValid()));
}

} // namespace Iconwright
