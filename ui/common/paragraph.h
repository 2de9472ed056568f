#pragma once

#include <QLabel>

namespace Iconwright {

//! Running text: wraps, and its lines stand one and a half times the size of the font apart. Plain text only.
//! However long a word is, it never asks for more width than there is.
class Paragraph final : public QLabel
{
    Q_OBJECT

public:
    explicit Paragraph(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    //! From one line to the next, in pixels.
    [[nodiscard]] int lineHeight() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    //! Lays the text out in `width`; calls `place` for each line with its top.
    template <typename Place> int layOut(int width, Place place) const;
};

} // namespace Iconwright
