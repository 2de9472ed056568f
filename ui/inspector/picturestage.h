#pragma once

#include "ui/common/backdrop.h"

#include <QImage>
#include <QWidget>

namespace Iconwright {

class PixelZoom;

//! A picture on a backdrop, or a few words in its place. 272 pixels with the picture at 256; its pixels can
//! be looked at (see PixelZoom) while it has the focus, or with the mouse.
class PictureStage final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int edge = 272;
    static constexpr int pictureEdge = 256;

    explicit PictureStage(QWidget *parent = nullptr);

    //! With its devicePixelRatio; a null image leaves the backdrop alone. `original` is what zooming shows.
    void setPicture(const QImage &picture, const QImage &original = {});
    void setBackdrop(const Backdrop &backdrop);
    //! Shown where there is no picture.
    void setMessage(const QString &message);
    [[nodiscard]] bool hasPicture() const { return !m_picture.isNull(); }
    [[nodiscard]] const QString &message() const { return m_message; }
    [[nodiscard]] const PixelZoom &zoom() const { return *m_zoom; }
    [[nodiscard]] QSize sizeHint() const override { return { edge, edge }; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QPixmap m_picture;
    QString m_message;
    Backdrop m_backdrop;
    PixelZoom *m_zoom;
};

} // namespace Iconwright
