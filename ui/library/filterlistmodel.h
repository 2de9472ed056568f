#pragma once

#include "core/library/iconlisting.h"
#include "ui/library/gallerysearch.h"

#include <QAbstractListModel>

namespace Iconwright {

//! The rows of a FilterPopup: titles of sections, and below them terms that can be checked. Checking changes
//! the search.
class FilterListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        CountRole = Qt::UserRole, //!< qsizetype; 0: not known
        HeadingRole, //!< bool
    };

    //! `search` outlives the model.
    explicit FilterListModel(GallerySearch &search, QObject *parent = nullptr);

    void setFacets(const IconFacets &facets);
    //! Shows only rows whose name holds `text`.
    void setNeedle(const QString &text);
    //! Checks or unchecks.
    void toggle(const QModelIndex &index);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    //! In the language of the window. Rows that stay are changed in place, so that nothing moves.
    void rebuild();

private:
    struct Row
    {
        QString text;
        SearchTerm term;
        qsizetype count = 0;
        bool heading = false;
    };
    //! What all rows would be now.
    void collect();
    void addMarks();
    void addSection(
        const QString &title, TermField field, const QStringList &values, const QList<Facet> &facets);
    void addRow(QList<Row> &rows, const SearchTerm &term, qsizetype count) const;
    void addRows(const QString &title, const QList<Row> &rows);
    void showChecks();

    GallerySearch &m_search;
    IconFacets m_facets;
    QString m_needle;
    QList<Row> m_rows;
};

} // namespace Iconwright
