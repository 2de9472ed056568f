#include "ui/mainwindow/windowframe.h"

#include "ui/common/segmentedcontrol.h"
#include "ui/mainwindow/commands.h"
#include "ui/mainwindow/regions.h"
#include "ui/mainwindow/windowheader.h"

#include <QAction>
#include <QToolButton>
#include <QVBoxLayout>

namespace Iconwright {

using Left = SidePanels::Left;

QWidget *stacked(const QList<QWidget *> &rows, QWidget *stretched)
{
    auto *result = new QWidget;
    auto *layout = new QVBoxLayout(result);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QWidget *row : rows)
        layout->addWidget(row, row == stretched ? 1 : 0);
    return result;
}

WindowFrame::WindowFrame(QWidget *search, const SidePanels::Parts &parts, QWidget *footer, Commands &commands,
    QMenu &menu, QWidget *parent)
    : QWidget(parent)
    , m_header(new WindowHeader(search, this))
    , m_panels(new SidePanels(parts, this))
{
    m_header->menuButton().setMenu(&menu);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_panels, 1);
    layout->addWidget(footer);
    connectHeader();
    connectCommands(commands);
    showPanels();
}

void WindowFrame::connectHeader()
{
    connect(
        &m_header->places(), &SegmentedControl::chosen, this,
        [this](int place) { m_panels->setLeft(place == 0 ? Left::Create : Left::Library); });
    connect(
        m_header, &WindowHeader::leftToggled, this,
        [this] { m_panels->setOpen(Panel::Left, !m_panels->isOpen(Panel::Left)); });
    connect(m_header, &WindowHeader::inspectorToggled, this,
        [this] { m_panels->setOpen(Panel::Inspector, !m_panels->isOpen(Panel::Inspector)); });
    connect(m_panels, &SidePanels::changed, this, &WindowFrame::showPanels);
}

void WindowFrame::connectCommands(Commands &commands)
{
    const auto on = [&commands, this](Command command, const std::function<void()> &call) {
        connect(&commands.action(command), &QAction::triggered, this, call);
    };
    on(
        Command::ShowCreate, [this] { m_panels->setLeft(Left::Create); });
    on(
        Command::ShowLibrary, [this] { m_panels->setLeft(Left::Library); });
    on(
        Command::SidePanels, [this] { toggleBoth(); });
    on(
        Command::Inspector, [this] { Q_EMIT m_header->inspectorToggled(); });
    on(
        Command::NextRegion, [this] { focusRegion(m_regions, 1); });
    on(Command::PreviousRegion, [this] { focusRegion(m_regions, -1); });
}

void WindowFrame::showPanels()
{
    m_header->setColumns(m_panels->dockedWidth(Panel::Left), m_panels->dockedWidth(Panel::Inspector));
    m_header->setPanelsOpen(m_panels->isOpen(Panel::Left), m_panels->isOpen(Panel::Inspector));
    m_header->places().setCurrent(m_panels->left() == Left::Create ? 0 : 1);
}

void WindowFrame::toggleBoth()
{
    const bool open = !m_panels->isOpen(Panel::Left) && !m_panels->isOpen(Panel::Inspector);
    m_panels->setOpen(Panel::Inspector, open);
    m_panels->setOpen(Panel::Left, open);
}

} // namespace Iconwright
