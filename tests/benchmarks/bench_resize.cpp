// 31 sizes of one picture of 1024x1024, resized and written as PNG files in memory: CPU milliseconds and
// bytes, beside the same sizes by QImage's smooth scaling and Qt's own PNG writer in the same run.
//   bench_resize [RUNS] [--json]

#include "core/exporting/pngwriter.h"
#include "core/imaging/resize.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImageWriter>
#include <QLinearGradient>
#include <QPainter>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int edges[] { 16, 20, 22, 24, 29, 30, 32, 36, 40, 44, 48, 50, 58, 60, 64, 72, 76, 80, 87, 96, 100,
    114, 120, 128, 144, 152, 167, 180, 192, 256, 512 };

QList<QSize> sizes()
{
    QList<QSize> list;
    for (const int edge : edges)
        list << QSize(edge, edge);
    return list;
}

//! Shapes with soft edges and a gradient on nothing, as icons are.
QImage icon()
{
    QImage image(1024, 1024, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QLinearGradient sky(0, 0, 600, 1024);
    sky.setColorAt(0, QColor(66, 133, 244));
    sky.setColorAt(1, QColor(20, 40, 120));
    painter.setPen(Qt::NoPen);
    painter.setBrush(sky);
    painter.drawRoundedRect(QRectF(90, 90, 844, 844), 190, 190);
    painter.setBrush(QColor(255, 214, 90, 220));
    painter.drawEllipse(QPointF(600, 430), 240, 240);
    painter.setPen(QPen(Qt::white, 40));
    painter.drawLine(220, 780, 800, 640);
    painter.end();
    return image.convertToFormat(QImage::Format_RGBA8888);
}

qsizetype written(QList<QImage> images, const std::function<QByteArray(const QImage &)> &encode)
{
    qsizetype bytes = 0;
    for (const QImage &image : images)
        bytes += encode(image).size();
    return bytes;
}

QByteArray encodedByQt(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter(&buffer, "png").write(image);
    return bytes;
}

QList<QImage> scaledByQt(const QImage &image)
{
    QList<QImage> images;
    for (const QSize &size : sizes())
        images << image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return images;
}

//! Median CPU milliseconds of `work`.
double measured(int runs, const std::function<void()> &work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        const std::clock_t start = std::clock();
        work();
        times.push_back(1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int runs = arguments.size() > 1 && arguments[1].toInt() > 0 ? arguments[1].toInt() : 9;
    const QImage image = icon();
    PngWriter writer;
    const auto encode = [&writer](const QImage &picture) { return writer.encoded(picture); };
    qsizetype bytes = 0;
    const double resizing = measured(
        runs, [&image] { (void)resizedAll(image, sizes()); });
    const double both = measured(
        runs, [&] { bytes = written(resizedAll(image, sizes()), encode); });
    const double qt = measured(runs, [&] { (void)written(scaledByQt(image), encodedByQt); });
    // Of the same pixels: others compress otherwise.
    const qsizetype bytesByQt = written(resizedAll(image, sizes()), encodedByQt);
    std::printf(arguments.contains(u"--json"_s)
            ? "{\"resize_ms\":%.1f,\"png_ms\":%.1f,\"qt_ms\":%.1f,\"ratio\":%.2f,\"bytes_ratio\":%.2f}\n"
            : "resizing %.1f ms\nresizing and PNG %.1f ms\nthe same by Qt %.1f ms\nratio %.2f\nbytes against "
              "Qt's %.2f (target 1.1)\n",
        resizing, both, qt, both / qt, static_cast<double>(bytes) / static_cast<double>(bytesByQt));
    return 0;
}
