#pragma once

#include <QFrame>
#include <QList>
#include <QStringList>

class QLineEdit;
class QStringListModel;

namespace Iconwright {

class Chip;
class FlowLayout;

//! A field for several short texts. Return, a comma or leaving the field ends one; each is a chip that can be
//! removed. Duplicates (by case folding) are not taken. One tab stop, arrow keys inside.
class ChipField final : public QFrame
{
    Q_OBJECT

public:
    explicit ChipField(QWidget *parent = nullptr);

    //! The chips, in order.
    [[nodiscard]] QStringList chips() const;
    //! The chips, and what is being typed.
    [[nodiscard]] QStringList texts() const;
    void setChips(const QStringList &texts);
    //! Adds what `text` holds, split at commas and line breaks.
    void add(const QString &text);
    //! Makes a chip of what is being typed.
    void commit();
    void setCompletions(const QStringList &completions);
    //! The editor, for name, buddy and placeholder.
    [[nodiscard]] QLineEdit &editor() { return *m_editor; }

Q_SIGNALS:
    void chipsChanged();
    void textsChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    bool append(const QString &text);
    void remove(Chip *chip);
    void takeEdited(const QString &text);
    void takeCompletion(const QString &text);
    bool editorKey(int key);
    bool chipKey(Chip *chip, int key);

    FlowLayout *m_flow;
    QLineEdit *m_editor;
    QStringListModel *m_completions;
    QList<Chip *> m_chips;
};

} // namespace Iconwright
