#include "ui/mainwindow/sidepanels.h"

#include <QDataStream>
#include <QKeyEvent>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

struct Widths
{
    int least;
    int usual;
    int most;
};

constexpr Widths library { 184, 232, 320 };
constexpr Widths compose { 288, 312, 400 };
constexpr Widths inspector { 280, 304, 440 };
constexpr qint32 stateVersion = 2;

void limit(QWidget &widget, const Widths &widths)
{
    widget.setMinimumWidth(widths.least);
    widget.setMaximumWidth(widths.most);
}

} // namespace

SidePanels::SidePanels(const Parts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_libraryWidth(library.usual)
    , m_composeWidth(compose.usual)
    , m_inspectorWidth(inspector.usual)
{
    for (const WidthClass each :
        { WidthClass::Drawers, WidthClass::Narrow, WidthClass::Usual, WidthClass::Wide })
        m_open.insert(each, firstPanels(each));
    limit(*m_parts.library, library);
    limit(*m_parts.compose, compose);
    limit(*m_parts.inspector, inspector);
    m_splitter->setObjectName(u"columns"_s);
    m_splitter->setChildrenCollapsible(false);
    for (QWidget *panel : { m_parts.library, m_parts.compose, m_parts.inspector }) {
        panel->setAutoFillBackground(true);
        panel->installEventFilter(this);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        rememberWidths();
        Q_EMIT changed();
    });
    dock();
    apply();
}

void SidePanels::setLeft(Left left)
{
    m_left = left;
    setOpen(Panel::Left, true);
}

void SidePanels::setNothingToInspect(bool nothing)
{
    if (m_nothingToInspect == nothing)
        return;
    m_nothingToInspect = nothing;
    apply();
    Q_EMIT changed();
}

void SidePanels::setOpen(Panel panel, bool open)
{
    if (panel == Panel::Inspector)
        m_nothingToInspect = false;
    if (!open)
        (panel == Panel::Left ? panels().left : panels().inspector) = false;
    else
        panels() = withPanelOpened(panels(), panel, width(), leftWidth(), m_inspectorWidth);
    apply();
    Q_EMIT changed();
}

bool SidePanels::isOpen(Panel panel) const
{
    return panel == Panel::Left ? panels().left : panels().inspector && !m_nothingToInspect;
}

int SidePanels::dockedWidth(Panel panel) const
{
    if (areDrawers() || !isOpen(panel))
        return 0;
    return panel == Panel::Left ? leftWidth() : m_inspectorWidth;
}

QList<QWidget *> SidePanels::leftWidgets() const
{
    if (m_left == Left::Library)
        return { m_parts.library };
    if (m_class == WidthClass::Wide)
        return { m_parts.library, m_parts.compose };
    return { m_parts.compose };
}

int SidePanels::leftWidth() const
{
    int result = -1; // the hairline between two
    for (const QWidget *widget : leftWidgets())
        result += 1 + (widget == m_parts.library ? m_libraryWidth : m_composeWidth);
    return result;
}

//! Brings what is shown in line with m_open, m_left and the width.
void SidePanels::apply()
{
    const QList<QWidget *> shown = panels().left ? leftWidgets() : QList<QWidget *>();
    for (QWidget *panel : { m_parts.library, m_parts.compose })
        panel->setVisible(shown.contains(panel));
    m_parts.inspector->setVisible(isOpen(Panel::Inspector));
    if (areDrawers()) {
        placeDrawers();
        return;
    }
    const int gallery = std::max(1, width() - dockedWidth(Panel::Left) - dockedWidth(Panel::Inspector));
    m_splitter->setSizes({ m_libraryWidth, m_composeWidth, gallery, m_inspectorWidth });
}

void SidePanels::dock()
{
    const QList<QWidget *> columns { m_parts.library, m_parts.compose, m_parts.gallery, m_parts.inspector };
    for (int i = 0; i < columns.size(); ++i)
        m_splitter->insertWidget(i, columns[i]);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setStretchFactor(2, 1);
    m_splitter->setStretchFactor(3, 0);
}

void SidePanels::makeDrawers()
{
    for (QWidget *panel : { m_parts.library, m_parts.compose, m_parts.inspector })
        panel->setParent(this);
}

void SidePanels::placeDrawers()
{
    const auto place = [this](QWidget *panel, int width, bool leading) {
        const QRect logical(leading ? 0 : this->width() - width, 0, width, height());
        panel->setGeometry(QStyle::visualRect(layoutDirection(), rect(), logical));
        panel->raise();
    };
    place(m_parts.library, m_libraryWidth, true);
    place(m_parts.compose, m_composeWidth, true);
    place(m_parts.inspector, m_inspectorWidth, false);
}

void SidePanels::rememberWidths()
{
    const QList<int> sizes = m_splitter->sizes();
    if (sizes[0] > 0)
        m_libraryWidth = sizes[0];
    if (sizes[1] > 0)
        m_composeWidth = sizes[1];
    if (sizes[3] > 0)
        m_inspectorWidth = sizes[3];
}

void SidePanels::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const WidthClass before = m_class;
    m_class = widthClassOf(width());
    if (before != m_class) {
        if (before == WidthClass::Drawers)
            dock();
        else if (areDrawers())
            makeDrawers();
    }
    apply();
    if (before != m_class)
        Q_EMIT changed();
}

//! Esc closes a drawer.
bool SidePanels::eventFilter(QObject *watched, QEvent *event)
{
    if (areDrawers() && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        setOpen(watched == m_parts.inspector ? Panel::Inspector : Panel::Left, false);
        m_parts.gallery->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

QByteArray SidePanels::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << stateVersion << m_libraryWidth << m_composeWidth << m_inspectorWidth << int(m_left);
    for (const WidthClass each :
        { WidthClass::Drawers, WidthClass::Narrow, WidthClass::Usual, WidthClass::Wide })
        stream << m_open.value(each).left << m_open.value(each).inspector;
    return state;
}

void SidePanels::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    qint32 version = 0;
    int widths[3] = {};
    int left = 0;
    stream >> version >> widths[0] >> widths[1] >> widths[2] >> left;
    QHash<WidthClass, OpenPanels> open;
    for (const WidthClass each :
        { WidthClass::Drawers, WidthClass::Narrow, WidthClass::Usual, WidthClass::Wide })
        stream >> open[each].left >> open[each].inspector;
    if (stream.status() != QDataStream::Ok || version != stateVersion)
        return;
    m_libraryWidth = std::clamp(widths[0], library.least, library.most);
    m_composeWidth = std::clamp(widths[1], compose.least, compose.most);
    m_inspectorWidth = std::clamp(widths[2], inspector.least, inspector.most);
    m_left = left == int(Left::Library) ? Left::Library : Left::Create;
    m_open = open;
    apply();
    Q_EMIT changed();
}

} // namespace Iconwright
