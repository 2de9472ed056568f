#pragma once

#include "core/queue/batchplan.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace Iconwright {

class FieldMessage;
class SectionHead;

//! "Instructions and prompt", folded at first: what holds for all icons, and the prompt that will be sent for
//! each category, to read and to copy.
class PromptFold final : public QWidget
{
    Q_OBJECT

public:
    explicit PromptFold(QWidget *parent = nullptr);

    [[nodiscard]] QString instructions() const;
    void setInstructions(const QString &text);
    //! Where a fault of the instructions is said. Showing one opens the fold.
    [[nodiscard]] FieldMessage &message() { return *m_message; }
    //! The prompts of `plan`, one for each category.
    void showPrompts(const BatchPlan &plan);
    //! While nothing can be planned there is no prompt.
    void clearPrompts();
    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open);

    void retranslate();

Q_SIGNALS:
    void instructionsChanged();
    void opened(bool open);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    void makeBody();
    void showPrompt();
    //! "386 characters", or the number alone in a narrow column.
    void showCount();
    void showArrow();

    QToolButton *m_fold;
    QLabel *m_count;
    QWidget *m_body;
    QPlainTextEdit *m_instructions;
    SectionHead *m_instructionsHead;
    FieldMessage *m_message;
    QPlainTextEdit *m_prompt;
    SectionHead *m_promptHead;
    QComboBox *m_categories;
    QToolButton *m_copy;
    QStringList m_prompts; //!< one for each entry of m_categories
};

} // namespace Iconwright
