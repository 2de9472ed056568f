#pragma once

#include "ui/common/backdrop.h"

#include <QImage>
#include <QWidget>

namespace Iconwright {

//! A picture on a backdrop, or a few words in its place. 272 pixels with the picture at 256.
class PictureStage final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int edge = 272;
    static constexpr int pictureEdge = 256;

    explicit PictureStage(QWidget *parent = nullptr);

    //! With its devicePixelRatio; a null image leaves the backdrop alone.
    void setPicture(const QImage &picture);
    void setBackdrop(const Backdrop &backdrop);
    //! Shown where there is no picture.
    void setMessage(const QString &message);
    [[nodiscard]] bool hasPicture() const { return !m_picture.isNull(); }
    [[nodiscard]] const QString &message() const { return m_message; }
    [[nodiscard]] QSize sizeHint() const override { return { edge, edge }; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPixmap m_picture;
    QString m_message;
    Backdrop m_backdrop;
};

} // namespace Iconwright
