#include "tests/benchmarks/screenwatch.h"

#include <chrono>
#include <thread>

#include <X11/Xlib.h>
#include <X11/Xutil.h>

namespace Iconwright::Tests {

namespace {

constexpr int step = 8; // every eighth row and pixel is enough to see a window
constexpr double rest = 1.0;
constexpr double share = 0.1;
constexpr std::chrono::milliseconds pause { 4 };

double now()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

size_t differences(const std::vector<unsigned> &a, const std::vector<unsigned> &b)
{
    size_t count = 0;
    for (size_t i = 0; i < a.size() && i < b.size(); ++i)
        count += a[i] != b[i] ? 1 : 0;
    return count;
}

} // namespace

ScreenWatch::ScreenWatch(const QString &display)
    : m_display(XOpenDisplay(display.toLatin1().constData()))
{
}

ScreenWatch::~ScreenWatch()
{
    if (m_display)
        XCloseDisplay(m_display);
}

std::vector<unsigned> ScreenWatch::sample()
{
    const int screen = DefaultScreen(m_display);
    const int width = DisplayWidth(m_display, screen);
    const int height = DisplayHeight(m_display, screen);
    std::vector<unsigned> pixels;
    for (int y = 0; y < height; y += step) {
        XImage *row = XGetImage(m_display, RootWindow(m_display, screen), 0, y, static_cast<unsigned>(width),
            1, AllPlanes, ZPixmap);
        for (int x = 0; row && x < width; x += step)
            pixels.push_back(static_cast<unsigned>(XGetPixel(row, x, 0)));
        if (row)
            XDestroyImage(row);
    }
    return pixels;
}

void ScreenWatch::setBaseline()
{
    m_baseline = sample();
    m_start = now();
}

ScreenWatch::Seen ScreenWatch::watch(double seconds)
{
    Seen seen;
    std::vector<unsigned> before = m_baseline;
    while (now() - m_start < seconds) {
        const std::vector<unsigned> current = sample();
        const double time = now() - m_start;
        if (seen.firstPaint == 0
            && static_cast<double>(differences(current, m_baseline))
                > share * static_cast<double>(m_baseline.size()))
            seen.firstPaint = time;
        if (differences(current, before) > 0)
            seen.atRest = time;
        seen.isComplete = seen.firstPaint > 0 && time - seen.atRest > rest;
        if (seen.isComplete)
            break;
        before = current;
        std::this_thread::sleep_for(pause);
    }
    return seen;
}

} // namespace Iconwright::Tests
