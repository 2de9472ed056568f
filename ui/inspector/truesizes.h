#pragma once

#include <QImage>
#include <QList>
#include <QPixmap>
#include <QWidget>

namespace Iconwright {

//! The picture at the sizes programs show it at, on the theme's plate, each with its figure. Runs left to
//! right in every language, like the pictures it holds.
class TrueSizes final : public QWidget
{
    Q_OBJECT

public:
    explicit TrueSizes(QWidget *parent = nullptr);

    //! Logical pixels: 128, 64, 48, 32, 24, 16.
    [[nodiscard]] static QList<int> edges();
    //! One for each of edges(), with their devicePixelRatio; none: only the figures.
    void setPictures(const QList<QImage> &pictures);
    [[nodiscard]] qsizetype pictureCount() const { return m_pictures.size(); }

    void retranslate();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QList<QPixmap> m_pictures;
};

} // namespace Iconwright
