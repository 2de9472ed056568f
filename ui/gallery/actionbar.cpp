#include "ui/gallery/actionbar.h"

#include "ui/common/glyphs.h"
#include "ui/common/theme.h"
#include "ui/common/units.h"
#include "ui/gallery/galleryview.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPixmapCache>
#include <QPushButton>
#include <qdrawutil.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr int radius = 10;
constexpr int room = 12; // around the bar, for its shadow
constexpr int gapBelow = 16;
constexpr int viewMargin = 76;
constexpr int patchEdge = 2 * (room + radius) + 2;

//! A square that is stretched in its middle, in device pixels. Made once for a theme and a scale.
QPixmap shadowPatch(const QColor &color, qreal ratio)
{
    const QString key = u"actionbar-%1-%2"_s.arg(color.name()).arg(ratio);
    QPixmap patch;
    if (QPixmapCache::find(key, &patch))
        return patch;
    patch = QPixmap((QSizeF(patchEdge, patchEdge) * ratio).toSize());
    patch.fill(Qt::transparent);
    QPainter painter(&patch);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(ratio, ratio);
    painter.setPen(Qt::NoPen);
    QColor layer = color;
    layer.setAlphaF(0.008F); // twelve of them lie over one another next to the bar
    painter.setBrush(layer);
    for (int inset = 0; inset < room; ++inset)
        painter.drawRoundedRect(QRectF(0, 0, patchEdge, patchEdge).adjusted(inset, inset, -inset, -inset),
            radius + room - inset, radius + room - inset);
    QPixmapCache::insert(key, patch);
    return patch;
}

} // namespace

ActionBar::ActionBar(GalleryView &view, const IconActions &actions)
    : QWidget(&view)
    , m_view(view)
    , m_actions(actions)
    , m_count(new QLabel(this))
    , m_close(new QPushButton(this))
{
    using Kind = IconActions::Kind;
    setObjectName(u"actionBar"_s);
    m_count->setObjectName(u"selectedCount"_s);
    m_close->setObjectName(u"clearSelection"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(
        room + Measure::edge, room + Measure::gap, room + Measure::gap, room + Measure::gap);
    layout->setSpacing(Measure::gapSmall);
    layout->addWidget(m_count);
    layout->addSpacing(Measure::gap);
    addButton(*layout, Kind::Favorite, u"barFavorite"_s);
    addButton(*layout, Kind::Restore, u"barRestore"_s);
    addButton(*layout, Kind::Export, u"barExport"_s);
    addButton(*layout, Kind::CopyPicture, u"barCopy"_s);
    addButton(*layout, Kind::Trash, u"barTrash"_s);
    m_close->setIcon(glyphIcon(Glyph::Cross));
    m_close->setProperty("kind", u"quiet"_s);
    layout->addWidget(m_close);
    setTabOrder(&view, m_entries.first().button);
    connect(m_close, &QPushButton::clicked, this, [this] {
        m_view.clearSelection();
        m_view.setFocus();
    });
    connect(&view, &GalleryView::selectedChanged, this, &ActionBar::showSelection);
    view.installEventFilter(this);
    retranslate();
}

void ActionBar::addButton(QHBoxLayout &layout, IconActions::Kind kind, const QString &name)
{
    auto *button = new QPushButton(this);
    button->setObjectName(name);
    button->setProperty("kind", u"quiet"_s);
    QAction *action = &m_actions.action(kind);
    button->setIcon(action->icon());
    const Entry entry { action, button };
    m_entries.append(entry);
    layout.addWidget(button);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, [this, entry] { showEntry(entry); });
}

void ActionBar::showEntry(const Entry &entry)
{
    const QString keys = entry.action->shortcut().toString(QKeySequence::NativeText);
    entry.button->setEnabled(entry.action->isEnabled());
    entry.button->setVisible(entry.action->isVisible());
    entry.button->setToolTip(
        keys.isEmpty() ? entry.action->text() : u"%1 (%2)"_s.arg(entry.action->text(), keys));
    place();
}

void ActionBar::showSelection()
{
    const qsizetype selected = m_view.selectedIcons().size();
    const bool shown = selected > 1;
    if (shown)
        //: How many icons: "4 selected".
        m_count->setText(tr("%1 selected").arg(countText(selected)));
    else if (isVisible() && isAncestorOf(focusWidget() ? focusWidget() : this))
        m_view.setFocus();
    setVisible(shown);
    m_view.setBottomMargin(shown ? viewMargin : 0);
    place();
}

void ActionBar::place()
{
    const QSize size = sizeHint().boundedTo(QSize(std::max(0, m_view.width()), sizeHint().height()));
    const int top = m_view.height() - gapBelow - (size.height() - room);
    setGeometry(QRect(QPoint((m_view.width() - size.width()) / 2, top), size));
    raise();
}

bool ActionBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void ActionBar::paintEvent(QPaintEvent *)
{
    const Tokens &colors = tokensOf(palette());
    const qreal ratio = devicePixelRatioF();
    const bool light = colors.text.lightness() < colors.window.lightness();
    QPainter painter(this);
    const int corner = room + radius;
    const int source = qRound(corner * ratio);
    const QPixmap patch = shadowPatch(light ? colors.text : colors.window, ratio);
    if (!isHighContrast(colors)) // there the line around it has to do
        qDrawBorderPixmap(&painter, rect(), QMargins(corner, corner, corner, corner), patch, patch.rect(),
            QMargins(source, source, source, source));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.line);
    painter.setBrush(colors.raised);
    const double inset = room + 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius, radius);
}

void ActionBar::retranslate()
{
    setAccessibleName(tr("Selected icons"));
    const QStringList texts { tr("Favorite"), tr("Restore"), tr("Export"), tr("Copy"), tr("Trash") };
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        m_entries.at(i).button->setText(texts.at(i));
        m_entries.at(i).button->setAccessibleName(texts.at(i));
        showEntry(m_entries.at(i));
    }
    m_close->setAccessibleName(tr("Clear selection"));
    m_close->setToolTip(m_close->accessibleName());
    showSelection();
}

void ActionBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Iconwright
