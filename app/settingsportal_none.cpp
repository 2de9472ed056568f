#include "app/settingsportal.h"

namespace Iconwright {

SettingsPortal::SettingsPortal(QObject *parent)
    : QObject(parent)
{
}

void SettingsPortal::ask(const QString &) { }

} // namespace Iconwright
