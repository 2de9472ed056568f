// A batch of pictures of about 1 MB through the whole program: CPU milliseconds an image, peak memory,
// refused requests.
//   bench_batch [ICONS] [--json]
// The server is a process of its own, so that its work is not counted. Compare with the same work done by a
// bare QNetworkAccessManager with QJsonDocument (16.4 ms, 25 MB) or streaming straight to the disk (2.2 ms,
// 29 MB).

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <cstdio>
#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Figures
{
    double seconds = 0;
    double cpuMilliseconds = 0; //!< per image
    double peakMegabytes = 0;
    int icons = 0;
    int status = 0;
};

//! Of all children that have ended: the program is the only one so far.
void addUsage(Figures &figures)
{
    rusage usage {};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto milliseconds = [](const timeval &time) {
        return 1000.0 * static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1000;
    };
    figures.cpuMilliseconds = (milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime)) / figures.icons;
    figures.peakMegabytes = static_cast<double>(usage.ru_maxrss) / 1024;
}

QStringList generateArguments(const QString &profile, int icons)
{
    QStringList arguments { u"--profile"_s, profile, u"generate"_s, u"--provider"_s, u"openai"_s,
        u"--style"_s, u"flat"_s, u"--variations"_s, u"20"_s };
    for (int i = 0; i < icons / 20; ++i)
        arguments << u"--category"_s << u"category %1"_s.arg(i + 1);
    return arguments;
}

Figures measure(const QString &baseUrl, int icons)
{
    const QTemporaryDir folder;
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"OPENAI_BASE_URL"_s, baseUrl);
    environment.insert(u"OPENAI_API_KEY"_s, u"sk-bench-0123456789abcdef"_s);
    environment.insert(u"OPENAI_RATE_LIMIT_RPM"_s, u"100000"_s);
    environment.insert(u"OPENAI_RATE_LIMIT_TPM"_s, u"1000000000"_s);
    program.setProcessEnvironment(environment);
    program.setStandardOutputFile(QProcess::nullDevice());
    program.setStandardErrorFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    program.start(
        QStringLiteral(ICONWRIGHT_PROGRAM), generateArguments(folder.filePath(u"profile"_s), icons));
    program.waitForFinished(-1);
    Figures figures;
    figures.icons = icons;
    figures.seconds = static_cast<double>(timer.elapsed()) / 1000;
    figures.status = program.exitCode();
    addUsage(figures);
    return figures;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int icons
        = arguments.size() > 1 && arguments[1].toInt() >= 20 ? arguments[1].toInt() / 20 * 20 : 200;
    QProcess server;
    server.start(QStringLiteral(ICONWRIGHT_IMAGE_SERVER), { u"--picture-bytes"_s, u"1000000"_s });
    if (!server.waitForStarted() || !server.waitForReadyRead())
        return 1;
    const QString port = QString::fromLatin1(server.readLine()).trimmed();
    const Figures figures = measure(u"http://127.0.0.1:%1/v1"_s.arg(port), icons);
    server.kill();
    server.waitForFinished();
    if (arguments.contains(u"--json"_s))
        std::printf(
            "{\"icons\":%d,\"status\":%d,\"seconds\":%.2f,\"cpu_ms_per_icon\":%.2f,\"peak_mb\":%.1f}\n",
            figures.icons, figures.status, figures.seconds, figures.cpuMilliseconds, figures.peakMegabytes);
    else
        std::printf("icons %d, exit status %d\nseconds %.2f\nCPU ms per icon %.2f\npeak MB %.1f\n",
            figures.icons, figures.status, figures.seconds, figures.cpuMilliseconds, figures.peakMegabytes);
    return 0;
}
