// The longest time the GUI thread is busy with one event while a batch of 200 pictures of about 1 MB arrives
// and the gallery is scrolled without a pause. Aim: every event below 8 ms.
//   bench_stalls [ICONS]
// The server is a process of its own. Times are given on the wall and as CPU of the GUI thread, which other
// programs on the machine do not change.

#include "app/appearance.h"
#include "app/windowsession.h"
#include "core/library/iconlibrary.h"
#include "tests/benchmarks/watchedapplication.h"
#include "tests/ui/scriptedprompts.h"
#include "ui/compose/composeform.h"
#include "ui/gallery/gallerypage.h"
#include "ui/gallery/galleryview.h"
#include "ui/mainwindow/mainwindow.h"

#include <QElapsedTimer>
#include <QMetaEnum>
#include <QProcess>
#include <QScrollBar>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>
#include <cstdio>

using namespace Iconwright;
using namespace Iconwright::Benchmarks;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int variations = 20;
constexpr int kinds = 10; //!< of events that are named
constexpr int patience = 300'000;
constexpr double aim = 8; //!< ms

QProcessEnvironment environmentFor(const QString &port)
{
    QProcessEnvironment environment;
    environment.insert(u"OPENAI_BASE_URL"_s, u"http://127.0.0.1:%1/v1"_s.arg(port));
    environment.insert(u"OPENAI_API_KEY"_s, u"sk-bench-0123456789abcdef"_s);
    environment.insert(u"OPENAI_RATE_LIMIT_RPM"_s, u"100000"_s);
    environment.insert(u"OPENAI_RATE_LIMIT_TPM"_s, u"1000000000"_s);
    return environment;
}

BatchRequest requestFor(const ComposeForm &form, int icons)
{
    BatchRequest request = form.request();
    request.variations = variations;
    request.categories.clear();
    for (int i = 0; i < icons / variations; ++i)
        request.categories << u"category %1"_s.arg(i + 1);
    return request;
}

//! One notch of the wheel for every frame, down to the end and up again.
class Wheel final : public QTimer
{
public:
    explicit Wheel(GalleryView &view)
        : m_view(view)
    {
        setInterval(16);
        setTimerType(Qt::PreciseTimer);
        callOnTimeout(this, [this] { turn(); });
    }

private:
    void turn()
    {
        const QScrollBar &bar = *m_view.verticalScrollBar();
        if (bar.value() == bar.maximum())
            m_step = 60;
        else if (bar.value() == bar.minimum())
            m_step = -60;
        const QPointF at = m_view.viewport()->rect().center();
        // Posted, so that it is an event of its own and not part of this timer's.
        QCoreApplication::postEvent(m_view.viewport(),
            new QWheelEvent(at, m_view.viewport()->mapToGlobal(at), {}, { 0, m_step }, Qt::NoButton,
                Qt::NoModifier, Qt::NoScrollPhase, false));
    }

    GalleryView &m_view;
    int m_step = -60;
};

double percentile(const QList<double> &sorted, double part)
{
    return sorted.isEmpty() ? 0
                            : sorted[static_cast<qsizetype>(part * static_cast<double>(sorted.size() - 1))];
}

QList<double> sortedTimes(const QList<Turn> &turns, double Turn::*time)
{
    QList<double> times;
    for (const Turn &turn : turns)
        times << turn.*time;
    std::ranges::sort(times);
    return times;
}

void printTimes(const char *name, const QList<double> &sorted)
{
    const auto long_ = std::ranges::count_if(sorted, [](double time) { return time > aim; });
    std::printf("%s: p50 %.3f, p99 %.2f, p99.9 %.2f, longest %.2f ms; %lld of %lld events above %.0f ms\n",
        name, percentile(sorted, 0.5), percentile(sorted, 0.99), percentile(sorted, 0.999),
        percentile(sorted, 1), static_cast<long long>(long_), static_cast<long long>(sorted.size()), aim);
}

//! Of each kind of event the longest, the longest kinds first.
void printLongest(QList<Turn> turns)
{
    std::ranges::sort(turns, std::greater {}, &Turn::cpuMilliseconds);
    const QMetaEnum types = QMetaEnum::fromType<QEvent::Type>();
    QSet<QByteArray> known;
    for (const Turn &turn : std::as_const(turns)) {
        const QByteArray name = types.valueToKey(turn.type) + QByteArray(" to ") + turn.receiver;
        if (known.contains(name) || known.size() == kinds)
            continue;
        known.insert(name);
        std::printf("  %6.2f ms CPU, %6.2f ms on the wall: %s\n", turn.cpuMilliseconds, turn.milliseconds,
            name.constData());
    }
}

bool waitFor(const std::function<bool()> &done)
{
    return QTest::qWaitFor(done, patience);
}

//! Generates and scrolls until every icon is in the library.
bool run(WatchedApplication &application, WindowSession &session, int icons)
{
    ComposeForm &form = session.window()->compose();
    form.setRequest(requestFor(form, icons));
    QTest::qWait(1000);
    Wheel wheel(session.window()->gallery().view());
    application.watch(true);
    wheel.start();
    form.generate();
    const bool arrived = waitFor([&] {
        // Counted seldom, because counting is an event of the GUI thread as well.
        QTest::qWait(500);
        application.watch(false);
        const auto ids = session.application().library()->ids();
        application.watch(true);
        return ids && ids->size() >= icons;
    });
    QTest::qWait(1000);
    application.watch(false);
    return arrived;
}

} // namespace

int main(int argc, char **argv)
{
    WatchedApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"iconwright"_s);
    const QStringList arguments = QCoreApplication::arguments();
    const int wished = arguments.value(1).toInt();
    const int icons = wished >= variations ? wished / variations * variations : 200;
    QProcess server;
    server.start(QStringLiteral(ICONWRIGHT_IMAGE_SERVER),
        { u"--picture-bytes"_s, u"1000000"_s, u"--latency"_s, u"100"_s });
    if (!server.waitForStarted() || !server.waitForReadyRead())
        return 1;
    const QString port = QString::fromLatin1(server.readLine()).trimmed();
    const QTemporaryDir profile;
    Tests::ScriptedPrompts prompts;
    Appearance appearance(application);
    WindowSession session(profile.path(), environmentFor(port), prompts);
    QObject::connect(&session, &WindowSession::settingsOpened, &appearance, &Appearance::follow);
    const QFuture<Result<void>> opened = session.open();
    if (!waitFor([&opened] { return opened.isFinished(); }) || !opened.result())
        return 1;
    session.window()->resize(1440, 900);
    session.window()->show();
    QTest::qWait(1000);
    QElapsedTimer clock;
    clock.start();
    const bool arrived = run(application, session, icons);
    std::printf("icons %d%s, %.1f s, %s\n", icons, arrived ? "" : " (not all arrived)",
        static_cast<double>(clock.elapsed()) / 1000, qPrintable(QGuiApplication::platformName()));
    printTimes("wall", sortedTimes(application.turns(), &Turn::milliseconds));
    printTimes("CPU ", sortedTimes(application.turns(), &Turn::cpuMilliseconds));
    printLongest(application.turns());
    server.kill();
    server.waitForFinished();
    return arrived ? 0 : 1;
}
