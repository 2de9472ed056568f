#include "ui/gallery/samplerow.h"

#include "core/base/after.h"
#include "ui/common/backdrop.h"
#include "ui/common/theme.h"

#include <QPainter>
#include <QStyle>
#include <QtConcurrent/QtConcurrentRun>

namespace Iconwright {

namespace {

constexpr int radius = 8;
constexpr double air = 0.13; // of a plate's edge, on each side

} // namespace

SampleRow::SampleRow(const QList<Sample> &samples, Plates plates, int edge, int gap, QWidget *parent)
    : QWidget(parent)
    , m_samples(samples)
    , m_plates(plates)
    , m_edge(edge)
    , m_gap(gap)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SampleRow::setDrawing(const SampleDrawing &drawing)
{
    m_drawing = drawing;
    m_ratio = 0;
    if (isVisible())
        draw();
}

QSize SampleRow::sizeHint() const
{
    const int count = int(m_samples.size());
    return { count * m_edge + std::max(0, count - 1) * m_gap, m_edge };
}

int SampleRow::pictureEdge() const
{
    return m_plates == Plates::Shown ? m_edge - 2 * qRound(m_edge * air) : m_edge;
}

void SampleRow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    draw();
}

void SampleRow::draw()
{
    if (!m_drawing || m_ratio == devicePixelRatioF())
        return;
    m_ratio = devicePixelRatioF();
    const auto drawAll = [drawing = m_drawing, samples = m_samples, edge = qRound(pictureEdge() * m_ratio)] {
        QList<QImage> pictures;
        for (const Sample &sample : samples)
            pictures.append(drawing(sample, edge));
        return pictures;
    };
    after(QtConcurrent::run(drawAll), this, [this](const QList<QImage> &pictures) {
        m_pictures = pictures;
        update();
    });
}

void SampleRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (int i = 0; i < m_samples.size(); ++i) {
        const QRect logical(i * (m_edge + m_gap), 0, m_edge, m_edge);
        const QRect place = QStyle::visualRect(layoutDirection(), rect(), logical);
        if (m_plates == Plates::Shown)
            paintBackdrop(painter, place, {}, palette(), radius);
        QRect picture(0, 0, pictureEdge(), pictureEdge());
        picture.moveCenter(place.center());
        if (i < m_pictures.size())
            painter.drawImage(picture, m_pictures.at(i));
    }
}

} // namespace Iconwright
