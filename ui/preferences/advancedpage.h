#pragma once

#include "ui/preferences/settingspage.h"

class QPushButton;

namespace Iconwright {

class UserPrompts;

//! The log, and everything back to how it was at first.
class AdvancedPage final : public SettingsPage
{
    Q_OBJECT

public:
    //! `prompts` outlives the page.
    explicit AdvancedPage(UserPrompts &prompts, QWidget *parent = nullptr);

Q_SIGNALS:
    void logRequested();
    //! The user has agreed.
    void resetAllRequested();

private:
    void retranslate() override;
    QPushButton *addButtonRow(const QString &name, SettingRow *&row);
    void askForReset();

    UserPrompts &m_prompts;
    QComboBox *m_level;
    SettingRow *m_logRow = nullptr;
    QPushButton *m_log;
    SettingRow *m_resetRow = nullptr;
    QPushButton *m_reset;
};

} // namespace Iconwright
