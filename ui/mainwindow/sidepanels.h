#pragma once

#include "ui/mainwindow/panelrules.h"

#include <QHash>
#include <QWidget>

class QSplitter;

namespace Iconwright {

//! The columns of the window: library or form (or both), gallery, inspector. Beside the gallery where there
//! is room, over it where there is not; what is open is remembered for each width class.
class SidePanels final : public QWidget
{
    Q_OBJECT

public:
    enum class Left { Create, Library };
    Q_ENUM(Left)

    struct Parts
    {
        QWidget *library;
        QWidget *compose;
        QWidget *gallery;
        QWidget *inspector;
    };

    //! Takes the parts over.
    explicit SidePanels(const Parts &parts, QWidget *parent = nullptr);

    [[nodiscard]] Left left() const { return m_left; }
    //! Shows it, too.
    void setLeft(Left left);
    void setOpen(Panel panel, bool open);
    [[nodiscard]] bool isOpen(Panel panel) const;
    //! The inspector stays away while there is nothing it could show, unless it is opened; what is remembered
    //! does not change.
    void setNothingToInspect(bool nothing);
    //! Of what stands beside the gallery: 0 where it is closed or a drawer.
    [[nodiscard]] int dockedWidth(Panel panel) const;
    [[nodiscard]] bool areDrawers() const { return m_class == WidthClass::Drawers; }

    [[nodiscard]] QByteArray saveState() const;
    //! What cannot be read is left as it is.
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    //! Widths, or what is open.
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] OpenPanels &panels() { return m_open[m_class]; }
    [[nodiscard]] OpenPanels panels() const { return m_open.value(m_class); }
    [[nodiscard]] int leftWidth() const;
    [[nodiscard]] QList<QWidget *> leftWidgets() const;
    void apply();
    void dock();
    void makeDrawers();
    void placeDrawers();
    void rememberWidths();

    Parts m_parts;
    QSplitter *m_splitter;
    Left m_left = Left::Create;
    bool m_nothingToInspect = false;
    WidthClass m_class = WidthClass::Usual;
    QHash<WidthClass, OpenPanels> m_open;
    int m_libraryWidth;
    int m_composeWidth;
    int m_inspectorWidth;
};

} // namespace Iconwright
