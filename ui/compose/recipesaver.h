#pragma once

#include "ui/compose/popupframe.h"

class QLineEdit;
class QPushButton;

namespace Iconwright {

//! A small pop-up that asks under which name a recipe is to be kept. Deletes itself when closed.
class RecipeSaver final : public PopupFrame
{
    Q_OBJECT

public:
    explicit RecipeSaver(QWidget *parent);

    void openBelow(const QWidget &anchor);

Q_SIGNALS:
    void nameGiven(const QString &name);

private:
    void accept();

    QLineEdit *m_name;
    QPushButton *m_save;
};

} // namespace Iconwright
