#include "ui/help/systemfacts.h"

#include "ui/common/theme.h"
#include "ui/common/units.h"
#include "ui/help/aboutdialog.h"

#include <QApplication>
#include <QLocale>
#include <QScreen>
#include <QStyle>
#include <QSysInfo>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

struct Component
{
    const char *name;
    const char *license;
    const char *address;
};

constexpr auto components = std::to_array<Component>({
    { "Qt", "LGPL-3.0", "https://www.qt.io" },
    { "SQLite", QT_TRANSLATE_NOOP("Iconwright::AboutDialog", "public domain"), "https://sqlite.org" },
    { "QtKeychain", "BSD-3-Clause", "https://github.com/frankosterfeld/qtkeychain" },
    { "spdlog", "MIT", "https://github.com/gabime/spdlog" },
    { "CLI11", "BSD-3-Clause", "https://github.com/CLIUtils/CLI11" },
    { "fmt", "MIT", "https://fmt.dev" },
    { "FreeType", "FTL", "https://freetype.org" },
    { "Nettle", "LGPL-3.0", "https://www.lysator.liu.se/~nisse/nettle/" },
    { "libdeflate", "MIT", "https://github.com/ebiggers/libdeflate" },
    { "librsvg", "LGPL-2.1", "https://wiki.gnome.org/Projects/LibRsvg" },
    { "libarchive", "BSD-2-Clause", "https://www.libarchive.org" },
    { "Material Design Icons, the signs of the window and the drafts", "Apache-2.0, CC BY 4.0",
        "https://pictogrammers.com/library/mdi/" },
    { "Inter, the letters of contact sheets", "OFL-1.1", "https://rsms.me/inter/" },
    { "Material Icons, the drafts", "Apache-2.0", "https://fonts.google.com/icons" },
});

QString screenFacts()
{
    QStringList screens;
    for (const QScreen *screen : QGuiApplication::screens())
        screens << u"%1x%2 at %3%"_s.arg(screen->size().width())
                       .arg(screen->size().height())
                       .arg(qRound(screen->devicePixelRatio() * 100));
    return screens.join(u", "_s);
}

QString themeFact()
{
    switch (themeOf(QApplication::palette())) {
    case Theme::Light:
        return u"light"_s;
    case Theme::Dark:
        return u"dark"_s;
    case Theme::ContrastLight:
        return u"high contrast light"_s;
    case Theme::ContrastDark:
        return u"high contrast dark"_s;
    }
    return {};
}

} // namespace

QString systemFacts(const QString &version)
{
    const QFont font = QApplication::font();
    return QStringList {
        u"Iconwright %1"_s.arg(version),
        u"Qt %1 (built with %2), %3"_s.arg(
            QLatin1String(qVersion()), QLatin1String(QT_VERSION_STR), QGuiApplication::platformName()),
        u"System: %1, kernel %2, %3"_s.arg(
            QSysInfo::prettyProductName(), QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture()),
        u"Desktop: %1, %2"_s.arg(qEnvironmentVariable("XDG_CURRENT_DESKTOP", u"unknown"_s),
            qEnvironmentVariable("XDG_SESSION_TYPE", u"unknown session"_s)),
        u"Screens: %1"_s.arg(screenFacts()),
        u"Theme: %1, font %2 %3 pt"_s.arg(themeFact(), font.family()).arg(font.pointSizeF()),
        u"Language: %1"_s.arg(QLocale().name()),
    }
        .join(u'\n');
}

QString licensesText()
{
    // Names and licenses are Latin: the page's direction, not theirs, says where they begin.
    const bool mirrored = QGuiApplication::isRightToLeft();
    QString text;
    for (const Component &component : components)
        text += u"<p dir=\"%4\"><a href=\"%3\">%1</a><br>%2</p>"_s.arg(
            leftToRight(QString::fromLatin1(component.name).toHtmlEscaped()),
            leftToRight(AboutDialog::tr(component.license)), QLatin1String(component.address),
            mirrored ? u"rtl"_s : u"ltr"_s);
    return text;
}

} // namespace Iconwright
