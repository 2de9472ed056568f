#pragma once

#include "ui/mainwindow/sidepanels.h"

#include <QWidget>

class QMenu;

namespace Iconwright {

class Commands;
class WindowHeader;

//! `rows` one below the other, without gaps; `stretched` takes what is left.
[[nodiscard]] QWidget *stacked(const QList<QWidget *> &rows, QWidget *stretched);

//! What the window is made of, from top to bottom: header, columns, and what stands below them. Opens and
//! closes its panels by the header's buttons and by commands.
class WindowFrame final : public QWidget
{
    Q_OBJECT

public:
    //! Takes everything over. `footer` stands below the columns.
    WindowFrame(QWidget *search, const SidePanels::Parts &parts, QWidget *footer, Commands &commands,
        QMenu &menu, QWidget *parent = nullptr);

    [[nodiscard]] WindowHeader &header() { return *m_header; }
    [[nodiscard]] SidePanels &panels() { return *m_panels; }
    //! Where F6 goes: header, columns.
    void setRegions(const QList<QWidget *> &regions) { m_regions = regions; }

private:
    void connectHeader();
    void connectCommands(Commands &commands);
    void showPanels();
    void toggleBoth();

    WindowHeader *m_header;
    SidePanels *m_panels;
    QList<QWidget *> m_regions;
};

} // namespace Iconwright
