#include "ui/exporting/exporttree.h"

#include "core/exporting/exportplace.h"
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
constexpr int EdgeRole = ExportTreeModel::QuietRole + 1;
constexpr int BytesRole = EdgeRole + 1; // of a file; of a row that stands for others below 0

bool isPicture(const QString &path)
{
    static const QStringList endings { u".png"_s, u".ico"_s, u".icns"_s, u".svg"_s };
    return std::any_of(
        endings.begin(), endings.end(), [&path](const QString &ending) { return path.endsWith(ending); });
}

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
    m_paths.clear();
    clear();
    const QString name = QFileInfo(preview.target).fileName();
    m_root = new QStandardItem(glyphIcon(isArchivePath(preview.target) ? Glyph::Zip : Glyph::Folder),
        name.isEmpty() ? preview.target : name);
    setTag(*m_root, { .fate = preview.archive });
    m_root->setEditable(false);
    describe(*m_root);
    appendRow(m_root);
    for (const PreviewFile &file : preview.first)
        addFile(file);
    for (auto rest = preview.unlisted.begin(); rest != preview.unlisted.end(); ++rest)
        addRest(*folderOf(rest.key().isEmpty() ? QString() : rest.key() + u'/'), *rest);
    for (const PreviewFile &record : { preview.provenance, preview.manifest })
        if (!record.path.isEmpty())
            addFile(record);
}

void ExportTreeModel::setChecked(const ExportPreview &preview)
{
    m_preview = preview;
    for (const PreviewFile &file : preview.first) {
        QStandardItem *item = m_paths.value(file.path);
        if (!item)
            continue;
        setTag(*item, file);
        item->setData(file.bytes, BytesRole);
        item->setData(file.bytes < 0 ? QString() : sizeOf(file.bytes), SizeRole);
        const QString tag = item->data(TagRole).toString();
        item->setToolTip(tag.isEmpty() ? file.path : file.path + u'\n' + tag);
        describe(*item);
    }
    for (QStandardItem *folder : std::as_const(m_folders))
        addUp(*folder);
}

//! Rows for files that are not listed make the sum unknown.
void ExportTreeModel::addUp(QStandardItem &folder)
{
    qint64 sum = 0;
    QList<const QStandardItem *> open { &folder };
    while (!open.isEmpty() && sum >= 0) {
        const QStandardItem *item = open.takeLast();
        for (int row = 0; row < item->rowCount(); ++row)
            open.append(item->child(row));
        const qint64 bytes = item->data(BytesRole).toLongLong();
        sum = bytes < 0 ? -1 : sum + bytes;
    }
    folder.setData(sum < 0 ? QString() : sizeOf(sum), SizeRole);
    describe(folder);
}

QModelIndex ExportTreeModel::folder(const QString &path) const
{
    const QStandardItem *item = path.isEmpty() ? m_root : m_folders.value(path);
    return item ? item->index() : QModelIndex();
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
    const bool isText = file.size == 0 && !isPicture(file.path);
    const Glyph sign = isText ? Glyph::File : Glyph::Picture;
    auto *item = new QStandardItem(glyphIcon(sign), file.path.mid(file.path.lastIndexOf(u'/') + 1));
    item->setEditable(false);
    setTag(*item, file);
    item->setData(file.size, EdgeRole);
    m_paths.insert(file.path, item);
    item->setToolTip(file.path);
    describe(*item);
    folderOf(file.path)->appendRow(item);
    if (!isText)
        m_files.insert(file.item, item);
}

void ExportTreeModel::addRest(QStandardItem &folder, qsizetype files)
{
    auto *item = new QStandardItem(glyphIcon(Glyph::More), tr("and %1 more").arg(countText(files)));
    item->setEditable(false);
    item->setData(-1, BytesRole);
    describe(*item);
    folder.appendRow(item);
}

void ExportTreeModel::setMeasured(const MeasuredIcon &icon)
{
    const QList<QStandardItem *> items = m_files.values(icon.item);
    const QIcon picture = icon.picture.isNull() ? QIcon() : QIcon(QPixmap::fromImage(icon.picture));
    for (QStandardItem *item : items) {
        if (!picture.isNull())
            item->setIcon(picture);
        const qint64 bytes = icon.bytes.value(item->data(EdgeRole).toInt(), -1);
        if (bytes >= 0)
            item->setData(sizeOf(bytes), SizeRole);
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

void ExportTreeModel::setTag(QStandardItem &item, const PreviewFile &file)
{
    item.setData(tagText(file), TagRole);
    item.setData(file.fate == PreviewFile::Fate::Unchanged, QuietRole);
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
    case PreviewFile::Fate::LeftAlone:
        return tr("Left alone");
    case PreviewFile::Fate::Unchanged:
        return tr("Up to date");
    case PreviewFile::Fate::New:
    case PreviewFile::Fate::There:
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
    const QString tag = index.data(ExportTreeModel::TagRole).toString();
    const QFontMetrics metrics = painter->fontMetrics();
    // Tags stand below one another, whatever the sizes are.
    const int column = tag.isEmpty() ? 0 : metrics.horizontalAdvance(sizeOf(999'900));
    painter->drawText(take(std::max(column, metrics.horizontalAdvance(size)), false),
        int(Qt::AlignVCenter) | int(QStyle::visualAlignment(option.direction, Qt::AlignTrailing)), size);
    if (!tag.isEmpty() && index.data(ExportTreeModel::QuietRole).toBool()) {
        // A sign leaves room for the name; screen readers hear the word.
        take(Measure::gap, false);
        const QRect box = take(iconEdge, false);
        drawGlyph(*painter, Glyph::Check,
            QRect(box.left(), box.center().y() - iconEdge / 2 + 1, iconEdge, iconEdge), side);
    } else if (!tag.isEmpty()) {
        take(Measure::gap, false);
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
