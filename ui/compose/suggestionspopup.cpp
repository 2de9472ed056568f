#include "ui/compose/suggestionspopup.h"

#include "ui/common/filteredit.h"
#include "ui/common/theme.h"
#include "ui/common/units.h"
#include "ui/compose/suggestionsmodel.h"
#include "ui/compose/worddelegate.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr int heightWanted = 420;

} // namespace

SuggestionsPopup::SuggestionsPopup(const Catalog &catalog, QWidget *parent)
    : PopupFrame(parent)
    , m_model(new SuggestionsModel(catalog, this))
    , m_search(new FilterEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(this))
{
    setObjectName(u"allSuggestions"_s);
    m_search->setObjectName(u"searchSuggestedCategories"_s);
    m_search->installEventFilter(this);
    m_list->setObjectName(u"suggestedCategories"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new WordDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->installEventFilter(this);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Measure::gap, Measure::gap, Measure::gap, Measure::gap);
    layout->setSpacing(Measure::gap);
    layout->addWidget(m_search);
    layout->addWidget(m_nothing, 1);
    layout->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, &SuggestionsPopup::search);
    connect(m_list, &QListView::clicked, this, &SuggestionsPopup::toggle);
    retranslate();
}

void SuggestionsPopup::openFor(const QWidget &anchor, int width)
{
    m_search->clear();
    search({});
    openAt(anchor, { width, heightWanted });
    m_list->scrollToTop();
    m_search->setFocus(Qt::PopupFocusReason);
}

void SuggestionsPopup::setCategories(const QStringList &categories)
{
    m_model->setTaken(categories);
}

void SuggestionsPopup::search(const QString &text)
{
    m_model->setSearch(text);
    const int first = m_model->bestChoice();
    m_list->setVisible(first >= 0);
    m_nothing->setVisible(first < 0);
    m_list->setCurrentIndex(first >= 0 && !text.isEmpty() ? m_model->index(first) : QModelIndex());
    m_list->scrollToTop();
    m_list->scrollTo(m_list->currentIndex());
    retranslate();
}

void SuggestionsPopup::toggle(const QModelIndex &row)
{
    if (!row.flags().testFlag(Qt::ItemIsEnabled))
        return;
    const QString category = row.data().toString();
    if (row.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked)
        Q_EMIT unpicked(category);
    else
        Q_EMIT picked(category);
}

bool SuggestionsPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return PopupFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isReturn = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isReturn || (key == Qt::Key_Space && watched == m_list)) {
        toggle(m_list->currentIndex());
        return true;
    }
    if (watched == m_search && searchKey(key))
        return true;
    return PopupFrame::eventFilter(watched, event);
}

//! The list moves, the search keeps the keyboard.
bool SuggestionsPopup::searchKey(int key)
{
    if (key != Qt::Key_Up && key != Qt::Key_Down && key != Qt::Key_PageUp && key != Qt::Key_PageDown)
        return false;
    const int first = m_model->bestChoice();
    if (!m_list->currentIndex().isValid() && first >= 0) {
        m_list->setCurrentIndex(m_model->index(first));
        return true;
    }
    QKeyEvent move(QEvent::KeyPress, key, Qt::NoModifier);
    QCoreApplication::sendEvent(m_list, &move);
    return true;
}

void SuggestionsPopup::retranslate()
{
    //: Title of the pop-up with all categories that the program knows
    setWindowTitle(tr("All suggestions"));
    setAccessibleName(windowTitle());
    m_list->setAccessibleName(windowTitle());
    m_list->setAccessibleDescription(tr("Return adds a category or removes it."));
    m_search->setPlaceholderText(tr("Search suggestions"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_nothing->setText(
        tr("No suggestion matches “%1”. You can type it as it is.").arg(isolated(m_search->text())));
}

void SuggestionsPopup::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslate();
    }
    PopupFrame::changeEvent(event);
}

} // namespace Iconwright
