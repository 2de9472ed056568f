#pragma once

#include "ui/compose/popupframe.h"

class QLabel;
class QLineEdit;
class QListView;
class QModelIndex;

namespace Iconwright {

class Catalog;
class SuggestionsModel;

//! All suggestions in their groups, with a search. Several can be picked one after the other: a click or
//! Return checks a row or clears it, the pop-up stays open. Arrow keys move while the search has the
//! keyboard.
class SuggestionsPopup final : public PopupFrame
{
    Q_OBJECT

public:
    //! `catalog` outlives it.
    SuggestionsPopup(const Catalog &catalog, QWidget *parent);

    //! With an empty search.
    void openFor(const QWidget &anchor, int width);
    //! What the form has: checked.
    void setCategories(const QStringList &categories);

    void retranslate();

Q_SIGNALS:
    void picked(const QString &category);
    void unpicked(const QString &category);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void search(const QString &text);
    void toggle(const QModelIndex &row);
    bool searchKey(int key);

    SuggestionsModel *m_model;
    QLineEdit *m_search;
    QListView *m_list;
    QLabel *m_nothing;
};

} // namespace Iconwright
