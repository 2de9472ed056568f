#include "core/provider/offline/draftcolors.h"

#include <algorithm>
#include <cmath>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double visibleOnWhite = 0.5; // luminance; above, a body melts into a white plate
constexpr double nearlyWhite = 0.72;

QList<QColor> parsed(const QStringList &palette)
{
    QList<QColor> colors;
    for (const QString &text : palette) {
        const QColor color(text);
        if (color.isValid() && !colors.contains(color))
            colors << color;
    }
    if (colors.isEmpty())
        colors = { QColor(u"#0b2559"_s), QColor(u"#1b4fb8"_s), QColor(u"#4285f4"_s), QColor(u"#9dc6ff"_s),
            QColor(u"#eaf2ff"_s) };
    std::sort(colors.begin(), colors.end(), [](const QColor &a, const QColor &b) {
        return DraftColors::luminance(a) < DraftColors::luminance(b);
    });
    return colors;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

QColor darkened(QColor color, double luminance)
{
    while (DraftColors::luminance(color) > luminance)
        color = DraftColors::mixed(color, Qt::black, 0.08);
    return color;
}

//! How well a color stands for its palette: strong, and neither nearly black nor nearly white.
double character(const QColor &color)
{
    const double light = DraftColors::luminance(color);
    const double chroma = double(color.hsvSaturationF()) * double(color.valueF());
    return chroma - std::abs(light - 0.22) * 0.9 - (light < 0.03 ? 0.6 : 0.0);
}

double distance(const QColor &a, const QColor &b)
{
    return std::hypot(a.redF() - b.redF(), a.greenF() - b.greenF(), a.blueF() - b.blueF());
}

//! The most characteristic first, each next one the least like those before.
QList<QColor> inOrderOfUse(QList<QColor> colors)
{
    QList<QColor> ordered;
    const auto first = std::max_element(colors.begin(), colors.end(),
        [](const QColor &a, const QColor &b) { return character(a) < character(b); });
    ordered << *first;
    colors.erase(first);
    while (!colors.isEmpty()) {
        const auto worth
            = [&ordered](const QColor &c) { return distance(c, ordered.last()) + character(c) * 0.5; };
        const auto next = std::max_element(colors.begin(), colors.end(),
            [&worth](const QColor &a, const QColor &b) { return worth(a) < worth(b); });
        ordered << *next;
        colors.erase(next);
    }
    return ordered;
}

} // namespace

DraftColors::DraftColors(const QStringList &palette, int rotation)
    : m_all(parsed(palette))
{
    m_deep = darkened(m_all.first(), 0.25);
    const QColor lightest = m_all.last();
    m_light = luminance(lightest) > nearlyWhite ? lightest : mixed(lightest, Qt::white, 0.78);
    QList<QColor> bodies;
    for (const QColor &color : std::as_const(m_all))
        if (luminance(color) < visibleOnWhite)
            bodies << color;
    if (bodies.isEmpty())
        bodies << darkened(m_all.first(), 0.4);
    m_bodies = inOrderOfUse(bodies);
    if (m_bodies.size() == 1)
        m_bodies << (luminance(m_bodies[0]) > 0.15 ? mixed(m_bodies[0], Qt::black, 0.45)
                                                   : mixed(m_bodies[0], Qt::white, 0.4));
    std::rotate(m_bodies.begin(), m_bodies.begin() + rotation % m_bodies.size(), m_bodies.end());
    const QColor middle = m_all.size() > 2 ? m_all[m_all.size() - 2] : mixed(main(), Qt::white, 0.45);
    m_soft = luminance(middle) > 0.25 ? middle : mixed(middle, Qt::white, 0.5);
}

QColor DraftColors::mixed(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](int from, int to) { return int(std::lround(from + (to - from) * share)); };
    return QColor(part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue()));
}

double DraftColors::luminance(const QColor &color)
{
    // https://www.w3.org/TR/WCAG21/#dfn-relative-luminance
    return 0.2126 * linear(double(color.redF())) + 0.7152 * linear(double(color.greenF()))
        + 0.0722 * linear(double(color.blueF()));
}

QColor DraftColors::glowing(const QColor &color)
{
    QColor raised
        = QColor::fromHsvF(color.hsvHueF(), color.hsvSaturationF(), std::max(color.valueF(), 0.95F));
    while (luminance(raised) < 0.3)
        raised = mixed(raised, Qt::white, 0.1);
    return raised;
}

} // namespace Iconwright
