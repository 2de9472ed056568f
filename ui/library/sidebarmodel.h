#pragma once

#include "ui/common/glyphs.h"
#include "ui/library/gallerysearch.h"

#include <QAbstractListModel>

namespace Iconwright {

//! One row of the sidebar.
struct SidebarRow
{
    LibraryPlace place;
    bool heading = false; //!< the title of a section; leads nowhere
    Glyph glyph = Glyph::Pictures;
    QString title;
    QString tail; //!< "1,284" or "9/16"; may be empty
    int percent = -1; //!< of a small bar; -1: none
    QString description; //!< for assistive programs and the tool tip

    bool operator==(const SidebarRow &) const = default;
};

//! Rows as they are given. Those that stay are changed in place, so that a running batch does not move
//! anything.
class SidebarModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<SidebarRow> &rows);
    [[nodiscard]] const SidebarRow &row(const QModelIndex &index) const { return m_rows.at(index.row()); }
    //! The row of `place`; an invalid index when there is none.
    [[nodiscard]] QModelIndex indexOf(const LibraryPlace &place) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    //! A new name of a set: asks for it by setRenamed(), and shows it when it comes back.
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    //! Icons of the gallery, upon a set.
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
        const QModelIndex &parent) override;

Q_SIGNALS:
    void setRenamed(Iconwright::SetId set, const QString &name);
    void iconsDropped(Iconwright::SetId set, const QList<Iconwright::IconId> &icons);

private:
    QList<SidebarRow> m_rows;
};

} // namespace Iconwright
