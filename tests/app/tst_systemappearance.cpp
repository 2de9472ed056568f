#include "app/systemappearance.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 20'000; // ms, for a bus on a machine with much to do

bool isInSession()
{
    return qEnvironmentVariableIsSet("ICONWRIGHT_PORTAL_SESSION");
}

} // namespace

//! The desktop's settings portal, as far as org.freedesktop.appearance goes.
class FakePortal final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint dark = 0;
    uint contrast = 0;

public Q_SLOTS:
    QDBusVariant Read(const QString &, const QString &key) // NOLINT: the portal's name
    {
        const uint value = key == u"contrast" ? contrast : dark;
        return QDBusVariant(QVariant::fromValue(QDBusVariant(value)));
    }

Q_SIGNALS:
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);
};

//! Starts itself again inside a D-Bus session of its own, where the tests proper run.
class SystemAppearanceTest : public QObject
{
    Q_OBJECT

private:
    FakePortal m_portal;

private Q_SLOTS:
    void runsInASessionOfItsOwn()
    {
        if (isInSession()) {
            QDBusConnection bus = QDBusConnection::sessionBus();
            QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
            QVERIFY(bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &m_portal,
                QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
            return;
        }
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"ICONWRIGHT_PORTAL_SESSION"_s, u"1"_s);
        QProcess session;
        session.setProcessEnvironment(environment);
        session.setProcessChannelMode(QProcess::ForwardedChannels);
        session.start(u"dbus-run-session"_s, { u"--"_s, QCoreApplication::applicationFilePath() });
        QVERIFY(session.waitForFinished(60'000));
        QCOMPARE(session.exitStatus(), QProcess::NormalExit);
        QCOMPARE(session.exitCode(), 0);
    }

    void darkIsTakenFromThePortal()
    {
        if (!isInSession())
            return;
        m_portal.dark = 1;
        SystemAppearance appearance;
        QTRY_COMPARE_WITH_TIMEOUT(appearance.theme(), Theme::Dark, patience);
        m_portal.dark = 2;
        SystemAppearance light;
        QTRY_COMPARE_WITH_TIMEOUT(light.theme(), Theme::Light, patience);
    }

    void aChangeIsFollowedAndToldOnce()
    {
        if (!isInSession())
            return;
        m_portal.dark = 1;
        SystemAppearance appearance;
        QTRY_COMPARE_WITH_TIMEOUT(appearance.theme(), Theme::Dark, patience);
        QSignalSpy changed(&appearance, &SystemAppearance::changed);
        // As the real one: who asks after it has told gets what it has told.
        const auto tell = [this](const QString &space, const QString &key, uint value) {
            if (space == u"org.freedesktop.appearance")
                (key == u"contrast" ? m_portal.contrast : m_portal.dark) = value;
            Q_EMIT m_portal.SettingChanged(space, key, QDBusVariant(value));
        };
        tell(u"org.freedesktop.appearance"_s, u"contrast"_s, 1);
        QTRY_COMPARE_WITH_TIMEOUT(appearance.theme(), Theme::ContrastDark, patience);
        tell(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 2);
        QTRY_COMPARE_WITH_TIMEOUT(appearance.theme(), Theme::ContrastLight, patience);
        tell(u"org.something.else"_s, u"contrast"_s, 0);
        tell(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 2);
        tell(u"org.freedesktop.appearance"_s, u"contrast"_s, 0);
        QTRY_COMPARE_WITH_TIMEOUT(appearance.theme(), Theme::Light, patience);
        QCOMPARE(changed.size(), 3);
    }

    void withoutAPortalThePaletteDecides()
    {
        if (isInSession())
            return;
        const SystemAppearance appearance;
        QCOMPARE(appearance.theme(), Theme::Light);
    }
};

QTEST_MAIN(SystemAppearanceTest)
#include "tst_systemappearance.moc"
