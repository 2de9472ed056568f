#include "app/appearance.h"

#include "core/settings/settings.h"
#include "ui/common/theme.h"

#include <QApplication>

namespace Iconwright {

Appearance::Appearance(QApplication &application)
    : m_application(application)
{
    connect(&m_system, &SystemAppearance::changed, this, &Appearance::applyTheme);
    m_languages.use({});
    applyTheme();
}

void Appearance::follow(Settings &settings)
{
    m_settings = &settings;
    connect(&settings, &Settings::changed, this, [this](Setting setting) {
        if (setting == Setting::Theme)
            applyTheme();
        else if (setting == Setting::Language)
            applyLanguage();
        else if (setting == Setting::ReduceMotion)
            applyMotion();
    });
    applyTheme();
    applyMotion();
    if (!settings.text(Setting::Language).isEmpty())
        applyLanguage();
}

void Appearance::applyTheme()
{
    const Theme system = m_system.theme();
    Iconwright::applyTheme(
        m_application, m_settings ? themeFromText(m_settings->text(Setting::Theme), system) : system);
}

void Appearance::applyLanguage()
{
    m_languages.use(m_settings->text(Setting::Language));
}

void Appearance::applyMotion()
{
    Iconwright::applyMotion(m_settings->number(Setting::ReduceMotion) == 0);
}

} // namespace Iconwright
