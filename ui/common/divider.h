#pragma once

#include <QWidget>

namespace Iconwright {

//! A hairline between two regions, in the theme's color.
class Divider final : public QWidget
{
    Q_OBJECT

public:
    explicit Divider(Qt::Orientation orientation, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Iconwright
