#include "ui/exporting/exporttree.h"

#include "ui/common/glyphs.h"
#include "ui/common/theme.h"
#include "ui/common/units.h"

#include <QFileInfo>
#include <QLocale>
#include <QPainter>
#include <QPixmap>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr int rowHeight = 24;
constexpr int iconEdge = 16;
constexpr double tagRadius = 4;
constexpr double rowRadius = 6;

//! Besides the public ones: which edge a file has.
constexpr int EdgeRole = ExportTreeModel::TagRole + 1;

QString sizeOf(qint64 bytes)
{
    return leftToRight(QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat));
}

} // namespace

ExportTreeModel::ExportTreeModel(QObject *parent)
    : QStandardItemModel(parent)
{
}

void ExportTreeModel::setPreview(const ExportPreview &preview)
{
    m_preview = preview;
    m_folders.clear();
    m_files.clear();
    clear();
    const QString name = QFileInfo(preview.target).fileName();
    m_root = new QStandardItem(
        glyphIcon(preview.target.endsWith(u".zip"_s, Qt::CaseInsensitive) ? Glyph::Zip : Glyph::Folder),
        name.isEmpty() ? preview.target : name);
    m_root->setData(tagText({ .fate = preview.archive }), TagRole);
    m_root->setEditable(false);
    describe(*m_root);
    appendRow(m_root);
    for (const PreviewFile &file : preview.first)
        addFile(file);
    addRest(preview.files - preview.first.size());
    if (!preview.manifest.path.isEmpty())
        addFile(preview.manifest);
}

QStandardItem *ExportTreeModel::folderOf(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    if (slash < 0)
        return m_root;
    const QString folder = path.left(slash);
    if (QStandardItem *made = m_folders.value(folder))
        return made;
    auto *item = new QStandardItem(glyphIcon(Glyph::Folder), folder.mid(folder.lastIndexOf(u'/') + 1));
    item->setEditable(false);
    describe(*item);
    folderOf(folder)->appendRow(item);
    m_folders.insert(folder, item);
    return item;
}

void ExportTreeModel::addFile(const PreviewFile &file)
{
    const Glyph sign = file.size > 0 ? Glyph::Picture : Glyph::File;
    auto *item = new QStandardItem(glyphIcon(sign), file.path.mid(file.path.lastIndexOf(u'/') + 1));
    item->setEditable(false);
    item->setData(tagText(file), TagRole);
    item->setData(file.size, EdgeRole);
    item->setToolTip(file.path);
    describe(*item);
    folderOf(file.path)->appendRow(item);
    if (file.size > 0)
        m_files.insert(file.item, item);
}

void ExportTreeModel::addRest(qsizetype files)
{
    if (files <= 0)
        return;
    auto *item = new QStandardItem(glyphIcon(Glyph::More), tr("and %1 more").arg(countText(files)));
    item->setEditable(false);
    describe(*item);
    m_root->appendRow(item);
}

void ExportTreeModel::setMeasured(const MeasuredIcon &icon)
{
    const QList<QStandardItem *> items = m_files.values(icon.item);
    const QIcon picture = icon.picture.isNull() ? QIcon() : QIcon(QPixmap::fromImage(icon.picture));
    for (QStandardItem *item : items) {
        if (!picture.isNull())
            item->setIcon(picture);
        const qint64 bytes = icon.bytes.value(item->data(EdgeRole).toInt(), -1);
        item->setData(bytes < 0 ? QString() : sizeOf(bytes), SizeRole);
        describe(*item);
    }
}

void ExportTreeModel::setTotal(const QString &size)
{
    if (m_root == nullptr)
        return;
    m_root->setData(size, SizeRole);
    describe(*m_root);
}

QString ExportTreeModel::tagText(const PreviewFile &file)
{
    switch (file.fate) {
    case PreviewFile::Fate::Replaces:
        return tr("Replaces");
    case PreviewFile::Fate::Kept:
        return tr("Kept");
    case PreviewFile::Fate::Beside:
        return tr("New name");
    case PreviewFile::Fate::New:
        break;
    }
    return file.numbered ? tr("Numbered") : QString();
}

void ExportTreeModel::describe(QStandardItem &item)
{
    QStringList parts { item.text(), item.data(TagRole).toString(), item.data(SizeRole).toString() };
    parts.removeAll(QString());
    item.setData(parts.join(u", "_s), Qt::AccessibleTextRole);
}

void ExportTreeModel::retranslate()
{
    if (m_root != nullptr)
        setPreview(m_preview);
}

QSize ExportTreeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return { 0, std::max(rowHeight, option.fontMetrics.height() + Measure::gap) };
}

void ExportTreeDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor side = selected ? t.selText : t.muted;
    const bool mirrored = option.direction == Qt::RightToLeft;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.selection);
        painter->drawRoundedRect(option.rect, rowRadius, rowRadius);
    }
    QRect place = option.rect.adjusted(Measure::gapSmall, 0, -Measure::gapSmall, 0);
    const auto take = [&place, mirrored](int width, bool leading) {
        const QRect all = place;
        const bool left = leading != mirrored;
        left ? place.setLeft(all.left() + width) : place.setRight(all.right() - width);
        return left ? QRect(all.left(), all.top(), width, all.height())
                    : QRect(all.right() - width + 1, all.top(), width, all.height());
    };
    const QRect icon = take(iconEdge, true);
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter, QRect(icon.left(), icon.center().y() - iconEdge / 2 + 1, iconEdge, iconEdge));
    take(Measure::gap, true);
    painter->setFont(roleFont(TextRole::Caption));
    painter->setPen(side);
    const QString size = index.data(ExportTreeModel::SizeRole).toString();
    painter->drawText(take(painter->fontMetrics().horizontalAdvance(size), false), Qt::AlignCenter, size);
    if (const QString tag = index.data(ExportTreeModel::TagRole).toString(); !tag.isEmpty()) {
        take(Measure::section, false);
        const QRect box = take(painter->fontMetrics().horizontalAdvance(tag) + 2 * 6, false);
        const QRect badge(box.left(), box.center().y() - 8, box.width(), 17);
        painter->setPen(t.warningFill == t.panel ? QPen(t.line, 1) : QPen(Qt::NoPen));
        painter->setBrush(t.warningFill);
        painter->drawRoundedRect(badge, tagRadius, tagRadius);
        painter->setPen(t.warning);
        painter->drawText(badge, Qt::AlignCenter, tag);
    }
    take(Measure::gap, false);
    painter->setFont(option.font);
    painter->setPen(selected ? t.selText : t.text);
    // File names are not mirrored, but they stand at the leading side.
    painter->drawText(place,
        int(Qt::AlignVCenter) | Qt::TextSingleLine
            | int(QStyle::visualAlignment(option.direction, Qt::AlignLeading)),
        option.fontMetrics.elidedText(
            index.data(Qt::DisplayRole).toString(), Qt::ElideMiddle, place.width()));
    painter->restore();
}

} // namespace Iconwright
