#include "ui/exporting/sizepresets.h"

#include <QEvent>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

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

} // namespace

SizePresets::SizePresets(QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(u"presets"_s);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    for (int i = 0; i <= presetCount; ++i)
        addItem(QString());
    connect(this, &QComboBox::currentIndexChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT sizesChosen(row < ownRow ? sizesOf(row) : m_own);
    });
    retranslate();
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
    setCurrentIndex(row);
}

void SizePresets::retranslate()
{
    setItemText(0, tr("PNG, 16 to 512"));
    setItemText(1, tr("Web basics"));
    setItemText(2, tr("Toolbars and menus"));
    setItemText(3, tr("Desktop programs"));
    setItemText(4, tr("Large, 1024"));
    setItemText(ownRow, tr("Own sizes"));
    for (int row = 0; row < presetCount; ++row) {
        QStringList sizes;
        for (const int size : sizesOf(row))
            sizes.append(QString::number(size));
        setItemData(row, sizes.join(u", "_s), Qt::ToolTipRole);
    }
}

void SizePresets::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QComboBox::changeEvent(event);
}

} // namespace Iconwright
