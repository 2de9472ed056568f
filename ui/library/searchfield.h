#pragma once

#include "ui/library/gallerysearch.h"

#include <QLineEdit>
#include <QTimer>

class QAction;
class QCompleter;
class QStandardItemModel;

namespace Iconwright {

//! The search of the header. Words count while they are typed; an operator becomes a chip of the FilterRow on
//! a blank or Return, and Backspace at the start turns the last chip back into text.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    //! `search` outlives the field.
    explicit SearchField(GallerySearch &search, QWidget *parent = nullptr);

    //! The key that leads here, as a hint in the empty field. Default: that of Find.
    void setKeyHint(const QString &hint);
    //! What is typed counts now, not after a moment.
    void flush();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    void retranslate();

Q_SIGNALS:
    //! Return, or Escape in the empty field: the keyboard is wanted elsewhere.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void takeEdited(const QString &text);
    void showTyped(const QString &text);
    void suggest();
    void takeSuggestion(const QString &text);
    void makeChips();
    void finishTyping();
    [[nodiscard]] bool isForSuggestions(int key) const;
    [[nodiscard]] bool clearByEscape();
    [[nodiscard]] bool giveBackChip();
    void updateHint();
    [[nodiscard]] bool showsHint() const;
    [[nodiscard]] QRect hintRect() const;

    GallerySearch &m_search;
    QTimer m_delay;
    QAction *m_sign;
    QAction *m_clear;
    QCompleter *m_completer;
    QStandardItemModel *m_suggestions;
    QString m_hint;
};

} // namespace Iconwright
