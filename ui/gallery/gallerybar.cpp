#include "ui/gallery/gallerybar.h"

#include "ui/common/glyphs.h"
#include "ui/common/theme.h"
#include "ui/common/tokens.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSlider>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr int barHeight = 40;
constexpr int roomy = 620; // below, two menus become one
constexpr int sliderWidth = 92;
constexpr int usualZoom = 92;
constexpr int groupings = int(GalleryModel::Grouping::Style) + 1;
constexpr int orders = int(IconOrder::Set) + 1;

QActionGroup *choices(QMenu *menu, int count)
{
    auto *group = new QActionGroup(menu);
    for (int i = 0; i < count; ++i) {
        QAction *action = menu->addAction(QString());
        action->setCheckable(true);
        action->setData(i);
        group->addAction(action);
    }
    return group;
}

void setUp(QToolButton *button, Glyph glyph, const QString &name)
{
    button->setObjectName(name);
    button->setIcon(glyphIcon(glyph));
    button->setIconSize({ 18, 18 });
    button->setFixedSize(Measure::control, Measure::control);
    button->setFocusPolicy(Qt::TabFocus);
}

} // namespace

GalleryBar::GalleryBar(QWidget *filters, QWidget *parent)
    : QWidget(parent)
    , m_groupMenu(new QMenu(this))
    , m_orderMenu(new QMenu(this))
    , m_groups(choices(m_groupMenu, groupings))
    , m_orders(choices(m_orderMenu, orders))
    , m_group(new QPushButton(this))
    , m_order(new QPushButton(this))
    , m_both(new QToolButton(this))
    , m_backdrop(new QToolButton(this))
    , m_usual(new QToolButton(this))
    , m_zoom(new QSlider(Qt::Horizontal, this))
{
    setFixedHeight(barHeight);
    makeMenus();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Measure::gap, 0, Measure::edge, 0);
    row->setSpacing(Measure::gapSmall);
    row->addWidget(filters, 1);
    row->addWidget(m_group);
    row->addWidget(m_order);
    row->addWidget(m_both);
    makeZoom(*row);
    setGrouping(GalleryModel::Grouping::Batch);
    setOrder(IconOrder::Newest);
    setInSet(false);
    setZoom(usualZoom);
    retranslate();
}

void GalleryBar::makeMenus()
{
    m_group->setObjectName(u"group"_s);
    m_group->setMenu(m_groupMenu);
    m_order->setObjectName(u"sort"_s);
    m_order->setMenu(m_orderMenu);
    for (QPushButton *button : { m_group, m_order })
        button->setProperty("kind", u"quiet"_s);
    setUp(m_both, Glyph::Sort, u"groupAndSort"_s);
    m_both->setPopupMode(QToolButton::InstantPopup);
    auto *both = new QMenu(this);
    both->addMenu(m_groupMenu);
    both->addMenu(m_orderMenu);
    m_both->setMenu(both);
    connect(m_groups, &QActionGroup::triggered, this, [this](QAction *action) {
        showChoices();
        Q_EMIT groupingChosen(GalleryModel::Grouping(action->data().toInt()));
    });
    connect(m_orders, &QActionGroup::triggered, this, [this](QAction *action) {
        showChoices();
        Q_EMIT orderChosen(IconOrder(action->data().toInt()));
    });
}

void GalleryBar::makeZoom(QHBoxLayout &row)
{
    setUp(m_backdrop, Glyph::Contrast, u"galleryBackdrop"_s);
    setUp(m_usual, Glyph::Zoom, u"usualZoom"_s);
    m_zoom->setObjectName(u"zoom"_s);
    m_zoom->setRange(32, 512);
    m_zoom->setPageStep(32);
    m_zoom->setFixedWidth(sliderWidth);
    row.addWidget(m_backdrop);
    row.addWidget(m_usual);
    row.addWidget(m_zoom);
    connect(m_backdrop, &QToolButton::clicked, this, &GalleryBar::backdropRequested);
    connect(m_usual, &QToolButton::clicked, this, [this] { Q_EMIT zoomChosen(usualZoom); });
    connect(m_zoom, &QSlider::valueChanged, this, &GalleryBar::zoomChosen);
}

void GalleryBar::setGrouping(GalleryModel::Grouping grouping)
{
    m_groups->actions().at(int(grouping))->setChecked(true);
    showChoices();
}

void GalleryBar::setOrder(IconOrder order)
{
    m_orders->actions().at(int(order))->setChecked(true);
    showChoices();
}

void GalleryBar::setInSet(bool inSet)
{
    m_orders->actions().at(int(IconOrder::Set))->setVisible(inSet);
}

void GalleryBar::setZoom(int edge)
{
    const QSignalBlocker blocker(m_zoom);
    m_zoom->setValue(edge);
}

void GalleryBar::showChoices()
{
    const auto show = [](QPushButton *button, const QString &text, const QActionGroup *group) {
        const QString chosen = group->checkedAction() ? group->checkedAction()->text() : QString();
        button->setText(text.arg(chosen));
        button->setAccessibleName(button->text());
    };
    //: How the gallery is grouped: "Group: Batch".
    show(m_group, tr("Group: %1"), m_groups);
    //: How the gallery is sorted: "Sort: Newest".
    show(m_order, tr("Sort: %1"), m_orders);
}

void GalleryBar::retranslate()
{
    const QStringList groups { tr("None", "group"), tr("Batch"), tr("Day"), tr("Category"), tr("Style") };
    const QStringList sorts { tr("Newest"), tr("Oldest"), tr("Name"), tr("Style"),
        //: Sorted as the set that is shown has them
        tr("Order of the set") };
    for (int i = 0; i < groupings; ++i)
        m_groups->actions().at(i)->setText(groups.at(i));
    for (int i = 0; i < orders; ++i)
        m_orders->actions().at(i)->setText(sorts.at(i));
    m_groupMenu->setTitle(tr("Group by"));
    m_orderMenu->setTitle(tr("Sort by"));
    const auto name = [](QWidget *widget, const QString &text, const QString &keys) {
        widget->setAccessibleName(text);
        widget->setToolTip(keys.isEmpty() ? text : u"%1 (%2)"_s.arg(text, keys));
    };
    name(m_both, tr("Group and sort"), {});
    name(m_backdrop, tr("Next background"), u"B"_s);
    name(m_usual, tr("Usual tile size"),
        QKeySequence(Qt::CTRL | Qt::Key_0).toString(QKeySequence::NativeText));
    name(m_zoom, tr("Tile size"), {});
    showChoices();
}

void GalleryBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void GalleryBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() >= roomy && window()->width() >= Measure::drawers;
    m_group->setVisible(wide);
    m_order->setVisible(wide);
    m_both->setVisible(!wide);
}

//! The canvas of the gallery goes on behind the bar.
void GalleryBar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokensOf(palette()).window);
}

} // namespace Iconwright
