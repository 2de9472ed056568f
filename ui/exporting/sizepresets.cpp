#include "ui/exporting/sizepresets.h"

#include "ui/common/theme.h"
#include "ui/common/units.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr int rowHeight = 28;
constexpr double radius = 6;

constexpr int FilesRole = Qt::UserRole;

const QList<int> &sizesOf(int preset)
{
    static const std::array<QList<int>, 5> sizes { {
        { 16, 32, 64, 128, 256, 512 },
        { 16, 32, 48, 180, 192, 512 },
        { 16, 24, 32, 48 },
        { 16, 24, 32, 48, 64, 128, 256 },
        { 1024 },
    } };
    return sizes[size_t(preset)];
}

constexpr int presetCount = 5;
constexpr int ownRow = presetCount;

//! The name at the leading side, the number of files at the trailing one.
class PresetDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokensOf(option.palette);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool focused = option.state.testFlag(QStyle::State_HasFocus)
            && option.state.testFlag(QStyle::State_KeyboardFocusChange);
        const double inset = focused ? 1 : 0; // half of the ring
        const QRectF body = QRectF(option.rect).adjusted(inset, inset, -inset, -inset);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(focused ? QPen(t.focus, 2) : QPen(Qt::NoPen));
        if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setBrush(selected ? t.selection : t.hover);
            painter->drawRoundedRect(body, radius, radius);
        } else if (focused) {
            painter->drawRoundedRect(body, radius, radius);
        }
        const QRect place = option.rect.adjusted(Measure::gap, 0, -Measure::gap, 0);
        const QString files = index.data(FilesRole).toString();
        painter->setFont(roleFont(TextRole::Caption));
        painter->setPen(selected ? t.selText : t.muted);
        painter->drawText(place, int(Qt::AlignVCenter) | int(trailing(option)), files);
        const int taken = painter->fontMetrics().horizontalAdvance(files) + Measure::gap;
        painter->setFont(option.font);
        painter->setPen(selected ? t.selText : t.text);
        const QRect name = option.direction == Qt::RightToLeft ? place.adjusted(taken, 0, 0, 0)
                                                               : place.adjusted(0, 0, -taken, 0);
        const QString text = option.fontMetrics.elidedText(
            index.data(Qt::DisplayRole).toString(), Qt::ElideRight, name.width());
        painter->drawText(name,
            int(Qt::AlignVCenter) | int(QStyle::visualAlignment(option.direction, Qt::AlignLeading)), text);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return { 0, std::max(rowHeight, option.fontMetrics.height() + Measure::section) };
    }

private:
    [[nodiscard]] static Qt::Alignment trailing(const QStyleOptionViewItem &option)
    {
        return QStyle::visualAlignment(option.direction, Qt::AlignTrailing);
    }
};

} // namespace

SizePresets::SizePresets(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"presets"_s);
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new PresetDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    for (int i = 0; i <= presetCount; ++i)
        addItem(QString());
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT sizesChosen(row < ownRow ? sizesOf(row) : m_own);
    });
    retranslate();
}

QSize SizePresets::sizeHint() const
{
    return { 200, sizeHintForRow(0) * count() + 2 * frameWidth() };
}

void SizePresets::setSizes(const QList<int> &sizes)
{
    int row = ownRow;
    for (int i = 0; i < presetCount; ++i)
        if (sizesOf(i) == sizes)
            row = i;
    if (row == ownRow)
        m_own = sizes;
    const QSignalBlocker quiet(this); // nobody chose
    setCurrentRow(row);
    showFiles();
}

void SizePresets::setIcons(qsizetype icons)
{
    m_icons = icons;
    showFiles();
}

void SizePresets::showFiles()
{
    for (int row = 0; row < count(); ++row) {
        const qsizetype files = m_icons * (row < ownRow ? sizesOf(row).size() : m_own.size());
        const QString text = files == 1 ? tr("1 file") : tr("%1 files").arg(countText(files));
        item(row)->setData(FilesRole, files > 0 ? text : QString());
        item(row)->setData(
            Qt::AccessibleTextRole, files > 0 ? item(row)->text() + u", "_s + text : item(row)->text());
    }
}

void SizePresets::retranslate()
{
    item(0)->setText(tr("PNG, 16 to 512"));
    item(1)->setText(tr("Web basics"));
    item(2)->setText(tr("Toolbars and menus"));
    item(3)->setText(tr("Desktop programs"));
    item(4)->setText(tr("Large, 1024"));
    item(ownRow)->setText(tr("Own sizes"));
    for (int row = 0; row < presetCount; ++row) {
        QStringList sizes;
        for (const int size : sizesOf(row))
            sizes.append(QString::number(size));
        item(row)->setToolTip(sizes.join(u", "_s));
    }
    showFiles();
}

void SizePresets::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QListWidget::changeEvent(event);
}

} // namespace Iconwright
