#pragma once

#include "core/base/iconspec.h"
#include "core/catalog/catalog.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;

namespace Iconwright {

//! Who draws and how: provider, model, quality, size, background. Offers only what the chosen model accepts.
class ModelFields final : public QWidget
{
    Q_OBJECT

public:
    //! `catalog` outlives it.
    explicit ModelFields(const Catalog &catalog, QWidget *parent = nullptr);

    void setSettings(const ModelSettings &settings);
    [[nodiscard]] ModelSettings settings() const;

    void retranslate();

Q_SIGNALS:
    void settingsChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QLabel *label;
        QComboBox *box;
    };

    Row addRow(const QString &name);
    void fillModels(const QString &chosen);
    //! Fills the boxes that depend on the model; chooses what is wanted where the model has it.
    void fillOffers(const ModelSettings &wanted);
    void fillValues(const Row &row, const QStringList &values, const QString &chosen);
    void showRows();
    [[nodiscard]] QString valueText(const QString &value) const;

    const Catalog &m_catalog;
    QFormLayout *m_form;
    Row m_provider;
    Row m_model;
    Row m_quality;
    Row m_size;
    Row m_background;
    ModelSettings m_settings; //!< what the fields do not show is kept here
    bool m_filling = false;
};

} // namespace Iconwright
