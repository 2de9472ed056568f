#pragma once

#include "core/library/iconquery.h"
#include "ui/gallery/gallerymodel.h"

#include <QWidget>

class QActionGroup;
class QHBoxLayout;
class QMenu;
class QPushButton;
class QSlider;
class QToolButton;

namespace Iconwright {

//! Above the grid, 40 px: filters, how tiles are grouped and sorted, what lies behind them, how large they
//! are. Where there is little room grouping and sorting move into one menu.
class GalleryBar final : public QWidget
{
    Q_OBJECT

public:
    //! Takes `filters` over.
    explicit GalleryBar(QWidget *filters, QWidget *parent = nullptr);

    void setGrouping(GalleryModel::Grouping grouping);
    void setOrder(IconOrder order);
    //! A set is shown: its order is offered, too.
    void setInSet(bool inSet);
    void setZoom(int edge);

    void retranslate();

Q_SIGNALS:
    void groupingChosen(Iconwright::GalleryModel::Grouping grouping);
    void orderChosen(Iconwright::IconOrder order);
    void backdropRequested(); //!< the next one
    void zoomChosen(int edge);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeMenus();
    void makeZoom(QHBoxLayout &row);
    void showChoices();

    QMenu *m_groupMenu;
    QMenu *m_orderMenu;
    QActionGroup *m_groups; //!< in the order of Grouping
    QActionGroup *m_orders; //!< in the order of IconOrder
    QPushButton *m_group;
    QPushButton *m_order;
    QToolButton *m_both; //!< instead of the two where there is little room
    QToolButton *m_backdrop;
    QToolButton *m_usual;
    QSlider *m_zoom;
};

} // namespace Iconwright
