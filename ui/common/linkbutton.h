#pragma once

#include <QToolButton>

namespace Iconwright {

//! A button that reads as a link.
class LinkButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit LinkButton(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Iconwright
