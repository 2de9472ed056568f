#pragma once

#include <QImage>
#include <QSizeF>

#include <vector>

namespace Iconwright {

//! A picture as linear light, premultiplied, four floats a pixel: what may be averaged without rims or
//! shifts.
class LinearPicture
{
public:
    //! Each cell is the mean of box x box pixels of `image`, cut off at the right and lower edge.
    LinearPicture(const QImage &image, int box);

    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] int height() const { return m_height; }

    //! Cells of twice the edge, each the mean of four.
    [[nodiscard]] LinearPicture halved() const;
    //! Filtered to exactly `size` with the cubic of Keys (a = -1/2, R. G. Keys 1981), widened when shrinking.
    //! It has no outer positive lobes, which in linear light would show as bright rings around shapes on dark
    //! or on nothing.
    [[nodiscard]] LinearPicture scaledTo(QSize size) const;
    //! Format_RGBA8888.
    [[nodiscard]] QImage toImage() const;

private:
    LinearPicture(QSize size, QSizeF extent);

    [[nodiscard]] float *pixel(int x, int y)
    {
        return m_values.data() + 4 * (static_cast<size_t>(y) * m_width + x);
    }
    [[nodiscard]] const float *pixel(int x, int y) const
    {
        return m_values.data() + 4 * (static_cast<size_t>(y) * m_width + x);
    }
    [[nodiscard]] LinearPicture scaledDown(int height) const;
    [[nodiscard]] LinearPicture scaledAcross(int width) const;
    void addRow(const uchar *pixels, int pixelCount, int box, int y);

    int m_width = 0;
    int m_height = 0;
    QSizeF m_extent; //!< of the picture in cells; the last cells may be partly beyond it
    std::vector<float> m_values;
};

} // namespace Iconwright
