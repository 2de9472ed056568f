#include "app/systemappearance.h"

#include "app/settingsportal.h"

#include <QGuiApplication>
#include <QStyleHints>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

SystemAppearance::SystemAppearance(QObject *parent)
    : QObject(parent)
    , m_dark(themeOf(QGuiApplication::palette()) == Theme::Dark)
    , m_portal(std::make_unique<SettingsPortal>())
{
    followStyleHints();
    connect(m_portal.get(), &SettingsPortal::answered, this, &SystemAppearance::take);
    m_portal->ask(u"color-scheme"_s);
    m_portal->ask(u"contrast"_s);
}

SystemAppearance::~SystemAppearance() = default;

Theme SystemAppearance::theme() const
{
    if (m_contrast)
        return m_dark ? Theme::ContrastDark : Theme::ContrastLight;
    return m_dark ? Theme::Dark : Theme::Light;
}

//! color-scheme: 0 no preference, 1 dark, 2 light. contrast: 0 no preference, 1 high.
void SystemAppearance::take(const QString &key, uint value)
{
    if (key == u"color-scheme" && value != 0)
        set(value == 1, m_contrast);
    else if (key == u"contrast")
        set(m_dark, value == 1);
}

void SystemAppearance::set(bool dark, bool contrast)
{
    if (dark == m_dark && contrast == m_contrast)
        return;
    m_dark = dark;
    m_contrast = contrast;
    Q_EMIT changed(theme());
}

void SystemAppearance::followStyleHints()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const QStyleHints *hints = QGuiApplication::styleHints();
    m_dark = hints->colorScheme() == Qt::ColorScheme::Dark;
    connect(hints, &QStyleHints::colorSchemeChanged, this,
        [this](Qt::ColorScheme scheme) { set(scheme == Qt::ColorScheme::Dark, m_contrast); });
#endif
}

} // namespace Iconwright
