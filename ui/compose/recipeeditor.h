#pragma once

#include "core/catalog/recipebook.h"
#include "ui/compose/popupframe.h"

#include <QPointer>

#include <optional>
#include <utility>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace Iconwright {

//! A pop-up with the recipes kept by name: rename (F2), delete, and bring the last deleted one back. Deletes
//! itself when closed.
class RecipeEditor final : public PopupFrame
{
    Q_OBJECT

public:
    RecipeEditor(RecipeBook &book, QWidget *parent);

    void openBelow(const QWidget &anchor);

private:
    void layOut();
    void fill(int current);
    void rename(const QListWidgetItem &item);
    void removeCurrent();
    void undo();
    void showState();

    QPointer<RecipeBook> m_book;
    QListWidget *m_list;
    QLabel *m_message;
    QPushButton *m_rename;
    QPushButton *m_delete;
    QPushButton *m_undo;
    std::optional<std::pair<qsizetype, Recipe>> m_deleted; //!< the last one, and where it stood
};

} // namespace Iconwright
