#pragma once

#include "core/exporting/exportpreview.h"

#include <QHash>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace Iconwright {

//! The files of a preview as a tree of folders: names exact, what becomes of files that are there as a tag,
//! sizes as soon as they are measured.
class ExportTreeModel final : public QStandardItemModel
{
    Q_OBJECT

public:
    enum Role {
        SizeRole = Qt::UserRole, //!< "2.4 KB", empty while not measured
        TagRole, //!< "Replaces", empty when new
        QuietRole, //!< bool: the tag says that nothing happens
    };

    explicit ExportTreeModel(QObject *parent = nullptr);

    void setPreview(const ExportPreview &preview);
    //! The same files, of which more is known now: what becomes of them, how large they are.
    void setChecked(const ExportPreview &preview);
    //! What is known of an icon that may be in the tree.
    void setMeasured(const MeasuredIcon &icon);
    //! Of the whole export, estimated: "about 2.1 MB".
    void setTotal(const QString &size);
    //! Of a folder of the export; invalid: there is none. An empty path is the place itself.
    [[nodiscard]] QModelIndex folder(const QString &path) const;

    void retranslate();

private:
    QStandardItem *folderOf(const QString &path);
    void addFile(const PreviewFile &file);
    void addRest(QStandardItem &folder, qsizetype files);
    void addUp(QStandardItem &folder);
    static void setTag(QStandardItem &item, const PreviewFile &file);
    [[nodiscard]] static QString tagText(const PreviewFile &file);
    static void describe(QStandardItem &item);

    ExportPreview m_preview;
    QStandardItem *m_root = nullptr;
    QHash<QString, QStandardItem *> m_folders; //!< by relative path
    QMultiHash<qsizetype, QStandardItem *> m_files; //!< by item
    QHash<QString, QStandardItem *> m_paths; //!< files by relative path
};

//! Draws a row: picture, name, tag, size.
class ExportTreeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Iconwright
