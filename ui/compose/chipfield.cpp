#include "ui/compose/chipfield.h"

#include "core/queue/requesttext.h"
#include "ui/compose/categorycompletion.h"
#include "ui/compose/chipeditor.h"
#include "ui/compose/chipfieldaccessible.h"

#include <QEvent>
#include <QScrollBar>
#include <QSet>
#include <QStyle>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr int editorLeast = 110;
constexpr int editedLeast = 64;
constexpr int edge = 4; // between border and chips
constexpr int border = 2; // of it, what chips never scroll over
constexpr int rowGap = 4;
constexpr int fewestRows = 2;
constexpr int mostRows = 5;

int rowsHeight(int rows, int rowHeight)
{
    return rows * rowHeight + (rows - 1) * rowGap + 2 * edge;
}

} // namespace

ChipField::ChipField(const Catalog *catalog, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_editor(new ChipEditor([this](const QKeyEvent &event) { return editorKey(event); }, viewport()))
{
    installChipFieldAccessible();
    setFrameShape(QFrame::NoFrame);
    setViewportMargins(border, border, border, border);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusPolicy(Qt::ClickFocus);
    viewport()->setAutoFillBackground(false);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::IBeamCursor);
    verticalScrollBar()->setSingleStep(rowHeight() + rowGap);
    if (catalog != nullptr) {
        m_completion = new CategoryCompletion(*m_editor, *this, *catalog);
        // Queued: the list closes first.
        connect(
            m_completion, &CategoryCompletion::chosen, this,
            [this](const QString &category) {
                m_editor->setText(category);
                commit();
            },
            Qt::QueuedConnection);
    }
    connect(m_editor, &QLineEdit::textEdited, this, &ChipField::takeEdited);
    connect(m_editor, &QLineEdit::textChanged, this, [this] {
        if (m_edited >= 0)
            arrange();
        Q_EMIT textsChanged();
    });
    connect(m_editor, &ChipEditor::focusChanged, this, &ChipField::leaveEditor);
    retranslate();
    arrange();
}

QLineEdit &ChipField::editor() const
{
    return *m_editor;
}

QStringList ChipField::texts() const
{
    QStringList texts = m_chips;
    const QString typed = m_editor->text().trimmed();
    if (m_edited >= 0 && typed.isEmpty())
        texts.removeAt(m_edited);
    else if (m_edited >= 0)
        texts.replace(m_edited, typed);
    else if (!typed.isEmpty())
        texts.append(typed);
    return texts;
}

void ChipField::setChips(const QStringList &texts)
{
    if (std::exchange(m_edited, -1) >= 0)
        m_editor->clear();
    m_current = -1;
    m_chips.clear();
    QSet<QString> known;
    for (const QString &text : texts) {
        const QString words = cleanLine(text);
        const QString key = foldedKey(words);
        if (words.isEmpty() || known.contains(key))
            continue;
        known.insert(key);
        m_chips.append(words);
    }
    Q_EMIT additionRead({});
    announce();
}

void ChipField::add(const QString &text)
{
    takeList(text, int(m_chips.size()));
}

//! What cannot be taken because it is too long or unreadable stays in the editor to be mended.
void ChipField::commit()
{
    const QString typed = m_editor->text();
    if (m_edited >= 0) {
        endEditing();
    } else if (!typed.trimmed().isEmpty()) {
        const CategoryList list = readCategories(typed, m_chips);
        if (list.taken.isEmpty() && list.dropped() > list.known) {
            Q_EMIT additionRead(list);
            return;
        }
        m_editor->clear();
        takeList(typed, int(m_chips.size()));
    }
    if (m_completion != nullptr)
        m_completion->hide();
}

//! The edited chip becomes what was typed; several texts take its place.
void ChipField::endEditing()
{
    const int place = std::exchange(m_edited, -1);
    const QString before = m_chips.at(place);
    const QString typed = m_editor->text();
    m_editor->clear();
    if (typed.simplified() == before)
        return arrange();
    QStringList others = m_chips;
    others.removeAt(place);
    const CategoryList list = readCategories(typed, others);
    if (list.taken.isEmpty() && list.dropped() > list.known) {
        Q_EMIT additionRead(list);
        return arrange();
    }
    m_chips = others;
    if (!list.taken.isEmpty())
        Q_EMIT chipRenamed(before, list.taken.constFirst());
    for (qsizetype i = 0; i < list.taken.size(); ++i)
        m_chips.insert(place + i, list.taken.at(i));
    Q_EMIT additionRead(list);
    announce();
}

void ChipField::takeList(const QString &text, int at)
{
    const CategoryList list = readCategories(text, m_chips);
    for (qsizetype i = 0; i < list.taken.size(); ++i)
        m_chips.insert(at + i, list.taken.at(i));
    Q_EMIT additionRead(list);
    if (!list.taken.isEmpty())
        announce();
}

void ChipField::announce()
{
    retranslate();
    arrange();
    Q_EMIT chipsChanged();
    Q_EMIT textsChanged();
}

void ChipField::remove(int chip)
{
    if (chip < 0 || chip >= m_chips.size())
        return;
    if (m_edited >= 0)
        m_editor->clear();
    m_edited = -1;
    m_chips.removeAt(chip);
    Q_EMIT additionRead({});
    announce();
}

void ChipField::move(int chip, int to)
{
    if (chip < 0 || chip >= m_chips.size() || to < 0 || to >= m_chips.size() || chip == to)
        return;
    m_chips.move(chip, to);
    announce();
}

void ChipField::edit(int chip)
{
    if (chip < 0 || chip >= m_chips.size())
        return;
    const QString text = m_chips.at(chip);
    commit();
    m_edited = int(m_chips.indexOf(text));
    m_current = -1;
    m_editor->setText(text);
    m_editor->selectAll();
    arrange();
    m_editor->setFocus(Qt::OtherFocusReason);
}

void ChipField::setCurrentChip(int chip)
{
    m_current = std::clamp(chip, -1, int(m_chips.size()) - 1);
    if (m_current < 0) {
        m_editor->setFocus(Qt::OtherFocusReason);
        placeEditor();
        return;
    }
    if (m_edited >= 0)
        commit();
    setFocus(Qt::OtherFocusReason);
    showRect(m_places.chips.at(m_current));
    viewport()->update();
    tellCurrentChip(*this);
}

void ChipField::takeEdited(const QString &text)
{
    const bool isList
        = std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c != u',' && isListSeparator(c); });
    const auto comma = std::find_if(text.crbegin(), text.crend(), isListSeparator);
    if (isList) {
        commit();
    } else if (m_edited < 0 && comma != text.crend()) {
        const qsizetype behind = comma - text.crbegin();
        m_editor->setText(text.right(behind).trimmed());
        takeList(text.chopped(behind), int(m_chips.size()));
    } else if (m_edited >= 0 && text.endsWith(u',')) {
        commit();
    } else {
        Q_EMIT additionRead({});
    }
    if (m_completion != nullptr)
        m_completion->suggest(m_editor->text(), m_chips);
    placeEditor();
}

void ChipField::leaveEditor(bool focused, Qt::FocusReason reason)
{
    viewport()->update();
    update();
    if (focused) {
        m_current = -1;
        return placeEditor();
    }
    const bool stays = hasFocus() && m_edited < 0;
    if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason && !stays)
        commit();
}

int ChipField::rowHeight() const
{
    return chipHeight(fontMetrics());
}

QSize ChipField::sizeHint() const
{
    return { 200, rowsHeight(fewestRows, rowHeight()) };
}

//! Shaping a text takes longer than all else here: each is measured once.
QList<int> ChipField::chipWidths(int most)
{
    QList<int> widths;
    widths.reserve(m_chips.size());
    for (const QString &chip : std::as_const(m_chips)) {
        auto known = m_widths.constFind(chip);
        if (known == m_widths.constEnd())
            known = m_widths.insert(chip, chipWidth(fontMetrics(), chip));
        widths.append(std::min(*known, most));
    }
    return widths;
}

//! Places chips and editor, takes the height they need.
void ChipField::arrange()
{
    const int row = rowHeight();
    const int whole = width() - 2 * edge;
    const int typedWidth = fontMetrics().horizontalAdvance(m_editor->text()) + 24;
    const int editorWidth = m_edited >= 0 ? std::max(editedLeast, typedWidth) : editorLeast;
    const QList<int> widths = chipWidths(whole);
    m_places = placeChips(widths, m_edited, editorWidth, whole, row);
    const int most = rowsHeight(mostRows, row);
    const bool scrolls = m_places.height + 2 * edge > most;
    if (scrolls)
        m_places
            = placeChips(widths, m_edited, editorWidth, whole - verticalScrollBar()->sizeHint().width(), row);
    const int height = std::clamp(m_places.height + 2 * edge, rowsHeight(fewestRows, row), most);
    setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setPageStep(height - 2 * border);
    verticalScrollBar()->setRange(0, scrolls ? m_places.height + 2 * edge - height : 0);
    setFixedHeight(height);
    placeEditor();
    viewport()->update();
}

void ChipField::placeEditor()
{
    m_editor->setGeometry(toViewport(m_places.editor));
    if (m_editor->hasFocus())
        showRect(m_places.editor);
}

//! Chips and editor are placed left to right from the first on; the viewport scrolls and mirrors.
QRect ChipField::toViewport(QRect content) const
{
    content.translate(edge - border, edge - border - verticalScrollBar()->value());
    return QStyle::visualRect(layoutDirection(), viewport()->rect(), content);
}

QRect ChipField::chipRect(int chip) const
{
    return chip >= 0 && chip < m_places.chips.size() ? toViewport(m_places.chips.at(chip)) : QRect();
}

int ChipField::chipAt(QPoint position) const
{
    for (int i = 0; i < m_places.chips.size(); ++i)
        if (i != m_edited && chipRect(i).contains(position))
            return i;
    return -1;
}

void ChipField::showRect(QRect content)
{
    QScrollBar &bar = *verticalScrollBar();
    const int lowest = content.bottom() + 1 + 2 * edge - height();
    bar.setValue(std::clamp(bar.value(), lowest, std::max(lowest, content.top())));
}

void ChipField::scrollContentsBy(int, int)
{
    m_editor->setGeometry(toViewport(m_places.editor));
    viewport()->update();
}

void ChipField::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void ChipField::retranslate()
{
    m_editor->setPlaceholderText(m_chips.isEmpty() ? tr("What should the icons show?") : tr("Add another…"));
    //: Describes the field for those who cannot see it
    setAccessibleDescription(tr("Arrow keys go to the categories, Delete removes, F2 edits."));
}

void ChipField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        m_widths.clear();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        arrange();
    QAbstractScrollArea::changeEvent(event);
}

} // namespace Iconwright
