#pragma once

#include "core/catalog/catalog.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QScrollBar;

namespace Iconwright {

class ElementsRow;

//! "Must show": one row per category for the custom elements of its icons, separated by commas; not there
//! while there are no categories. What was typed for a category that went is remembered until it comes back.
//! Shows up to eight rows, then scrolls: the rows there are serve all categories.
class ElementsTable final : public QWidget
{
    Q_OBJECT

public:
    //! `catalog` outlives the table; its default elements are shown as examples.
    explicit ElementsTable(const Catalog &catalog, QWidget *parent = nullptr);

    void setCategories(const QStringList &categories);
    //! What was typed for `from` is now for `to`; call it before the categories change.
    void rename(const QString &from, const QString &to);
    void setElements(const QHash<QString, QStringList> &elements);
    //! By category; categories without any are left out.
    [[nodiscard]] QHash<QString, QStringList> elements() const;

    void retranslate();

Q_SIGNALS:
    void elementsChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHeader();
    void addRow();
    void arrange();
    void showRows();
    void goTo(int category, Qt::FocusReason reason);
    bool rowKey(int row, const QKeyEvent &event);
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] QString exampleOf(const QString &category) const;

    const Catalog &m_catalog;
    QLabel *m_title;
    QLabel *m_hint;
    QWidget *m_frame;
    QScrollBar *m_bar; //!< its value is the category of the first row
    QStringList m_categories;
    QList<ElementsRow *> m_rows;
    QHash<QString, QString> m_texts; //!< by category, as typed
};

} // namespace Iconwright
