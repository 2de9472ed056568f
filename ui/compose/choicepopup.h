#pragma once

#include "ui/compose/choicegrid.h"
#include "ui/compose/popupframe.h"

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;

namespace Iconwright {

class ChoiceModel;

//! All choices with a search: arrow keys move, Return or a click takes one.
class ChoicePopup final : public PopupFrame
{
    Q_OBJECT

public:
    ChoicePopup(ChoiceGrid::Kind kind, ChoiceModel &model, QWidget *parent);

    //! Opens with the search empty and `chosen` ringed.
    void openFor(const QWidget &anchor, const QString &chosen, const QString &title);

    void retranslate();

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QLineEdit *m_search;
    ChoiceGrid *m_grid;
    QLabel *m_nothing;
    QSortFilterProxyModel *m_filtered;
};

} // namespace Iconwright
