// One icon of 1024x1024 as 31 PNG sizes, .ico and .icns, from its file to bytes in memory: wall and CPU
// milliseconds, beside the 31 sizes by QImage's smooth scaling and Qt's own PNG writer, also in all threads,
// in the same run; then all targets into a new folder, and again into the same.
//   bench_export [RUNS] [--json]
//   bench_export --save FILE       the icon, for what others need (peers/exportpeers.mjs)

#include "core/exporting/icnsfile.h"
#include "core/exporting/icofile.h"
#include "core/exporting/targetexport.h"
#include "core/exporting/targetpainter.h"
#include "core/imaging/decode.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QImageWriter>
#include <QLinearGradient>
#include <QPainter>
#include <QTemporaryDir>
#include <QtConcurrent>

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
    painter.end();
    return image.convertToFormat(QImage::Format_RGBA8888);
}

qint64 ours(const QString &path)
{
    QList<PictureRule> rules;
    for (const int edge : edges)
        rules << Picture::plain.at(edge);
    rules << Picture::plain.at(1024);
    const Result<QImage> master = decodePicture(path);
    QFile file(path);
    file.open(QIODevice::ReadOnly);
    const QList<IconFrame> drawn = TargetPainter(*master, Qt::white, file.readAll()).drawn(rules);
    qint64 bytes = 0;
    QList<IconFrame> ico;
    for (const IconFrame &frame : drawn) {
        bytes += frame.png.size();
        if (frame.image.width() <= 64 || frame.image.width() == 256)
            ico << frame;
    }
    return bytes + icoFile(ico).size() + icnsFile(drawn).size();
}

qint64 byQt(const QString &path)
{
    const QImage master(path);
    const QList<int> list(std::begin(edges), std::end(edges));
    const auto encode = [&master](int edge) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QImageWriter(&buffer, "png")
            .write(master.scaled(edge, edge, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        return bytes.size();
    };
    qint64 bytes = 0;
    for (const qsizetype size : QtConcurrent::blockingMapped(list, encode))
        bytes += size;
    return bytes;
}

struct Time
{
    double wall = 0; //!< milliseconds
    double cpu = 0;
};

//! Medians of each.
Time measured(int runs, const std::function<void()> &work)
{
    std::vector<double> walls;
    std::vector<double> cpus;
    for (int i = 0; i < runs; ++i) {
        const std::clock_t start = std::clock();
        QElapsedTimer timer;
        timer.start();
        work();
        walls.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        cpus.push_back(1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
    }
    std::sort(walls.begin(), walls.end());
    std::sort(cpus.begin(), cpus.end());
    return { walls[walls.size() / 2], cpus[cpus.size() / 2] };
}

//! All targets, into a folder that is new and then is not.
std::pair<Time, Time> allTargets(int runs, const QString &master)
{
    ExportItem item;
    item.icon = { 1 };
    item.original = master;
    item.category = u"icon"_s;
    item.sha256 = QString(64, u'a');
    TargetOptions options;
    for (const IconTarget &target : iconTargets())
        if (target.scope != IconTarget::Scope::Vectors) // the icon is none
            options.targets << QLatin1String(target.id);
    const QTemporaryDir folder;
    int number = 0;
    const auto run = [&] { (void)QFuture(exportTargets({ item }, options)).result(); };
    const Time fresh = measured(runs, [&] {
        options.folder = folder.filePath(QString::number(++number));
        run();
    });
    return { fresh, measured(runs, run) };
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--save"_s)
        return icon().save(arguments.value(2)) ? 0 : 1;
    const int runs = arguments.size() > 1 && arguments[1].toInt() > 0 ? arguments[1].toInt() : 9;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"icon.png"_s);
    icon().save(path);
    const Time mine = measured(
        runs, [&path] { (void)ours(path); });
    const Time qt = measured(runs, [&path] { (void)byQt(path); });
    const auto [fresh, again] = allTargets(runs, path);
    std::printf(arguments.contains(u"--json"_s)
            ? "{\"icon_ms\":%.1f,\"icon_cpu_ms\":%.1f,\"qt_ms\":%.1f,\"ratio\":%.2f,\"targets_ms\":%.1f,"
              "\"again_ms\":%.1f}\n"
            : "31 PNG, .ico and .icns %.1f ms (CPU %.1f; target 65 on two cores)\nthe 31 sizes by Qt %.1f "
              "ms\nratio %.2f\nall targets %.1f ms\nand again %.1f ms\n",
        mine.wall, mine.cpu, qt.wall, mine.wall / qt.wall, fresh.wall, again.wall);
    return 0;
}
