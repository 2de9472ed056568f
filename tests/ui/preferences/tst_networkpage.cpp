#include "tests/ui/scriptedprompts.h"
#include "ui/preferences/networkpage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

using Change = std::pair<Setting, QVariant>;

//! Proxy and certificates in the preferences.
class NetworkPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_page = std::make_unique<NetworkPage>(m_prompts);
        m_changed.clear();
        connect(m_page.get(), &SettingsPage::changed, this,
            [this](Setting setting, const QVariant &value) { m_changed.append({ setting, value }); });
        m_page->show();
    }

    void onlyAProxyOfOnesOwnHasAnAddress()
    {
        m_page->setValue(Setting::Proxy, { u"system"_s, {} });
        QVERIFY(!find<QLineEdit>(u"proxyHost"_s)->isVisible());
        m_page->setValue(Setting::Proxy, { u"socks5"_s, {} });
        QVERIFY(find<QLineEdit>(u"proxyHost"_s)->isVisible());
        QVERIFY(find<QLineEdit>(u"proxyPassword"_s)->isVisible());
        QVERIFY(m_changed.isEmpty());
    }

    void theAddressIsToldWhenItIsWhole()
    {
        m_page->setValue(Setting::Proxy, { u"http"_s, {} });
        auto *host = find<QLineEdit>(u"proxyHost"_s);
        QTest::keyClicks(host, u"proxy.example.com"_s);
        QVERIFY(m_changed.isEmpty());
        QTest::keyClick(host, Qt::Key_Return);
        QCOMPARE(m_changed, QList { Change(Setting::ProxyHost, u"proxy.example.com"_s) });
    }

    void aPasswordIsToldOnceAndNotShownAgain()
    {
        m_page->setValue(Setting::Proxy, { u"http"_s, {} });
        auto *password = find<QLineEdit>(u"proxyPassword"_s);
        QCOMPARE(password->echoMode(), QLineEdit::Password);
        QSignalSpy entered(m_page.get(), &NetworkPage::passwordEntered);
        QTest::keyClicks(password, u"s3cret"_s);
        QTest::keyClick(password, Qt::Key_Return);
        QCOMPARE(entered.size(), 1);
        QCOMPARE(entered.first().first().toByteArray(), QByteArray("s3cret"));
        QVERIFY(password->text().isEmpty());
        auto *forget = find<QPushButton>(u"forgetProxyPassword"_s);
        QVERIFY(!forget->isEnabled());
        m_page->showPassword(true, {});
        QVERIFY(forget->isEnabled());
        QSignalSpy removed(m_page.get(), &NetworkPage::passwordRemoved);
        forget->click();
        QCOMPARE(removed.size(), 1);
    }

    void certificatesAreChosenAndGivenUp()
    {
        m_prompts.path = u"/etc/office.pem"_s;
        find<QPushButton>(u"chooseCertificates"_s)->click();
        QCOMPARE(m_changed, QList { Change(Setting::CertificateFile, u"/etc/office.pem"_s) });
        auto *none = find<QPushButton>(u"noCertificates"_s);
        QVERIFY(!none->isEnabled());
        m_page->setValue(Setting::CertificateFile, { u"/etc/office.pem"_s, {} });
        QCOMPARE(find<QLineEdit>(u"certificateFile"_s)->text(), u"/etc/office.pem"_s);
        none->click();
        QCOMPARE(m_changed.last(), Change(Setting::CertificateFile, QString()));
    }

private:
    template <typename Widget> Widget *find(const QString &name) { return m_page->findChild<Widget *>(name); }

    Tests::ScriptedPrompts m_prompts;
    std::unique_ptr<NetworkPage> m_page;
    QList<Change> m_changed;
};

QTEST_MAIN(NetworkPageTest)
#include "tst_networkpage.moc"
