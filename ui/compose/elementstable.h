#pragma once

#include "core/catalog/catalog.h"

#include <QFrame>
#include <QHash>

class QGridLayout;
class QLineEdit;

namespace Iconwright {

//! "Must show": one row per category for the custom elements of its icons, separated by commas. What was
//! typed for a category that went is remembered until it comes back.
class ElementsTable final : public QFrame
{
    Q_OBJECT

public:
    //! `catalog` outlives the table; its default elements are shown as examples.
    explicit ElementsTable(const Catalog &catalog, QWidget *parent = nullptr);

    void setCategories(const QStringList &categories);
    void setElements(const QHash<QString, QStringList> &elements);
    //! By category; categories without any are left out.
    [[nodiscard]] QHash<QString, QStringList> elements() const;

    void retranslate();

Q_SIGNALS:
    void elementsChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addRow(int row, const QString &category);

    const Catalog &m_catalog;
    QGridLayout *m_grid;
    QStringList m_categories;
    QList<QLineEdit *> m_fields; //!< one for each category
    QHash<QString, QString> m_texts; //!< by category, as typed
};

} // namespace Iconwright
