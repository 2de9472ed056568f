#include "ui/exporting/targetlist.h"

#include "core/exporting/targets/icontarget.h"
#include "ui/common/theme.h"
#include "ui/common/units.h"
#include "ui/exporting/targetwords.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rowHeight = 30;
constexpr int headHeight = 28;
constexpr int boxEdge = 16;
constexpr int signEdge = 16;
constexpr double radius = 6;

constexpr int IdRole = Qt::UserRole; // empty: a heading
constexpr int FilesRole = Qt::UserRole + 1;
constexpr int WordsRole = Qt::UserRole + 2; // what is searched
constexpr int SignRole = Qt::UserRole + 3;
constexpr int GroupRole = Qt::UserRole + 4;

//! The heading of all groups that take one icon.
constexpr int forApp = -1;

bool isHeading(const QModelIndex &index)
{
    return index.data(IdRole).toString().isEmpty();
}

class TargetDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        isHeading(index) ? paintHeading(*painter, option, index) : paintTarget(*painter, option, index);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int least = isHeading(index) ? headHeight : rowHeight;
        return { 0, std::max(least, option.fontMetrics.height() + Measure::section) };
    }

    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override
    {
        const bool isMouse = event->type() == QEvent::MouseButtonRelease;
        const bool isKey = event->type() == QEvent::KeyPress;
        if (isHeading(index) || (!isMouse && !isKey))
            return false;
        if (isKey && static_cast<QKeyEvent *>(event)->key() != Qt::Key_Space)
            return false;
        // A little beside the box is the box.
        const QRect box
            = boxRect(option).adjusted(-Measure::gap, -Measure::gap, Measure::gapSmall, Measure::gap);
        if (isMouse && !box.contains(static_cast<QMouseEvent *>(event)->position().toPoint()))
            return false;
        const bool isChecked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, isChecked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }

private:
    [[nodiscard]] static QRect mirrored(const QStyleOptionViewItem &option, const QRect &rect)
    {
        return QStyle::visualRect(option.direction, option.rect, rect);
    }

    [[nodiscard]] static QRect boxRect(const QStyleOptionViewItem &option)
    {
        const QRect &all = option.rect;
        return mirrored(
            option, QRect(all.left() + Measure::gap, all.center().y() - boxEdge / 2 + 1, boxEdge, boxEdge));
    }

    static void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const int group = index.data(GroupRole).toInt();
        const bool isMain = group == forApp || group == int(TargetGroup::EveryIcon);
        const Tokens &t = tokensOf(option.palette);
        painter.setFont(roleFont(isMain ? TextRole::Section : TextRole::Caption));
        painter.setPen(isMain ? t.text : t.muted);
        QRect place = option.rect.adjusted(Measure::gap, 0, -Measure::gap, -Measure::gapSmall);
        const QString name = index.data(Qt::DisplayRole).toString();
        const int width = painter.fontMetrics().horizontalAdvance(name);
        const auto at = [&option](Qt::Alignment side) {
            return int(Qt::AlignBottom) | int(QStyle::visualAlignment(option.direction, side));
        };
        painter.drawText(place, at(Qt::AlignLeading), name);
        painter.setFont(roleFont(TextRole::Caption));
        painter.setPen(t.muted);
        place.adjust(option.direction == Qt::RightToLeft ? 0 : width + Measure::gap, 0,
            option.direction == Qt::RightToLeft ? -width - Measure::gap : 0, 0);
        painter.drawText(place, at(Qt::AlignTrailing),
            painter.fontMetrics().elidedText(
                index.data(FilesRole).toString(), Qt::ElideRight, place.width()));
    }

    static void paintTarget(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const Tokens &t = tokensOf(option.palette);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        paintBody(painter, option, selected);
        QStyleOptionButton box;
        box.palette = option.palette;
        box.state = QStyle::State_Enabled;
        box.state
            |= index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
        box.rect = boxRect(option);
        const QWidget *view = option.widget;
        (view ? view->style() : QApplication::style())
            ->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, nullptr);
        const QRect &all = option.rect;
        const int signLeft = all.left() + 2 * Measure::gap + boxEdge;
        const QRect sign
            = mirrored(option, QRect(signLeft, all.center().y() - signEdge / 2 + 1, signEdge, signEdge));
        drawGlyph(painter, Glyph(index.data(SignRole).toInt()), sign, selected ? t.selText : t.muted);
        const QString files = index.data(FilesRole).toString();
        painter.setFont(roleFont(TextRole::Caption));
        painter.setPen(selected ? t.selText : t.muted);
        const int filesWidth = painter.fontMetrics().horizontalAdvance(files);
        painter.drawText(
            mirrored(option,
                QRect(all.right() - Measure::gap - filesWidth, all.top(), filesWidth + 1, all.height())),
            Qt::AlignCenter, files);
        painter.setFont(option.font);
        painter.setPen(selected ? t.selText : t.text);
        const int nameLeft = signLeft + signEdge + Measure::gap;
        const int nameWidth = all.right() - 2 * Measure::gap - filesWidth - nameLeft;
        painter.drawText(mirrored(option, QRect(nameLeft, all.top(), nameWidth, all.height())),
            int(Qt::AlignVCenter) | int(QStyle::visualAlignment(option.direction, Qt::AlignLeading)),
            option.fontMetrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, nameWidth));
    }

    static void paintBody(QPainter &painter, const QStyleOptionViewItem &option, bool selected)
    {
        const Tokens &t = tokensOf(option.palette);
        const bool focused = option.state.testFlag(QStyle::State_HasFocus)
            && option.state.testFlag(QStyle::State_KeyboardFocusChange);
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        if (!selected && !hovered && !focused)
            return;
        painter.setPen(focused ? QPen(t.focus, 2) : QPen(Qt::NoPen));
        painter.setBrush(selected ? t.selection : hovered ? t.hover : QColor(Qt::transparent));
        const double inset = focused ? 1 : 0; // half of the ring
        painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    }
};

} // namespace

TargetList::TargetList(QWidget *parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this))
{
    setObjectName(u"targets"_s);
    setFrameShape(QFrame::NoFrame);
    setModel(m_model);
    setItemDelegate(new TargetDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setEditTriggers(NoEditTriggers);
    fill();
    retranslate();
    connect(m_model, &QStandardItemModel::itemChanged, this, [this](QStandardItem *item) {
        describe(*item);
        Q_EMIT targetsChanged();
    });
}

void TargetList::fill()
{
    QList<QStandardItem *> items;
    for (const IconTarget &target : iconTargets()) {
        auto *item = new QStandardItem;
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        item->setData(QLatin1String(target.id), IdRole);
        item->setData(int(targetWords(QLatin1String(target.id)).group), GroupRole);
        items.append(item);
    }
    std::stable_sort(items.begin(), items.end(), [](const QStandardItem *a, const QStandardItem *b) {
        return a->data(GroupRole).toInt() < b->data(GroupRole).toInt();
    });
    constexpr int every = int(TargetGroup::EveryIcon);
    int group = forApp;
    for (QStandardItem *item : std::as_const(items)) {
        const int own = item->data(GroupRole).toInt();
        if (own != every && group == every)
            addHeading(forApp);
        if (own != group)
            addHeading(own);
        group = own;
        m_model->appendRow(item);
    }
}

void TargetList::addHeading(int group)
{
    auto *heading = new QStandardItem;
    heading->setFlags(Qt::ItemIsEnabled);
    heading->setData(group, GroupRole);
    m_model->appendRow(heading);
}

QStandardItem *TargetList::itemOf(const QString &target) const
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->item(row)->data(IdRole).toString() == target)
            return m_model->item(row);
    return nullptr;
}

void TargetList::setTargets(const QStringList &targets)
{
    const QSignalBlocker quiet(m_model);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStandardItem *item = m_model->item(row);
        const QString id = item->data(IdRole).toString();
        if (id.isEmpty())
            continue;
        item->setCheckState(targets.contains(id) ? Qt::Checked : Qt::Unchecked);
        describe(*item);
    }
    viewport()->update();
}

QStringList TargetList::targets() const
{
    QStringList chosen;
    for (const IconTarget &target : iconTargets()) {
        const QStandardItem *item = itemOf(QLatin1String(target.id));
        if (item && item->checkState() == Qt::Checked)
            chosen.append(QLatin1String(target.id));
    }
    return chosen;
}

QString TargetList::current() const
{
    return currentIndex().data(IdRole).toString();
}

void TargetList::setCurrent(const QString &target)
{
    if (const QStandardItem *item = itemOf(target))
        setCurrentIndex(item->index());
}

void TargetList::enterFirst()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (isRowHidden(row) || isHeading(index))
            continue;
        setCurrentIndex(index);
        setFocus();
        return;
    }
}

void TargetList::setFilter(const QString &text)
{
    const QStringList words = text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    QList<int> headings; // that are shown when the next target is
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QStandardItem *item = m_model->item(row);
        const int group = item->data(GroupRole).toInt();
        if (item->data(IdRole).toString().isEmpty()) {
            // That of all groups for apps waits for any of them.
            if (!headings.isEmpty() && m_model->item(headings.constLast())->data(GroupRole).toInt() != forApp)
                headings.removeLast();
            headings << row;
            setRowHidden(row, true);
            continue;
        }
        const QString all = item->data(WordsRole).toString();
        const bool isFound = std::all_of(
            words.begin(), words.end(), [&all](const QString &word) { return all.contains(word); });
        setRowHidden(row, !isFound);
        if (!isFound)
            continue;
        for (const int heading : std::as_const(headings))
            if (group != int(TargetGroup::EveryIcon) || m_model->item(heading)->data(GroupRole) == group)
                setRowHidden(heading, false);
        headings.clear();
    }
}

void TargetList::setAppIcon(const QString &name)
{
    const QSignalBlocker quiet(m_model); // nobody chose
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStandardItem *item = m_model->item(row);
        if (item->data(GroupRole).toInt() != forApp)
            continue;
        item->setData(name, FilesRole);
        describe(*item);
    }
    viewport()->update();
}

void TargetList::setFiles(const QString &target, qsizetype files)
{
    QStandardItem *item = itemOf(target);
    if (!item)
        return;
    const QSignalBlocker quiet(m_model); // nobody chose
    item->setData(files == 0 ? QString()
            : files == 1     ? tr("1 file")
                             : tr("%1 files").arg(countText(files)),
        FilesRole);
    describe(*item);
    viewport()->update();
}

void TargetList::describe(QStandardItem &item)
{
    const QString files = item.data(FilesRole).toString();
    const QSignalBlocker quiet(m_model);
    item.setData(files.isEmpty() ? item.text() : item.text() + u", "_s + files, Qt::AccessibleTextRole);
}

void TargetList::retranslate()
{
    const QSignalBlocker quiet(m_model);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStandardItem *item = m_model->item(row);
        const QString id = item->data(IdRole).toString();
        if (id.isEmpty()) {
            const int group = item->data(GroupRole).toInt();
            //: Heading of what is exported for with a single icon; the icon's name stands beside it
            item->setText(group == forApp ? tr("One icon as the app icon") : groupText(TargetGroup(group)));
            describe(*item);
            continue;
        }
        const TargetWords words = targetWords(id);
        item->setText(words.name);
        item->setToolTip(words.summary);
        item->setData(int(words.sign), SignRole);
        item->setData((QStringList { id, words.name, words.summary, words.keywords, groupText(words.group) })
                          .join(u' ')
                          .toCaseFolded(),
            WordsRole);
        describe(*item);
    }
    viewport()->update();
}

void TargetList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QListView::changeEvent(event);
}

void TargetList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && !isHeading(current))
        Q_EMIT currentTargetChanged();
}

} // namespace Iconwright
