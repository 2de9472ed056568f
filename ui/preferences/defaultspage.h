#pragma once

#include "core/catalog/catalog.h"
#include "ui/preferences/settingspage.h"

namespace Iconwright {

//! What a new form begins with.
class DefaultsPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit DefaultsPage(const Catalog &catalog, QWidget *parent = nullptr);

private:
    void retranslate() override;
    void fillModels();
    //! What the chosen model offers; the values chosen stay chosen, and a value that the model does not have
    //! stays in the list, marked as such.
    void fillOffers();
    void fillPartials();
    void fill(QComboBox &box, const QStringList &values);
    void fillCatalogNames();
    [[nodiscard]] static QString valueText(const QString &value);

    Catalog m_catalog;
    QComboBox *m_provider;
    QComboBox *m_model;
    QComboBox *m_partials;
    QComboBox *m_quality;
    QComboBox *m_size;
    QComboBox *m_background;
    Stepper *m_variations = nullptr;
    QComboBox *m_style = nullptr;
    QComboBox *m_colorScheme = nullptr;
};

} // namespace Iconwright
