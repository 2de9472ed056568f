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
    };

    explicit ExportTreeModel(QObject *parent = nullptr);

    void setPreview(const ExportPreview &preview);
    //! What is known of an icon that may be in the tree.
    void setMeasured(const MeasuredIcon &icon);
    //! Of the whole export, estimated: "about 2.1 MB".
    void setTotal(const QString &size);

    void retranslate();

private:
    QStandardItem *folderOf(const QString &path);
    void addFile(const PreviewFile &file);
    void addRest(qsizetype files);
    [[nodiscard]] static QString tagText(const PreviewFile &file);
    static void describe(QStandardItem &item);

    ExportPreview m_preview;
    QStandardItem *m_root = nullptr;
    QHash<QString, QStandardItem *> m_folders; //!< by relative path
    QMultiHash<qsizetype, QStandardItem *> m_files; //!< by item
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
