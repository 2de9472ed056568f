#pragma once

#include <QBoxLayout>
#include <QWidgetItem>

namespace Iconwright {

//! Puts `widget`, a child of the layout's parent, at the end of `layout`, reaching `pixels` beyond it on both
//! sides: for what draws rings around pictures that are aligned with the fields above and below.
inline void addOverhanging(QBoxLayout &layout, QWidget &widget, int pixels)
{
    class Item final : public QWidgetItem
    {
    public:
        Item(QWidget &widget, int pixels)
            : QWidgetItem(&widget)
            , m_pixels(pixels)
        {
        }
        void setGeometry(const QRect &rect) override
        {
            QWidgetItem::setGeometry(rect.adjusted(-m_pixels, 0, m_pixels, 0));
        }

    private:
        int m_pixels;
    };
    layout.addItem(new Item(widget, pixels));
}

} // namespace Iconwright
