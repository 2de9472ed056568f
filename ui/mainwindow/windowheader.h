#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace Iconwright {

class SegmentedControl;

//! The top row of the window, 44 px: menu, Create | Library, what is shown and how many, search, Export, and
//! the buttons that open and close the side panels. Its parts stand above the columns they speak of.
class WindowHeader final : public QWidget
{
    Q_OBJECT

public:
    //! Takes `search` over.
    explicit WindowHeader(QWidget *search, QWidget *parent = nullptr);

    //! Widths of the columns below; 0 where they are closed.
    void setColumns(int left, int inspector);
    void setPanelsOpen(bool left, bool inspector);
    //! Chosen: 0 Create, 1 Library.
    [[nodiscard]] SegmentedControl &places() { return *m_places; }
    [[nodiscard]] QToolButton &menuButton() { return *m_menu; }
    [[nodiscard]] QPushButton &exportButton() { return *m_export; }

    //! What is shown, and how many of how many.
    void setShown(const QString &title, int shown, int total, int selected);
    //! Above the inspector; empty: nothing.
    void setInspected(const QString &name);
    //! 0: there is nothing to export.
    void setExportable(int icons);

    void retranslate();

Q_SIGNALS:
    void leftToggled();
    void inspectorToggled();
    void exportRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeLeft();
    void makeMiddle(QWidget *search);
    void makeRight();
    void elide();

    QWidget *m_leftPart;
    QWidget *m_middlePart;
    QWidget *m_rightPart;
    QToolButton *m_menu;
    SegmentedControl *m_places;
    QToolButton *m_leftToggle;
    QWidget *m_search = nullptr;
    QLabel *m_title;
    QLabel *m_count;
    QLabel *m_inspected;
    QPushButton *m_export;
    QToolButton *m_inspectorToggle;
    QString m_titleText;
    QString m_inspectedText;
};

} // namespace Iconwright
