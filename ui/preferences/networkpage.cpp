#include "ui/preferences/networkpage.h"

#include "ui/common/errortext.h"
#include "ui/common/stepper.h"
#include "ui/common/userprompts.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr int lastPort = 65'535;

QPushButton *makeButton(const QString &name)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

QWidget *sideBySide(const QList<QWidget *> &widgets)
{
    auto *field = new QWidget;
    auto *layout = new QHBoxLayout(field);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : widgets)
        layout->addWidget(widget, widget == widgets.constFirst() ? 1 : 0);
    return field;
}

} // namespace

NetworkPage::NetworkPage(UserPrompts &prompts, QWidget *parent)
    : SettingsPage(parent)
    , m_prompts(prompts)
    , m_proxy(addChoice(Setting::Proxy, u"proxy"_s))
    , m_host(addText(Setting::ProxyHost, u"proxyHost"_s))
    , m_port(addNumber(Setting::ProxyPort, u"proxyPort"_s, 1, lastPort))
    , m_user(addText(Setting::ProxyUser, u"proxyUser"_s))
{
    for (const QString &kind : { u"system"_s, u"none"_s, u"http"_s, u"socks5"_s })
        m_proxy->addItem(QString(), kind);
    m_host->setLayoutDirection(Qt::LeftToRight);
    m_port->setGroupSeparatorShown(false);
    addPassword();
    addSeparator();
    addCertificates();
    connect(m_proxy, &QComboBox::currentIndexChanged, this, &NetworkPage::showProxyRows);
    retranslate();
    showProxyRows();
}

void NetworkPage::addPassword()
{
    m_password = new QLineEdit;
    m_password->setObjectName(u"proxyPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_forget = makeButton(u"forgetProxyPassword"_s);
    m_passwordRow = addRow(sideBySide({ m_password, m_forget }), m_password);
    connect(m_password, &QLineEdit::editingFinished, this, [this] {
        const QByteArray password = m_password->text().toUtf8();
        m_password->clear(); // it is nobody's to read
        if (!password.isEmpty())
            Q_EMIT passwordEntered(password);
    });
    connect(m_forget, &QPushButton::clicked, this, &NetworkPage::passwordRemoved);
}

void NetworkPage::addCertificates()
{
    m_file = new QLineEdit;
    m_file->setObjectName(u"certificateFile"_s);
    m_file->setReadOnly(true);
    m_file->setLayoutDirection(Qt::LeftToRight);
    m_choose = makeButton(u"chooseCertificates"_s);
    m_clear = makeButton(u"noCertificates"_s);
    bind(Setting::CertificateFile, addRow(sideBySide({ m_file, m_choose, m_clear }), m_file),
        [this](const QVariant &value) {
            m_file->setText(QDir::toNativeSeparators(value.toString()));
            m_file->setToolTip(m_file->text());
            m_clear->setEnabled(!m_file->text().isEmpty());
        });
    connect(m_choose, &QPushButton::clicked, this, &NetworkPage::chooseFile);
    connect(m_clear, &QPushButton::clicked, this,
        [this] { Q_EMIT changed(Setting::CertificateFile, QString()); });
}

void NetworkPage::chooseFile()
{
    m_prompts.chooseFile(
        window(), tr("Certificates to be trusted"), { tr("Certificates (*.pem *.crt *.cer)") },
        [this](const QString &path) {
            if (!path.isEmpty())
                Q_EMIT changed(Setting::CertificateFile, path);
        });
}

//! Only a proxy of one's own has an address.
void NetworkPage::showProxyRows()
{
    const QString kind = m_proxy->currentData().toString();
    const bool isOwn = kind == u"http" || kind == u"socks5";
    for (SettingRow *row : { &row(Setting::ProxyHost), &row(Setting::ProxyPort), &row(Setting::ProxyUser),
             std::as_const(m_passwordRow) })
        row->setVisible(isOwn);
}

void NetworkPage::showPassword(bool isKept, const Error &error)
{
    m_isKept = isKept;
    m_passwordRow->setFault(error.code == ErrorCode::None ? QString() : errorText(error));
    retranslate();
}

void NetworkPage::showCertificates(const Error &error)
{
    row(Setting::CertificateFile).setFault(error.code == ErrorCode::None ? QString() : errorText(error));
}

void NetworkPage::retranslate()
{
    setHeading(tr("Network"),
        tr("By which way requests leave this computer. Connections to this computer itself never take a "
           "proxy."));
    //: searched, not shown: other words for the same
    const QString words = tr("proxy firewall connection company server");
    row(Setting::Proxy).setWords({ tr("Proxy"), {}, words });
    const QStringList kinds { tr("As the system is set up"), tr("None"), tr("HTTP"), tr("SOCKS 5") };
    for (int i = 0; i < int(kinds.size()); ++i)
        m_proxy->setItemText(i, kinds[i]);
    row(Setting::ProxyHost).setWords({ tr("Address"), {}, words });
    m_host->setPlaceholderText(u"proxy.example.com"_s);
    row(Setting::ProxyPort).setWords({ tr("Port"), {}, words });
    row(Setting::ProxyUser)
        .setWords({ tr("User"), tr("Leave it empty where the proxy asks nobody."), words });
    m_passwordRow->setWords({ tr("Password"),
        m_isKept ? tr("A password is kept in the keychain. Type another one to replace it.")
                 : tr("Kept in the keychain, never in a file."),
        words });
    m_forget->setText(tr("Remove password"));
    m_forget->setEnabled(m_isKept);
    m_forget->setAccessibleName(m_forget->text());
    row(Setting::CertificateFile)
        .setWords({ tr("Certificates"),
            tr("For networks that look into connections, and servers of your own: a PEM file, trusted beside "
               "what the system trusts."),
            //: searched, not shown
            tr("CA TLS SSL certificate authority PEM trust") });
    m_choose->setText(tr("Choose certificates…"));
    m_choose->setAccessibleName(m_choose->text());
    m_clear->setText(tr("Remove certificates"));
    m_clear->setAccessibleName(m_clear->text());
    m_clear->setEnabled(!m_file->text().isEmpty());
}

} // namespace Iconwright
