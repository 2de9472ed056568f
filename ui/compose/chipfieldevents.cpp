// Painting, keys and mouse of the field; the rest is in chipfield.cpp.

#include "ui/common/tokens.h"
#include "ui/compose/categorycompletion.h"
#include "ui/compose/chipeditor.h"
#include "ui/compose/chipfield.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace Iconwright {

namespace {

constexpr double radius = 6;

bool isReturn(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

bool hasModifiers(const QKeyEvent &event)
{
    return (event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier;
}

bool isTyping(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers others = event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    return others == Qt::NoModifier && !event.text().isEmpty() && event.text().front().isPrint();
}

} // namespace

//! The chips; the border is painted by event(), around the viewport.
void ChipField::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setFont(font());
    for (int i = 0; i < m_chips.size(); ++i) {
        const QRect place = chipRect(i);
        if (i == m_edited || !place.intersects(event->rect()))
            continue;
        const ChipState state { .isCurrent = i == currentChip(),
            .isCrossHovered = i == m_hoveredCross,
            .isDragged = m_drop >= 0 && i == m_pressed };
        paintChip(painter, place, m_chips.at(i), palette(), state);
    }
    if (m_drop >= 0)
        paintDropPlace(painter);
}

void ChipField::paintBorder()
{
    const Tokens &t = tokensOf(palette());
    const bool focused = hasFocus() || m_editor->hasFocus();
    const double inset = focused ? 1 : 0.5;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(focused ? t.focus : t.control, focused ? 2 : 1));
    painter.setBrush(t.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius, radius);
}

//! A bar where the dragged chip would go: behind a chip where the pointer is in that one's row.
void ChipField::paintDropPlace(QPainter &painter) const
{
    const bool isBehind
        = m_drop > 0 && (m_drop >= m_chips.size() || m_dragPlace.y() <= chipRect(m_drop - 1).bottom() + 2);
    const QRect chip = m_places.chips.at(isBehind ? m_drop - 1 : m_drop);
    const int left = isBehind ? chip.right() + 2 : std::max(0, chip.left() - 3);
    painter.fillRect(toViewport(QRect(left, chip.top(), 2, chip.height())), tokensOf(palette()).focus);
}

//! Keys of the editor that are the field's.
bool ChipField::editorKey(const QKeyEvent &event)
{
    const int key = event.key();
    if (m_completion != nullptr && m_completion->wants(key))
        return false;
    if (event.matches(QKeySequence::Paste))
        return pasteList();
    if (hasModifiers(event))
        return false;
    const bool typed = !m_editor->text().trimmed().isEmpty();
    if (isReturn(key)) {
        commit();
        return typed;
    }
    if (key == Qt::Key_Escape && m_edited >= 0) {
        m_editor->setText(m_chips.at(m_edited));
        commit();
        return true;
    }
    const int back = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    const bool atStart = m_editor->cursorPosition() == 0 && !m_editor->hasSelectedText();
    if (m_edited < 0 && (key == Qt::Key_Backspace || key == back) && atStart && !m_chips.isEmpty()) {
        setCurrentChip(int(m_chips.size()) - 1);
        return true;
    }
    return false;
}

//! A list in the clipboard becomes chips at once; a single text goes into the editor as everywhere.
bool ChipField::pasteList()
{
    const QString text = QApplication::clipboard()->text();
    if (m_edited >= 0 || std::none_of(text.cbegin(), text.cend(), isListSeparator))
        return false;
    if (text.trimmed().isEmpty())
        return true;
    commit();
    add(text);
    return true;
}

bool ChipField::takesKey(const QKeyEvent &event) const
{
    const int key = event.key();
    return currentChip() >= 0
        && (isTyping(event) || key == Qt::Key_F2 || key == Qt::Key_Delete || key == Qt::Key_Backspace
            || key == Qt::Key_Home || key == Qt::Key_End || (key >= Qt::Key_Left && key <= Qt::Key_Down));
}

void ChipField::keyPressEvent(QKeyEvent *event)
{
    if (currentChip() < 0 || !chipKey(*event))
        event->ignore();
}

//! Keys of the chip that has the keyboard.
bool ChipField::chipKey(const QKeyEvent &event)
{
    const int key = event.key();
    const int chip = m_current;
    if (event.modifiers().testFlag(Qt::ControlModifier)) {
        if (event.matches(QKeySequence::Copy))
            QApplication::clipboard()->setText(m_chips.at(chip));
        else if (event.matches(QKeySequence::Paste))
            return setCurrentChip(-1), QApplication::sendEvent(m_editor, const_cast<QKeyEvent *>(&event));
        else
            return moveKey(key);
        return true;
    }
    if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        remove(chip);
        const int next = key == Qt::Key_Delete || chip == 0 ? chip : chip - 1;
        setCurrentChip(next < m_chips.size() ? next : -1);
    } else if (key == Qt::Key_F2 || isReturn(key)) {
        edit(chip);
    } else if (const int beside = chipBeside(key); beside != chip) {
        setCurrentChip(beside < m_chips.size() ? beside : -1);
    } else if (isTyping(event)) {
        setCurrentChip(-1);
        m_editor->end(false);
        m_editor->insert(event.text());
        Q_EMIT m_editor->textEdited(m_editor->text());
    } else {
        return key >= Qt::Key_Home && key <= Qt::Key_Down;
    }
    return true;
}

//! With Ctrl: the chip goes there itself.
bool ChipField::moveKey(int key)
{
    const int chip = m_current;
    const int to = std::min(chipBeside(key), int(m_chips.size()) - 1);
    if (key < Qt::Key_Home || key > Qt::Key_Down)
        return false;
    move(chip, to);
    setCurrentChip(to);
    return true;
}

//! Where a key leads: the number of chips is the editor behind the last.
int ChipField::chipBeside(int key) const
{
    const int chips = int(m_chips.size());
    const int step = rowHeight() / 2 + rowHeight();
    const QPoint center = chipRect(m_current).center();
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        return std::clamp(m_current + ((key == Qt::Key_Right) != isRightToLeft() ? 1 : -1), 0, chips);
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return chips - 1;
    case Qt::Key_Up:
    case Qt::Key_Down:
        return std::min(dropPlace(center + QPoint(0, key == Qt::Key_Down ? step : -step)), chips);
    default:
        return m_current;
    }
}

bool ChipField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && takesKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::Paint)
        return paintBorder(), true;
    return QAbstractScrollArea::event(event);
}

bool ChipField::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave && m_hoveredCross >= 0) {
        m_hoveredCross = -1;
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void ChipField::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    update();
    viewport()->update();
}

void ChipField::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        m_current = -1;
    update();
    viewport()->update();
}

//! One tab stop: from a chip Tab leaves the field as it does from the editor.
bool ChipField::focusNextPrevChild(bool next)
{
    if (next && hasFocus())
        m_editor->setFocus(Qt::TabFocusReason);
    return QAbstractScrollArea::focusNextPrevChild(next);
}

void ChipField::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    m_pressed = chipAt(event->position().toPoint());
    m_pressPlace = event->position().toPoint();
    if (m_pressed < 0)
        setCurrentChip(-1);
}

void ChipField::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    const bool far = (place - m_pressPlace).manhattanLength() >= QApplication::startDragDistance();
    if (!event->buttons().testFlag(Qt::LeftButton) || m_pressed < 0)
        return hover(place);
    if (m_drop < 0 && !far)
        return;
    m_dragPlace = place;
    m_drop = dropPlace(place);
    if (!m_chips.isEmpty())
        showRect(m_places.chips.at(std::min(m_drop, int(m_chips.size()) - 1)));
    viewport()->setCursor(Qt::ClosedHandCursor);
    viewport()->update();
}

void ChipField::mouseReleaseEvent(QMouseEvent *event)
{
    const int chip = std::exchange(m_pressed, -1);
    const int drop = std::exchange(m_drop, -1);
    const QPoint place = event->position().toPoint();
    if (event->button() != Qt::LeftButton || chip < 0 || chip >= m_chips.size())
        return;
    if (drop >= 0) {
        const int to = drop > chip ? drop - 1 : drop;
        move(chip, to);
        setCurrentChip(to);
    } else if (chipCross(chipRect(chip), layoutDirection()).contains(place)
        && chipCross(chipRect(chip), layoutDirection()).contains(m_pressPlace)) {
        remove(chip);
        setCurrentChip(-1);
    } else if (chipAt(place) == chip) {
        setCurrentChip(chip);
    }
    hover(place);
}

void ChipField::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    const int chip = chipAt(place);
    // On a cross it is the second of two quick clicks.
    if (chip >= 0 && !chipCross(chipRect(chip), layoutDirection()).contains(place))
        edit(chip);
    else
        mousePressEvent(event);
}

void ChipField::hover(QPoint position)
{
    const int chip = chipAt(position);
    const bool isCross = chip >= 0 && chipCross(chipRect(chip), layoutDirection()).contains(position);
    viewport()->setCursor(chip >= 0 ? Qt::ArrowCursor : Qt::IBeamCursor);
    if (std::exchange(m_hoveredCross, isCross ? chip : -1) != m_hoveredCross)
        viewport()->update();
}

//! Before which chip something let go at `position` goes; the number of chips: behind the last.
int ChipField::dropPlace(QPoint position) const
{
    const int last = int(m_chips.size()) - 1;
    for (int i = 0; i <= last; ++i) {
        const QRect chip = chipRect(i);
        const bool isRowEnd = i == last || chipRect(i + 1).top() > chip.top();
        if (position.y() > chip.bottom() + 2)
            continue;
        const bool isBefore
            = isRightToLeft() ? position.x() > chip.center().x() : position.x() < chip.center().x();
        if (isBefore || position.y() < chip.top() - 2)
            return i;
        if (isRowEnd)
            return i + 1;
    }
    return last + 1;
}

} // namespace Iconwright
