#pragma once

#include "ui/compose/categorylist.h"
#include "ui/compose/chip.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QStringList>

class QLineEdit;

namespace Iconwright {

class Catalog;
class CategoryCompletion;
class ChipEditor;

//! A field for several short texts. Return, a comma or leaving the field ends one; each is a chip that can be
//! edited (F2, double click), moved (Ctrl and an arrow key, dragging) and removed (Delete, its cross).
//! Duplicates and what core would refuse are not taken; what was dropped is told. One tab stop: either the
//! editor has the keyboard or, with arrow keys or Backspace at its start, a chip. Two rows high, grows to
//! five, then scrolls.
class ChipField final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    //! `catalog`, which outlives the field, completes what is typed; null: nothing does.
    explicit ChipField(const Catalog *catalog = nullptr, QWidget *parent = nullptr);

    //! The chips, in order.
    [[nodiscard]] const QStringList &chips() const { return m_chips; }
    //! The chips, and what is being typed.
    [[nodiscard]] QStringList texts() const;
    //! As they are, even those that add() would drop: a request of earlier is shown as it was.
    void setChips(const QStringList &texts);
    //! Adds what `text` holds, split as readCategories() does.
    void add(const QString &text);
    //! Makes a chip of what is being typed.
    void commit();
    void remove(int chip);
    void move(int chip, int to);
    //! The editor takes the place of the chip.
    void edit(int chip);
    //! The editor, for name, buddy and placeholder.
    [[nodiscard]] QLineEdit &editor() const;

    //! The chip that has the keyboard; -1: none.
    [[nodiscard]] int currentChip() const { return hasFocus() ? m_current : -1; }
    void setCurrentChip(int chip);
    //! In coordinates of the viewport.
    [[nodiscard]] QRect chipRect(int chip) const;
    [[nodiscard]] int chipAt(QPoint position) const;

    [[nodiscard]] QSize sizeHint() const override;
    void retranslate();

Q_SIGNALS:
    void chipsChanged();
    void textsChanged();
    //! Before chipsChanged(), when an edited chip has new words.
    void chipRenamed(const QString &from, const QString &to);
    //! What the last addition left out; nothing dropped: the words about the one before can go.
    void additionRead(const Iconwright::CategoryList &list);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool focusNextPrevChild(bool next) override;

private:
    void takeEdited(const QString &text);
    void takeList(const QString &text, int at);
    void leaveEditor(bool focused, Qt::FocusReason reason);
    void endEditing();
    void announce();
    bool editorKey(const QKeyEvent &event);
    bool pasteList();
    bool chipKey(const QKeyEvent &event);
    bool moveKey(int key);
    bool takesKey(const QKeyEvent &event) const;
    int chipBeside(int key) const;
    QList<int> chipWidths(int most);
    void arrange();
    void placeEditor();
    void paintBorder();
    void showRect(QRect content);
    void hover(QPoint position);
    void paintDropPlace(QPainter &painter) const;
    [[nodiscard]] int dropPlace(QPoint position) const;
    [[nodiscard]] QRect toViewport(QRect content) const;
    [[nodiscard]] int rowHeight() const;

    ChipEditor *m_editor;
    CategoryCompletion *m_completion = nullptr;
    QStringList m_chips;
    QHash<QString, int> m_widths; //!< of texts that are or were chips
    ChipPlaces m_places;
    int m_current = -1;
    int m_edited = -1; //!< whose place the editor has; -1: it is behind the last
    int m_hoveredCross = -1;
    int m_pressed = -1; //!< the chip under the pressed button
    QPoint m_pressPlace;
    QPoint m_dragPlace;
    int m_drop = -1; //!< where the dragged chip would go, before which chip; -1: nothing is dragged
};

} // namespace Iconwright
