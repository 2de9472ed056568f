#include "app/settingsportal.h"

#include "app/portalinterface.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString appearance = u"org.freedesktop.appearance"_s;

//! Where there is no bus, asking for it would start one, and the window would wait.
bool hasBus()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || (!runtime.isEmpty() && QFileInfo::exists(runtime + u"/bus"_s));
}

//! Read() wraps the value in a second variant.
uint numberIn(QVariant value)
{
    while (value.userType() == qMetaTypeId<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

} // namespace

SettingsPortal::SettingsPortal(QObject *parent)
    : QObject(parent)
{
    if (!hasBus() || !QDBusConnection::sessionBus().isConnected())
        return;
    auto *portal = new PortalInterface(this);
    connect(portal, &PortalInterface::SettingChanged, this,
        [this](const QString &space, const QString &key, const QDBusVariant &value) {
            if (space == appearance)
                Q_EMIT answered(key, numberIn(value.variant()));
        });
}

void SettingsPortal::ask(const QString &key)
{
    auto *portal = findChild<PortalInterface *>();
    if (portal == nullptr)
        return;
    auto *watcher = new QDBusPendingCallWatcher(portal->asyncCall(u"Read"_s, appearance, key), portal);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key](QDBusPendingCallWatcher *call) {
        const QDBusPendingReply<QVariant> reply = *call;
        if (!reply.isError())
            Q_EMIT answered(key, numberIn(reply.value()));
        call->deleteLater();
    });
}

} // namespace Iconwright
