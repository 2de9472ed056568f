#pragma once

#include "core/queue/batchplan.h"

#include <QScrollArea>

#include <map>

class QVBoxLayout;

namespace Iconwright {

class FieldMessage;

//! The part of the form that scrolls: sections one below the other, each with the fault of its field under
//! it. Its contents keep their width when the scroll bar comes.
class FormColumn final : public QScrollArea
{
    Q_OBJECT

public:
    explicit FormColumn(QWidget *parent = nullptr);

    //! Something without a fault of its own.
    void addRow(QWidget *row);
    //! `head` may be null. A section is gone while its field is hidden.
    void addSection(QWidget *head, QWidget *field, FieldError::Field role);
    //! A section that reaches `overlap` pixels beyond the others on both sides, where its rings are.
    void addPictures(QWidget *pictures, int overlap, FieldError::Field role);
    //! A hairline between what is chosen for these icons and how they are drawn.
    void addLine();
    //! Below all: keeps the sections together at the top.
    void addStretch();
    //! Where a fault of `role` is said, for fields that lie inside a section.
    void setMessage(FieldError::Field role, FieldMessage *message);
    //! Says the first fault of each field. Faults of fields without a place are said at the model's.
    void showErrors(const QList<FieldError> &errors);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addMessage(QVBoxLayout &section, QWidget *field, FieldError::Field role);
    void fitMargins();

    QVBoxLayout *m_layout;
    std::map<FieldError::Field, FieldMessage *> m_messages;
};

} // namespace Iconwright
