#pragma once

#include <QDBusAbstractInterface>
#include <QDBusConnection>
#include <QDBusVariant>

namespace Iconwright {

//! The portal as Qt's D-Bus sees it; the name of the signal is the portal's.
class PortalInterface final : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    explicit PortalInterface(QObject *parent)
        : QDBusAbstractInterface(QStringLiteral("org.freedesktop.portal.Desktop"),
            QStringLiteral("/org/freedesktop/portal/desktop"), "org.freedesktop.portal.Settings",
            QDBusConnection::sessionBus(), parent)
    {
    }

Q_SIGNALS:
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);
};

} // namespace Iconwright
