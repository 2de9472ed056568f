#pragma once

#include "core/catalog/catalog.h"

#include <QAbstractListModel>
#include <QSet>

namespace Iconwright {

//! All suggestions of the catalog under the names of their groups, as WordDelegate shows them. Suggestions
//! can be checked, group names cannot; a search leaves out what does not fit, and groups without any.
class SuggestionsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    //! `catalog` outlives the model.
    explicit SuggestionsModel(const Catalog &catalog, QObject *parent = nullptr);

    void setSearch(const QString &search);
    //! These are checked; by name or another word for it.
    void setTaken(const QStringList &categories);
    //! The row that fits the search best, or the first that is no group's name; -1: none.
    [[nodiscard]] int bestChoice() const;
    //! How many suggestions are shown.
    [[nodiscard]] int choices() const;
    //! Group names may be in another language now.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        QString word;
        QString through; //!< what the search found it by, if not its name
        int fit = 0; //!< see fitOf()
        bool isHeader = false;
    };
    void build();
    void addGroup(const SuggestionGroup &group);

    const Catalog &m_catalog;
    QString m_search;
    QSet<QString> m_taken; //!< names of suggestions
    QList<Row> m_rows;
};

} // namespace Iconwright
