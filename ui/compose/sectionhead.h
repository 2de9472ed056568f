#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace Iconwright {

//! The row above a section of the form: its name, a muted hint beside it, and controls at the trailing edge.
class SectionHead final : public QWidget
{
    Q_OBJECT

public:
    //! `field` is what the name belongs to (its buddy).
    explicit SectionHead(QWidget *field, QWidget *parent = nullptr);

    //! Also the accessible name of the field; the hint may be empty.
    void setTexts(const QString &name, const QString &hint = {});
    void addTrailing(QWidget *control);

private:
    QWidget *m_field;
    QLabel *m_name;
    QLabel *m_hint;
    QHBoxLayout *m_row;
};

} // namespace Iconwright
