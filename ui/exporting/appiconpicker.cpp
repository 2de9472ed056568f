#include "ui/exporting/appiconpicker.h"

#include "ui/common/units.h"

#include <QListView>
#include <QPixmap>

#include <algorithm>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pictureEdge = 20;
constexpr qsizetype mostPictures = 100;
constexpr int leastLetters = 16;

QString nameOf(const ExportItem &item)
{
    return item.variation > 1 ? u"%1 %2"_s.arg(item.category, countText(item.variation)) : item.category;
}

} // namespace

AppIconPicker::AppIconPicker(const QList<ExportItem> &items, QWidget *parent)
    : QComboBox(parent)
    , m_items(items)
{
    setObjectName(u"appIcon"_s);
    setIconSize({ pictureEdge, pictureEdge });
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(leastLetters);
    if (auto *list = qobject_cast<QListView *>(view()))
        list->setUniformItemSizes(true);
    QStringList names;
    for (const ExportItem &item : items)
        names << nameOf(item);
    addItems(names);
    if (items.size() < 2)
        return;
    connect(&m_watcher, &QFutureWatcherBase::resultReadyAt, this, &AppIconPicker::take);
    m_watcher.setFuture(
        measureExport(items.first(std::min(items.size(), mostPictures)), {}, pictureEdge * 2));
}

AppIconPicker::~AppIconPicker()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
}

void AppIconPicker::take(int index)
{
    const MeasuredIcon icon = m_watcher.resultAt(index);
    if (icon.picture.isNull())
        return;
    QPixmap picture = QPixmap::fromImage(icon.picture);
    picture.setDevicePixelRatio(2);
    setItemIcon(int(icon.item), QIcon(picture));
}

void AppIconPicker::setIcon(IconId icon)
{
    const auto found = std::find_if(
        m_items.begin(), m_items.end(), [icon](const ExportItem &item) { return item.icon == icon; });
    setCurrentIndex(found == m_items.end() ? 0 : int(found - m_items.begin()));
}

qsizetype AppIconPicker::index() const
{
    return std::max(0, currentIndex());
}

} // namespace Iconwright
