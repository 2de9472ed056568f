#pragma once

#include <QString>

#include <optional>
#include <vector>

struct _XDisplay;

namespace Iconwright::Tests {

//! Looks at an X screen from outside, as a person would: when did something appear, when did it come to rest.
class ScreenWatch
{
public:
    explicit ScreenWatch(const QString &display);
    ~ScreenWatch();
    ScreenWatch(const ScreenWatch &) = delete;
    ScreenWatch &operator=(const ScreenWatch &) = delete;

    [[nodiscard]] bool isOpen() const { return m_display != nullptr; }
    //! Remembers what the screen looks like now.
    void setBaseline();

    struct Seen
    {
        double firstPaint = 0; //!< seconds since setBaseline() until a tenth of the screen has changed
        double atRest = 0; //!< until the last change before a second without any
        bool isComplete = false;
    };
    //! Polls until the screen has rested for a second, at most `seconds`.
    [[nodiscard]] Seen watch(double seconds);

private:
    [[nodiscard]] std::vector<unsigned> sample();

    _XDisplay *m_display = nullptr;
    std::vector<unsigned> m_baseline;
    double m_start = 0;
};

} // namespace Iconwright::Tests
