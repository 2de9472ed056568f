#pragma once

#include "core/catalog/catalog.h"
#include "core/catalog/recipebook.h"

#include <QPointer>
#include <QToolButton>

class QMenu;

namespace Iconwright {

//! "Recipes": a menu of the ways of drawing that were used lately and of those kept by name, and the places
//! to keep, rename and delete them. Not there without a book.
class RecipesButton final : public QToolButton
{
    Q_OBJECT

public:
    //! `catalog` outlives it.
    explicit RecipesButton(const Catalog &catalog, QWidget *parent = nullptr);

    //! Null: none. The book may go before the button.
    void setBook(RecipeBook *book);
    [[nodiscard]] RecipeBook *book() const { return m_book; }

    void retranslate();

Q_SIGNALS:
    void recipeChosen(const Iconwright::Recipe &recipe);
    //! The form is to be kept under that name; a recipe of the same name is replaced.
    void saveRequested(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillMenu();
    void addRecipes(const QList<Recipe> &recipes);
    //! "Flat, Blue tones".
    [[nodiscard]] QString wayText(const Recipe &recipe) const;
    [[nodiscard]] QStringList colorsOf(const Recipe &recipe) const;
    void openSaving();
    void openEditing();

    const Catalog &m_catalog;
    QPointer<RecipeBook> m_book;
    QMenu *m_menu;
};

} // namespace Iconwright
