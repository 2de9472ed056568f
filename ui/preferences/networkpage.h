#pragma once

#include "ui/preferences/settingspage.h"

class QPushButton;

namespace Iconwright {

class UserPrompts;

//! By which way requests leave this computer: proxy, and certificates to be trusted beside the system's.
class NetworkPage final : public SettingsPage
{
    Q_OBJECT

public:
    //! `prompts` outlives the page.
    explicit NetworkPage(UserPrompts &prompts, QWidget *parent = nullptr);

    //! What became of passwordEntered() and passwordRemoved(), and at first: whether there is one.
    void showPassword(bool isKept, const Error &error);
    //! The file of certificates cannot be used, or can.
    void showCertificates(const Error &error);

Q_SIGNALS:
    //! To be kept with the keys, for the present proxy.
    void passwordEntered(const QByteArray &password);
    void passwordRemoved();

private:
    void retranslate() override;
    void addPassword();
    void addCertificates();
    void showProxyRows();
    void chooseFile();

    UserPrompts &m_prompts;
    QComboBox *m_proxy;
    QLineEdit *m_host;
    Stepper *m_port;
    QLineEdit *m_user;
    SettingRow *m_passwordRow = nullptr;
    QLineEdit *m_password = nullptr;
    QPushButton *m_forget = nullptr;
    QLineEdit *m_file = nullptr;
    QPushButton *m_choose = nullptr;
    QPushButton *m_clear = nullptr;
    bool m_isKept = false;
};

} // namespace Iconwright
