#include "ui/inspector/truesizes.h"

#include "ui/common/backdrop.h"
#include "ui/common/theme.h"
#include "ui/common/units.h"

#include <QEvent>
#include <QPainter>

#include <array>

namespace Iconwright {

namespace {

constexpr int radius = 8;
constexpr int leastWidth = 256;
constexpr int blockHeight = 168;
constexpr int figureHeight = 16;

struct Place
{
    int edge;
    int center; //!< from the block's leading edge, in a block of leastWidth
    int bottom;
};
// Two rows beside the largest, their pictures standing on common lines.
constexpr std::array<Place, 6> places { {
    { 128, 76, 140 },
    { 64, 174, 76 },
    { 48, 231, 76 },
    { 32, 166, 140 },
    { 24, 204, 140 },
    { 16, 238, 140 },
} };

} // namespace

TrueSizes::TrueSizes(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(blockHeight);
    retranslate();
}

QList<int> TrueSizes::edges()
{
    QList<int> edges;
    for (const Place &place : places)
        edges << place.edge;
    return edges;
}

void TrueSizes::setPictures(const QList<QImage> &pictures)
{
    m_pictures.clear();
    for (const QImage &picture : pictures) {
        m_pictures << QPixmap::fromImage(picture);
        m_pictures.last().setDevicePixelRatio(picture.devicePixelRatio());
    }
    update();
}

void TrueSizes::retranslate()
{
    setAccessibleName(tr("Actual sizes"));
}

void TrueSizes::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TrueSizes::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(palette());
    paintBackdrop(painter, rect(), {}, palette(), radius);
    painter.setFont(roleFont(TextRole::Caption));
    painter.setPen(t.muted);
    const int indent = (width() - leastWidth) / 2;
    for (size_t i = 0; i < places.size(); ++i) {
        const auto [edge, center, bottom] = places.at(i);
        const int x = indent + center;
        if (qsizetype(i) < m_pictures.size())
            painter.drawPixmap(x - edge / 2, bottom - edge, m_pictures.at(qsizetype(i)));
        painter.drawText(
            QRect(x - edge, bottom + 4, 2 * edge, figureHeight), Qt::AlignCenter, countText(edge));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.line, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace Iconwright
