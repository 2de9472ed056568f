#include "ui/gallery/arrivals.h"

#include <QEasingCurve>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace Iconwright {

namespace {

constexpr int mostMissed = 4000;
constexpr int mostAverages = 50'000; // about a megabyte
constexpr int samples = 8; // in each direction

//! Of the opaque parts, from a few points: it is shown as a tint only. `picture` is premultiplied.
QRgb averageOf(const QImage &picture)
{
    int sums[4] = {};
    for (int y = 0; y < samples; ++y)
        for (int x = 0; x < samples; ++x) {
            const QRgb pixel = picture.pixel((2 * x + 1) * picture.width() / (2 * samples),
                (2 * y + 1) * picture.height() / (2 * samples));
            const int alpha = qAlpha(pixel); // pixel() has taken it out of the colors
            sums[0] += qRed(pixel) * alpha;
            sums[1] += qGreen(pixel) * alpha;
            sums[2] += qBlue(pixel) * alpha;
            sums[3] += alpha;
        }
    return sums[3] == 0 ? 0 : qRgb(sums[0] / sums[3], sums[1] / sums[3], sums[2] / sums[3]);
}

} // namespace

Arrivals::Arrivals(QObject *parent)
    : QObject(parent)
{
    m_clock.start();
    m_frame.setSingleShot(true);
    m_frame.setInterval(16ms);
    connect(&m_frame, &QTimer::timeout, this, &Arrivals::endFrame);
}

void Arrivals::missed(IconId icon, bool isNew)
{
    if (m_missed.size() >= mostMissed)
        m_missed.clear();
    if (!m_missed.contains(icon))
        m_missed.insert(icon, isNew ? 0 : m_clock.elapsed() + patienceMs);
}

void Arrivals::arrived(IconId icon, const QImage &picture, bool motion)
{
    if (m_averages.size() >= mostAverages)
        m_averages.clear();
    if (!picture.isNull())
        m_averages.insert(icon, averageOf(picture));
    const qint64 now = m_clock.elapsed();
    if (const auto missed = m_missed.constFind(icon); missed != m_missed.cend()) {
        if (motion && *missed <= now)
            m_begun.insert(icon, now);
        m_missed.erase(missed);
    }
    m_arrived.insert(icon);
    if (!m_frame.isActive())
        m_frame.start();
}

double Arrivals::opacity(IconId icon) const
{
    const auto begun = m_begun.constFind(icon);
    if (begun == m_begun.cend())
        return 1;
    const double share = std::min(1.0, double(m_clock.elapsed() - *begun) / fadeMs);
    return QEasingCurve(QEasingCurve::OutCubic).valueForProgress(share);
}

QColor Arrivals::average(IconId icon) const
{
    const QRgb known = m_averages.value(icon, 0);
    return known == 0 ? QColor() : QColor(known);
}

void Arrivals::endFrame()
{
    QSet<IconId> icons = std::exchange(m_arrived, {});
    for (auto begun = m_begun.cbegin(); begun != m_begun.cend(); ++begun)
        icons.insert(begun.key());
    m_begun.removeIf([now = m_clock.elapsed()](const auto &begun) { return now - begun.value() >= fadeMs; });
    if (!m_begun.isEmpty())
        m_frame.start();
    Q_EMIT changed({ icons.cbegin(), icons.cend() });
}

} // namespace Iconwright
