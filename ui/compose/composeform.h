#pragma once

#include "core/catalog/recipe.h"
#include "core/queue/batchplan.h"
#include "ui/compose/stylepreviews.h"

#include <QImage>
#include <QTimer>
#include <QWidget>

#include <functional>

class QKeySequence;

namespace Iconwright {

class AnchorRow;
class BatchPlanner;
class CategoriesSection;
class ElementsTable;
class EstimateFooter;
class FormColumn;
class ModelFields;
class PromptFold;
class RecipeBook;
class RecipesButton;
class SchemePicker;
class SectionHead;
class Stepper;
class StylePicker;
class TrialRow;
class UserPrompts;

//! The form: what the icons are of, how they are drawn, what that will cost.
class ComposeForm final : public QWidget
{
    Q_OBJECT

public:
    //! What others do for the form.
    struct Services
    {
        BatchPlanner *planner = nullptr; //!< null: plans are made at once, as if the library were empty
        StyleDrawing drawing; //!< none: styles have names only
    };

    //! What is given by reference or pointer outlives the form.
    ComposeForm(
        const Catalog &catalog, UserPrompts &prompts, const Services &services, QWidget *parent = nullptr);

    void setRequest(const BatchRequest &request);
    [[nodiscard]] BatchRequest request() const;
    //! Without a key nothing can be drawn by OpenAI; the form says so.
    void setKeyAvailable(bool available);
    //! Empty form, cursor in Categories; style, colors and model stay.
    void startNew();
    //! As the Generate button; does nothing while the request is not valid. generateRequested() comes when
    //! the plan is made.
    void generate();
    //! The icon that was tried first.
    [[nodiscard]] TrialRow &trial() { return *m_trial; }
    //! Where recipes are kept; null: none are offered.
    void setRecipeBook(RecipeBook *book);
    //! Everything but the categories and what they must show; what the catalog no longer has stays as it is.
    void useRecipe(const Recipe &recipe);
    //! How the form stands, to be used again.
    [[nodiscard]] Recipe recipe() const;
    //! How many pictures on the way to show, whatever setRequest() says: a wish of the user, not of an icon.
    void setPartials(int count);
    //! As if its user had chosen that model of OpenAI.
    void useModel(const QString &id);
    //! The icon that all others are to match, by the SHA-256 of its original; empty: none.
    void setAnchor(const QString &sha256, const QString &name);
    //! What anchorChanged() asks for.
    void showAnchorPicture(const QString &sha256, const QImage &picture);
    //! See ModelFields::setPrices().
    void setModelPrices(const QHash<QString, qint64> &prices);
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
    void requestShown(const Iconwright::BatchRequest &request); //!< by setRequest()
    void generateRequested(const Iconwright::BatchPlan &plan);
    void tryRequested(const Iconwright::BatchPlan &one); //!< its first new icon alone
    void addKeyRequested();
    void changeLimitRequested();
    void priceEntered(const QString &model, qint64 microUsd);
    //! Its picture should be shown.
    void anchorChanged(const QString &sha256);
    void iconDropped(Iconwright::IconId icon);
    void fileDropped(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void nameFields();
    void layOut();
    void connectFields();
    void connectOffers();
    void setModel(const ModelSettings &settings);
    void carryOut(const std::function<void(const BatchPlan &)> &use);
    void orderTabs();
    void showSubject();
    void makePlan(const std::function<void(const Result<BatchPlan> &)> &use);
    void evaluate();
    void takePlan(const Result<BatchPlan> &plan);
    void showPlan(const BatchPlan &plan);

    const Catalog &m_catalog;
    BatchPlanner *m_planner; //!< may be null
    bool m_keyAvailable = true;
    bool m_generating = false; //!< the plan to be carried out is being made
    int m_asked = 0; //!< how often evaluate() was called: only the last plan is shown

    FormColumn *m_column;
    RecipesButton *m_recipes;
    CategoriesSection *m_categories;
    ElementsTable *m_elements;
    StylePicker *m_style;
    AnchorRow *m_anchor;
    SchemePicker *m_scheme;
    Stepper *m_variations;
    SectionHead *m_variationsRow;
    ModelFields *m_model;
    PromptFold *m_fold;
    TrialRow *m_trial;
    EstimateFooter *m_footer;
    QTimer m_pause; //!< between the last change and the next plan
};

} // namespace Iconwright
