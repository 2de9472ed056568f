#pragma once

#include "core/base/iconspec.h"
#include "core/catalog/catalog.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;

namespace Iconwright {

class FieldMessage;
class MoneyStepper;

//! Who draws and how: model (or drafts made on this computer), quality, size, background, in two columns.
//! Offers only what the chosen model accepts; a value that a newly chosen model cannot do falls back, and
//! says so.
class ModelFields final : public QWidget
{
    Q_OBJECT

public:
    //! `catalog` outlives it.
    explicit ModelFields(const Catalog &catalog, QWidget *parent = nullptr);

    void setSettings(const ModelSettings &settings);
    //! Pictures on the way, whatever setSettings() says.
    void setPartials(int count);
    [[nodiscard]] ModelSettings settings() const;
    //! Also shows what is seldom changed: the format of the picture, and how DALL-E 3 renders. Shown anyway
    //! where it is not the usual.
    void setMore(bool more);
    //! What the user has said of models whose price the catalog does not know: millionths of a dollar, by id.
    void setPrices(const QHash<QString, qint64> &prices);
    //! What other settings would change: "Low quality", "2.5 Flare, low quality".
    [[nodiscard]] QString difference(const ModelSettings &other) const;

    void retranslate();

Q_SIGNALS:
    void settingsChanged();
    void priceEntered(const QString &model, qint64 microUsd); //!< 0: not known after all

protected:
    void changeEvent(QEvent *event) override;

private:
    QComboBox *addBox(const QString &name, int row, int column);
    void takeChoice(const QComboBox *box);
    [[nodiscard]] bool isDrafts() const;
    void fillModels(const ModelSettings &chosen);
    //! Fills the boxes that depend on the model; chooses what is wanted where the model has it.
    void fillOffers(const ModelSettings &wanted);
    //! The text of what was wanted and is not offered; empty when it is.
    QString fillValues(QComboBox *box, const QStringList &values, const QString &chosen);
    void showBoxes();
    void makePrice();
    void showPrice();
    [[nodiscard]] QString valueText(const QString &value) const;

    const Catalog &m_catalog;
    QGridLayout *m_grid;
    QComboBox *m_model;
    QComboBox *m_quality;
    QComboBox *m_size;
    QComboBox *m_background;
    QComboBox *m_format;
    QComboBox *m_rendering;
    QLabel *m_priceLabel;
    MoneyStepper *m_price;
    QHash<QString, qint64> m_prices;
    FieldMessage *m_fallback;
    ModelSettings m_settings; //!< what the fields do not show is kept here
    int m_partials = 0;
    bool m_filling = false;
    bool m_more = false;
};

} // namespace Iconwright
