#pragma once

#include "core/catalog/recipe.h"
#include "core/queue/batchplan.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QKeySequence;

namespace Iconwright {

class ChipField;
class ElementsTable;
class EstimateFooter;
class FormColumn;
class IconLibrary;
class ModelFields;
class PromptFold;
class RecipeBook;
class RecipesButton;
class SchemeFields;
class SectionHead;
class Stepper;

//! The form: what the icons are of, how they are drawn, what that will cost.
class ComposeForm final : public QWidget
{
    Q_OBJECT

public:
    //! Both outlive the form; without a library nothing is known to be there already.
    explicit ComposeForm(const Catalog &catalog, const IconLibrary *library, QWidget *parent = nullptr);

    void setRequest(const BatchRequest &request);
    [[nodiscard]] BatchRequest request() const;
    //! Without a key nothing can be drawn by OpenAI; the form says so.
    void setKeyAvailable(bool available);
    //! Empty form, cursor in Categories; style, colors and model stay.
    void startNew();
    //! As the Generate button; does nothing while the request is not valid.
    void generate();
    //! Where recipes are kept; null: none are offered.
    void setRecipeBook(RecipeBook *book);
    //! Everything but the categories and what they must show; what the catalog no longer has stays as it is.
    void useRecipe(const Recipe &recipe);
    //! How the form stands, to be used again.
    [[nodiscard]] Recipe recipe() const;
    //! The keys shown on Generate.
    void setGenerateKeys(const QKeySequence &keys);
    //! Rows of styles to show: one in a window lower than 720 px.
    [[nodiscard]] int styleRows() const;
    //! Looks again at what the library has.
    void refresh();

    void retranslate();

Q_SIGNALS:
    //! Soon after the user stopped changing it.
    void requestChanged(const Iconwright::BatchRequest &request);
    void generateRequested(const Iconwright::BatchPlan &plan);
    void addKeyRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void nameFields();
    void layOut();
    void connectFields();
    void fillCatalog();
    void orderTabs();
    void evaluate();
    void showPlan(const BatchPlan &plan);

    const Catalog &m_catalog;
    const IconLibrary *m_library;
    bool m_keyAvailable = true;

    FormColumn *m_column;
    RecipesButton *m_recipes;
    ChipField *m_categories;
    SectionHead *m_categoriesHead;
    ElementsTable *m_elements;
    SectionHead *m_elementsHead;
    QComboBox *m_style;
    SectionHead *m_styleHead;
    SchemeFields *m_scheme;
    SectionHead *m_schemeHead;
    Stepper *m_variations;
    SectionHead *m_variationsRow;
    ModelFields *m_model;
    PromptFold *m_fold;
    EstimateFooter *m_footer;
    QTimer m_pause; //!< between the last change and the next plan
};

} // namespace Iconwright
