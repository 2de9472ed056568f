#pragma once

#include <QStringList>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace Iconwright {

class FieldMessage;
class Paragraph;

//! The words of one setting, in the language of the window.
struct RowWords
{
    QString label; //!< on a check box it stands beside the box
    QString hint; //!< under the field; may be empty
    QString synonyms; //!< what people call it otherwise; only searched
};

//! One setting of a page: label, field, hint, the variable that overrides it, its fault. The label stands
//! before the field, or above it where the page is narrow.
class SettingRow final : public QWidget
{
    Q_OBJECT

public:
    //! Takes `field`; `control` is what the label belongs to: the field itself, or the part of it that has
    //! the value.
    SettingRow(QWidget *field, QWidget *control, QWidget *parent = nullptr);

    void setWords(const RowWords &words);
    [[nodiscard]] const RowWords &words() const { return m_words; }
    //! What the control has to say now instead of the hint of the words; empty: that hint.
    void setNote(const QString &note);

    //! Read-only, with the name of the variable as a tag. Empty: the user's own again.
    void setVariable(const QString &variable);
    //! Empty: no fault.
    void setFault(const QString &fault);

    //! Width that the label would like, 0 where there is none.
    [[nodiscard]] int labelHint() const;
    //! 0: the label stands above the field.
    void setLabelWidth(int width);

    //! Whether label, hint, synonyms or variable hold every one of `words` (lower case).
    [[nodiscard]] bool matches(const QStringList &words) const;
    //! Marks the row as one that a search has found.
    void setFound(bool found);
    [[nodiscard]] bool isFound() const { return m_found; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showWords();

    QWidget *m_field;
    QWidget *m_control;
    QGridLayout *m_grid;
    QLabel *m_label;
    Paragraph *m_hint;
    QLabel *m_tag;
    FieldMessage *m_fault;
    RowWords m_words;
    QString m_note;
    QString m_variable;
    int m_labelWidth = -1;
    bool m_found = false;
};

} // namespace Iconwright
