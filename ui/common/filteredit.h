#pragma once

#include <QLineEdit>

namespace Iconwright {

//! A field that narrows down what is shown beside it: a search sign before the text, a button after it that
//! empties the field. Both have names for screen readers, which QLineEdit leaves out.
class FilterEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterEdit(QWidget *parent = nullptr);

    void retranslate();

protected:
    void changeEvent(QEvent *event) override;
};

} // namespace Iconwright
