#pragma once

#include <QStringList>
#include <QWidget>

namespace Iconwright {

//! The colors of a palette side by side; says them to a screen reader.
class PaletteStrip final : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    //! "#rrggbb".
    void setColors(const QStringList &colors);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_colors;
};

} // namespace Iconwright
