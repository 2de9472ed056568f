#include "ui/inspector/picturestage.h"

#include "ui/common/controlpainting.h"
#include "ui/common/theme.h"
#include "ui/inspector/pixelzoom.h"

#include <QPainter>
#include <QStyleOption>

namespace Iconwright {

namespace {

constexpr int radius = 8;

} // namespace

PictureStage::PictureStage(QWidget *parent)
    : QWidget(parent)
    , m_zoom(new PixelZoom(*this))
{
    setFocusPolicy(Qt::StrongFocus);
    setFixedHeight(edge);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PictureStage::setPicture(const QImage &picture, const QImage &original)
{
    m_zoom->setPicture(original, pictureEdge);
    m_picture = QPixmap::fromImage(picture);
    m_picture.setDevicePixelRatio(picture.isNull() ? 1 : picture.devicePixelRatio());
    update();
}

void PictureStage::setBackdrop(const Backdrop &backdrop)
{
    m_backdrop = backdrop;
    update();
}

void PictureStage::setMessage(const QString &message)
{
    m_message = message;
    update();
}

void PictureStage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    // Words are read on the theme's own plate, whatever stands behind pictures.
    const bool isPlain = m_picture.isNull() && !m_message.isEmpty();
    paintBackdrop(painter, rect(), isPlain ? Backdrop {} : m_backdrop, palette(), radius);
    const Tokens &t = tokensOf(palette());
    if (m_zoom->isOn()) {
        m_zoom->paint(painter);
    } else if (!m_picture.isNull()) {
        const QSize size = m_picture.deviceIndependentSize().toSize();
        painter.drawPixmap((width() - size.width()) / 2, (height() - size.height()) / 2, m_picture);
    } else if (isPlain) {
        painter.setPen(t.muted);
        painter.drawText(rect().adjusted(Measure::edge, 0, -Measure::edge, 0),
            Qt::AlignCenter | Qt::TextWordWrap, m_message);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    QStyleOption option;
    option.initFrom(this);
    const double line = isFocusShown(option) ? 2 : 1;
    painter.setPen(QPen(isFocusShown(option) ? t.focus : t.line, line));
    painter.setBrush(Qt::NoBrush);
    const double inset = line / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius, radius);
}

void PictureStage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_zoom->setArea(rect());
}

} // namespace Iconwright
