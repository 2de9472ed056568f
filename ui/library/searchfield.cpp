#include "ui/library/searchfield.h"

#include "ui/common/glyphs.h"
#include "ui/common/theme.h"
#include "ui/library/suggestiondelegate.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyle>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int typingPauseMs = 120;
constexpr int suggestionsShown = 8;
constexpr int suggestionsMost = 24;
constexpr int widthWanted = 280;
constexpr int widthLeast = 200;
constexpr int hintHeight = 18;
constexpr int hintMargin = 8;

} // namespace

SearchField::SearchField(GallerySearch &search, QWidget *parent)
    : QLineEdit(parent)
    , m_search(search)
    , m_sign(addAction(glyphIcon(Glyph::Search), LeadingPosition))
    , m_clear(addAction(glyphIcon(Glyph::Clear), TrailingPosition))
    , m_completer(new QCompleter(this))
    , m_suggestions(new QStandardItemModel(this))
    , m_hint(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText).replace(u'+', u' '))
{
    setObjectName(u"search"_s);
    m_sign->setObjectName(u"searchSign"_s);
    m_clear->setObjectName(u"clearSearch"_s);
    m_clear->setVisible(false);
    m_delay.setSingleShot(true);
    m_delay.setInterval(typingPauseMs);
    m_completer->setModel(m_suggestions);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(suggestionsShown);
    m_completer->setWidget(this);
    m_completer->popup()->setObjectName(u"searchSuggestions"_s);
    m_completer->popup()->setItemDelegate(new SuggestionDelegate(m_completer->popup()));
    m_completer->popup()->setMouseTracking(true);
    connect(
        m_completer, qOverload<const QString &>(&QCompleter::activated), this, &SearchField::takeSuggestion);
    connect(m_clear, &QAction::triggered, this, [this] {
        clear();
        flush();
        setFocus();
    });
    connect(this, &QLineEdit::textEdited, this, &SearchField::takeEdited);
    connect(this, &QLineEdit::textChanged, this, &SearchField::updateHint);
    connect(&m_delay, &QTimer::timeout, this, &SearchField::flush);
    connect(&m_search, &GallerySearch::typedChanged, this, &SearchField::showTyped);
    showTyped(m_search.typed());
    retranslate();
}

void SearchField::setKeyHint(const QString &hint)
{
    m_hint = hint;
    updateHint();
}

void SearchField::flush()
{
    m_delay.stop();
    m_search.setTyped(text());
}

QSize SearchField::sizeHint() const
{
    return { widthWanted, QLineEdit::sizeHint().height() };
}

QSize SearchField::minimumSizeHint() const
{
    return { widthLeast, QLineEdit::minimumSizeHint().height() };
}

void SearchField::takeEdited(const QString &text)
{
    m_delay.start();
    const bool endsWord = !text.isEmpty() && text.back().isSpace() && cursorPosition() == text.size();
    if (endsWord)
        makeChips();
    suggest();
}

void SearchField::showTyped(const QString &text)
{
    if (text == this->text())
        return;
    m_delay.stop();
    setText(text);
}

//! Operators that are complete; one in open quotes goes on after a blank.
void SearchField::makeChips()
{
    flush();
    m_search.takeOperators(false);
}

void SearchField::suggest()
{
    m_suggestions->clear();
    if (cursorPosition() == text().size())
        for (const SearchCompletion &found : searchCompletions(text(), m_search.names(), suggestionsMost)) {
            auto *item = new QStandardItem(found.text);
            item->setData(found.name, SuggestionDelegate::NameRole);
            m_suggestions->appendRow(item);
        }
    const QString word = text().mid(lastWordOf(text()));
    const int rows = m_suggestions->rowCount();
    if (rows == 0 || (rows == 1 && m_suggestions->item(0)->text() == word)) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    m_completer->popup()->setCurrentIndex({});
}

void SearchField::takeSuggestion(const QString &suggestion)
{
    const bool needsValue = suggestion.endsWith(u':');
    setText(text().left(lastWordOf(text())) + suggestion + (needsValue ? QString() : u" "_s));
    if (needsValue)
        return suggest();
    makeChips();
}

//! The completer asks here first, and does what is its own with what is left: close, or take what is current.
bool SearchField::isForSuggestions(int key) const
{
    const QAbstractItemView *popup = m_completer->popup();
    const bool isReturn = key == Qt::Key_Return || key == Qt::Key_Enter;
    return popup->isVisible() && (key == Qt::Key_Escape || (isReturn && popup->currentIndex().isValid()));
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (isForSuggestions(event->key()))
        return event->ignore();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return finishTyping();
    case Qt::Key_Escape:
        if (!clearByEscape())
            Q_EMIT left();
        return;
    case Qt::Key_Backspace:
        if (event->modifiers() == Qt::NoModifier && giveBackChip())
            return;
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::finishTyping()
{
    m_completer->popup()->hide();
    flush();
    m_search.takeOperators(true);
    Q_EMIT left();
}

//! First what is typed, then the chips.
bool SearchField::clearByEscape()
{
    flush();
    if (m_search.isEmpty() && text().isEmpty())
        return false;
    if (text().isEmpty())
        m_search.clear();
    clear();
    flush();
    return true;
}

bool SearchField::giveBackChip()
{
    if (cursorPosition() != 0 || hasSelectedText())
        return false;
    flush();
    const qsizetype behind = text().size();
    if (!m_search.giveBackLast())
        return false;
    setCursorPosition(int(text().size() - behind - (behind > 0 ? 1 : 0)));
    return true;
}

bool SearchField::showsHint() const
{
    return text().isEmpty() && !hasFocus() && !m_hint.isEmpty();
}

QRect SearchField::hintRect() const
{
    const QFontMetrics metrics(roleFont(TextRole::Caption));
    const QSize size(metrics.horizontalAdvance(m_hint) + 12, std::max(hintHeight, metrics.height() + 4));
    const QRect place(
        width() - hintMargin - size.width(), (height() - size.height()) / 2, size.width(), size.height());
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

void SearchField::updateHint()
{
    m_clear->setVisible(!text().isEmpty());
    const int taken = showsHint() ? hintRect().width() + hintMargin : 0;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft; // text margins are not mirrored by Qt
    setTextMargins(isMirrored ? taken : 0, 0, isMirrored ? 0 : taken, 0);
    update();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!showsHint())
        return;
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.line);
    painter.setBrush(t.panel);
    painter.drawRoundedRect(QRectF(hintRect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setFont(roleFont(TextRole::Caption));
    painter.setPen(t.muted);
    painter.drawText(hintRect(), Qt::AlignCenter, m_hint);
}

void SearchField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    updateHint();
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    updateHint();
}

void SearchField::retranslate()
{
    //: "style:flat" and "is:favorite" stay as they are: the search understands these words only
    setPlaceholderText(tr("Search, or style:flat is:favorite"));
    setAccessibleName(tr("Search"));
    setAccessibleDescription(
        tr("Words, or operators such as style:flat. Return makes an operator a filter."));
    m_sign->setText(tr("Search"));
    m_clear->setText(tr("Clear search"));
    m_clear->setToolTip(tr("Clear search (Esc)"));
    updateHint();
}

void SearchField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

} // namespace Iconwright
