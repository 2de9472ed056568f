#include "tests/ui/exporting/exportdesk.h"

#include <QDialog>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QTreeView>

#include <algorithm>

namespace Iconwright::Tests {

using namespace Qt::Literals::StringLiterals;

namespace {

void collect(const QModelIndex &parent, const QAbstractItemModel &model, QStringList &rows)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        rows.append(index.data(Qt::AccessibleTextRole).toString());
        collect(index, model, rows);
    }
}

} // namespace

QList<ExportItem> ExportDesk::items(int count) const
{
    const QString master = path(u"master.png"_s);
    QImage image(64, 64, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setBrush(Qt::blue);
    painter.drawEllipse(image.rect().adjusted(4, 4, -4, -4));
    painter.end();
    image.save(master);
    QList<ExportItem> result;
    for (int i = 0; i < count; ++i) {
        ExportItem item;
        item.icon = IconId { i + 1 };
        item.original = master;
        item.category = u"Office supplies"_s;
        item.variation = i + 1;
        item.sha256 = QString::number(i);
        result.append(item);
    }
    return result;
}

QString ExportDesk::newFolder(const QString &name) const
{
    QDir().mkpath(path(name));
    return path(name);
}

void ExportDesk::write(const QString &path, const QByteArray &bytes) const
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray ExportDesk::read(const QString &path) const
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList treeRows(const QDialog &dialog)
{
    QStringList rows;
    collect({}, *dialog.findChild<QTreeView *>(u"exportTree"_s)->model(), rows);
    return rows;
}

bool hasTreeRow(const QDialog &dialog, const QString &start)
{
    const QStringList rows = treeRows(dialog);
    return std::any_of(
        rows.begin(), rows.end(), [&start](const QString &row) { return row.startsWith(start); });
}

QString labelText(const QDialog &dialog, const QString &name)
{
    return dialog.findChild<QLabel *>(name)->text();
}

} // namespace Iconwright::Tests
