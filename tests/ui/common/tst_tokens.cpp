#include "ui/common/tokens.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Iconwright;

namespace {

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF())
        + 0.0722 * channel(color.blueF());
}

//! https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio
double contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({ luminance(a), luminance(b) });
    return (high + 0.05) / (low + 0.05);
}

constexpr double text = 4.5;
constexpr double control = 3.0;

} // namespace

class TestTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairsCanBeRead_data()
    {
        QTest::addColumn<int>("theme");
        QTest::addRow("light") << int(Theme::Light);
        QTest::addRow("dark") << int(Theme::Dark);
        QTest::addRow("contrast light") << int(Theme::ContrastLight);
        QTest::addRow("contrast dark") << int(Theme::ContrastDark);
    }

    void pairsCanBeRead()
    {
        QFETCH(int, theme);
        const Tokens &t = tokens(Theme(theme));
        struct Pair
        {
            const char *name;
            QColor a;
            QColor b;
            double least;
        };
        const QList<Pair> pairs {
            { "text / panel", t.text, t.panel, text },
            { "text / raised", t.text, t.raised, text },
            { "muted / window", t.muted, t.window, text },
            { "muted / panel", t.muted, t.panel, text },
            { "muted / raised", t.muted, t.raised, text },
            { "muted / hover", t.muted, t.hover, text },
            { "selText / selection", t.selText, t.selection, text },
            { "accentText / accent", t.accentText, t.accent, text },
            { "link / panel", t.link, t.panel, text },
            { "success / fill", t.success, t.successFill, text },
            { "warning / fill", t.warning, t.warningFill, text },
            { "danger / fill", t.danger, t.dangerFill, text },
            { "danger / plate", t.danger, t.plate, text },
            { "star / window", t.star, t.window, text },
            { "muted / track", t.muted, t.track, text },
            { "control / panel", t.control, t.panel, control },
            { "control / raised", t.control, t.raised, control },
            { "focus / window", t.focus, t.window, control },
            { "progress / track", t.progress, t.track, control },
        };
        for (const Pair &pair : pairs) {
            const double ratio = contrast(pair.a, pair.b);
            QVERIFY2(ratio >= pair.least,
                qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(pair.name)).arg(ratio)));
        }
        QCOMPARE(themeOf(themePalette(Theme(theme))), Theme(theme));
    }
};

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_tokens.moc"
