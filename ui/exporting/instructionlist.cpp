#include "ui/exporting/instructionlist.h"

#include "ui/common/theme.h"
#include "ui/common/units.h"
#include "ui/exporting/codebox.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

InstructionList::InstructionList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"instructions"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Measure::gapSmall);
}

void InstructionList::setInstructions(const QList<TargetInstruction> &instructions)
{
    if (instructions == m_instructions)
        return;
    m_instructions = instructions;
    m_copied = -1;
    while (m_rows.size() < instructions.size())
        addRow();
    retranslate();
}

void InstructionList::addRow()
{
    const qsizetype index = m_rows.size();
    const Row row { new QLabel(this), new CodeBox(QString::number(index + 1), this) };
    row.words->setWordWrap(true);
    row.words->setTextFormat(Qt::PlainText);
    row.words->setObjectName(u"instruction-%1"_s.arg(index + 1));
    connect(row.code, &CodeBox::copyRequested, this, [this, index] { copy(index); });
    m_layout->addWidget(row.words);
    m_layout->addWidget(row.code);
    m_layout->addSpacing(Measure::gapSmall);
    m_rows.append(row);
}

QString InstructionList::wordsOf(const TargetInstruction &instruction)
{
    switch (instruction.kind) {
    case TargetInstruction::Kind::Copy:
        //: %1 is a folder or file of the export, %2 a place in the user's project: "web", "/"
        return tr("Copy %1 to %2").arg(leftToRight(instruction.from), leftToRight(instruction.to));
    case TargetInstruction::Kind::Paste:
        //: %1 is a file or place in the user's project: "AndroidManifest.xml"
        return tr("Paste into %1").arg(leftToRight(instruction.to));
    case TargetInstruction::Kind::Run:
        break;
    }
    return tr("Run in the folder of your project");
}

void InstructionList::showRow(const Row &row, const TargetInstruction &instruction, int number)
{
    row.words->setText(wordsOf(instruction));
    row.code->setVisible(!instruction.text.isEmpty());
    row.code->setCode(instruction.text, row.words->text());
    row.code->setCopied(m_copied == number - 1);
}

void InstructionList::copy(qsizetype index)
{
    QApplication::clipboard()->setText(m_instructions.value(index).text);
    m_copied = index;
    retranslate();
}

void InstructionList::retranslate()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const bool isUsed = i < m_instructions.size();
        m_rows[i].words->setVisible(isUsed);
        m_rows[i].code->setVisible(isUsed);
        if (isUsed)
            showRow(m_rows[i], m_instructions[i], int(i) + 1);
    }
}

void InstructionList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Iconwright
