#pragma once

#include "core/exporting/targetinstructions.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace Iconwright {

class CodeBox;

//! What is to be done with the files of a target, step by step; lines that are to be pasted have a button
//! that copies them.
class InstructionList final : public QWidget
{
    Q_OBJECT

public:
    explicit InstructionList(QWidget *parent = nullptr);

    void setInstructions(const QList<TargetInstruction> &instructions);

    void retranslate();

protected:
    void changeEvent(QEvent *event) override;

private:
    //! Widgets of one instruction.
    struct Row
    {
        QLabel *words;
        CodeBox *code;
    };

    void addRow();
    void showRow(const Row &row, const TargetInstruction &instruction, int number);
    void copy(qsizetype index);
    [[nodiscard]] static QString wordsOf(const TargetInstruction &instruction);

    QList<TargetInstruction> m_instructions;
    QList<Row> m_rows; //!< grows, is never shortened
    QVBoxLayout *m_layout;
    qsizetype m_copied = -1; //!< the one whose lines are in the clipboard
};

} // namespace Iconwright
