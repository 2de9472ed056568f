#pragma once

#include "core/catalog/catalog.h"

#include <QObject>

class QCompleter;
class QLineEdit;
class QStandardItemModel;
class QWidget;

namespace Iconwright {

//! What a category may become while it is typed: suggestions of the catalog, best first, in a list below the
//! editor. Nothing is chosen until an arrow key or the mouse chooses it.
class CategoryCompletion final : public QObject
{
    Q_OBJECT

public:
    //! The list is as wide as `field`, around the editor. All outlive it.
    CategoryCompletion(QLineEdit &editor, QWidget &field, const Catalog &catalog);

    //! Without those in `taken`.
    void suggest(const QString &typed, const QStringList &taken);
    void hide();
    //! Keys that are not the editor's while the list is open: Esc, and Return on a row.
    [[nodiscard]] bool wants(int key) const;

Q_SIGNALS:
    void chosen(const QString &category);

private:
    QWidget &m_field;
    const Catalog &m_catalog;
    QCompleter *m_completer;
    QStandardItemModel *m_found;
};

} // namespace Iconwright
