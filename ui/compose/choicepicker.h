#pragma once

#include "ui/compose/choicegrid.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace Iconwright {

class ChoiceModel;
class ChoicePopup;
class FewChoices;

//! A label, the first few choices as a grid, and "All 16" for the rest. The chosen one is always shown.
class ChoicePicker final : public QWidget
{
    Q_OBJECT

public:
    //! `model` outlives it. Shows `rows` rows.
    ChoicePicker(ChoiceGrid::Kind kind, ChoiceModel &model, int rows, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    //! Puts `button` beside the "All" link.
    void addButton(QToolButton *button);
    void setRows(int rows);
    //! This one always stays among the few.
    void setKept(const QString &id);
    [[nodiscard]] QString chosen() const { return m_chosen; }
    //! Emits nothing.
    void setChosen(const QString &id);
    [[nodiscard]] ChoiceGrid &grid() { return *m_grid; }
    //! To be called when the model's content has changed.
    void refresh();

    void retranslate();

Q_SIGNALS:
    void chosenChanged();
    //! The chosen one was picked once more.
    void chosenAgain();
    //! The list of all is about to be shown.
    void allOpened();

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose(const QString &id);
    void openAll();

    ChoiceModel &m_model;
    ChoiceGrid::Kind m_kind;
    QLabel *m_label;
    QToolButton *m_all;
    QHBoxLayout *m_head;
    FewChoices *m_few;
    ChoiceGrid *m_grid;
    ChoicePopup *m_popup = nullptr; //!< made when first opened
    QString m_chosen;
};

} // namespace Iconwright
