#include "ui/compose/palettestrip.h"

#include "ui/common/swatches.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

void PaletteStrip::setColors(const QStringList &colors)
{
    m_colors = colors;
    setAccessibleDescription(colors.join(u", "_s).toUpper());
    update();
}

QSize PaletteStrip::sizeHint() const
{
    return { 88, 20 };
}

void PaletteStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSwatches(painter, rect(), m_colors, palette());
}

} // namespace Iconwright
