// From exec to a usable window with its first thumbnails, beside a bare Qt window in the same run.
//   bench_start [RUNS] [--json]
// Starts an X server of its own (Xvfb), fills a profile with 100 drafts, then starts both programs in turn.

#include "tests/benchmarks/screenwatch.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double longest = 15;

struct Series
{
    std::vector<double> firstPaint;
    std::vector<double> atRest;
};

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

QProcessEnvironment environmentFor(const QString &display, const QString &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, display);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"HOME"_s, home);
    return environment;
}

void fillProfile(const QString &profile, const QProcessEnvironment &environment)
{
    QStringList arguments { u"--profile"_s, profile, u"generate"_s, u"--provider"_s, u"offline"_s,
        u"--variations"_s, u"5"_s };
    for (const auto *category : { "electronics", "tools", "music", "weather", "travel", "kitchen", "science",
             "sports", "animals", "office supplies", "automotive", "camera", "books", "garden", "food",
             "clothing", "health", "home", "money", "games" })
        arguments << u"--category"_s << QString::fromLatin1(category);
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(ICONWRIGHT_PROGRAM), arguments);
    program.waitForFinished(-1);
}

void run(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment,
    Series &series)
{
    ScreenWatch screen(environment.value(u"DISPLAY"_s));
    QProcess process;
    process.setProcessEnvironment(environment);
    screen.setBaseline();
    process.start(program, arguments);
    const ScreenWatch::Seen seen = screen.watch(longest);
    process.kill();
    process.waitForFinished();
    if (!seen.isComplete)
        return;
    series.firstPaint.push_back(seen.firstPaint);
    series.atRest.push_back(seen.atRest);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int runs = arguments.size() > 1 && arguments[1].toInt() > 0 ? arguments[1].toInt() : 7;
    QProcess server;
    server.start(u"Xvfb"_s,
        { u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1280x800x24"_s, u"-nolisten"_s, u"tcp"_s });
    if (!server.waitForStarted() || !server.waitForReadyRead())
        return 1;
    const QTemporaryDir home;
    const QString display = u':' + QString::fromLatin1(server.readLine()).trimmed();
    const QProcessEnvironment environment = environmentFor(display, home.path());
    const QString profile = home.filePath(u"profile"_s);
    fillProfile(profile, environment);
    Series bare;
    Series window;
    Series warmUp;
    run(QStringLiteral(ICONWRIGHT_PROGRAM), { u"--profile"_s, profile }, environment, warmUp);
    for (int i = 0; i < runs; ++i) {
        run(QStringLiteral(ICONWRIGHT_BARE_WINDOW), {}, environment, bare);
        run(QStringLiteral(ICONWRIGHT_PROGRAM), { u"--profile"_s, profile }, environment, window);
    }
    server.kill();
    server.waitForFinished();
    const double floor = median(bare.atRest);
    const char *format = arguments.contains(u"--json"_s)
        ? "{\"runs\":%zu,\"bare_s\":%.3f,\"first_paint_s\":%.3f,\"thumbnails_s\":%.3f,\"ratio\":%.2f}\n"
        : "runs %zu\nbare window %.3f s\nfirst paint %.3f s\nform and thumbnails %.3f s\nratio to the bare "
          "window %.2f (target 2.5)\n";
    std::printf(format, window.atRest.size(), floor, median(window.firstPaint), median(window.atRest),
        median(window.atRest) / floor);
    return 0;
}
