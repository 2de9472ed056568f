#pragma once

#include "core/queue/batchplan.h"

#include <QTimer>
#include <QWidget>

#include <map>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QSpinBox;
class QToolButton;
class QVBoxLayout;

namespace Iconwright {

class ChipField;
class ElementsTable;
class EstimateFooter;
class FieldMessage;
class IconLibrary;
class ModelFields;
class SchemeFields;

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

private:
    QWidget *makeFields();
    void addField(QVBoxLayout &layout, QLabel *label, QWidget *field, FieldError::Field role);
    void addFold(QVBoxLayout &layout);
    void connectFields();
    void fillCatalog();
    void evaluate();
    void showErrors(const QList<FieldError> &errors);
    void showPlan(const BatchPlan &plan);

    const Catalog &m_catalog;
    const IconLibrary *m_library;
    bool m_keyAvailable = true;

    QLabel *m_categoriesLabel;
    ChipField *m_categories;
    QLabel *m_elementsLabel;
    ElementsTable *m_elements;
    QLabel *m_styleLabel;
    QComboBox *m_style;
    QLabel *m_schemeLabel;
    SchemeFields *m_scheme;
    QLabel *m_variationsLabel;
    QSpinBox *m_variations;
    ModelFields *m_model;
    QToolButton *m_fold;
    QWidget *m_folded;
    QLabel *m_instructionsLabel;
    QPlainTextEdit *m_instructions;
    QLabel *m_promptLabel;
    QPlainTextEdit *m_prompt;
    EstimateFooter *m_footer;
    std::map<FieldError::Field, FieldMessage *> m_messages;
    QTimer m_pause; //!< between the last change and the next plan
};

} // namespace Iconwright
