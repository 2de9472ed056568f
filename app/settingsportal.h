#pragma once

#include <QObject>
#include <QString>

namespace Iconwright {

//! The desktop's settings portal, namespace org.freedesktop.appearance
//! (https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html). Where there
//! is no D-Bus, no session or no portal it simply never answers.
class SettingsPortal final : public QObject
{
    Q_OBJECT

public:
    explicit SettingsPortal(QObject *parent = nullptr);

    //! answered() follows, and again whenever the setting changes.
    void ask(const QString &key);

Q_SIGNALS:
    void answered(const QString &key, uint value);
};

} // namespace Iconwright
