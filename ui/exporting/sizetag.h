#pragma once

#include <QCheckBox>

namespace Iconwright {

//! A check box that looks like a tag: "64", with a tick while it is chosen. As wide with the tick as without.
class SizeTag final : public QCheckBox
{
    Q_OBJECT

public:
    //! `edge` in pixels; also the label.
    explicit SizeTag(int edge, QWidget *parent = nullptr);

    [[nodiscard]] int edge() const { return m_edge; }

    void retranslate();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &position) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    int m_edge;
};

} // namespace Iconwright
