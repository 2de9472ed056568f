#pragma once

#include "ui/preferences/settingspage.h"

class QButtonGroup;
class QPushButton;

namespace Iconwright {

class ThemeCard;

//! Theme, motion, what lies behind pictures, and the language.
class AppearancePage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit AppearancePage(QWidget *parent = nullptr);

    //! What can be chosen; the one without a code is the system's, and names it. English and German until it
    //! is called.
    void setLanguages(const QList<LanguageChoice> &languages);

private:
    void retranslate() override;
    void addThemes();
    void addBackdrops();
    void addLanguage();
    void showSystemLanguage();
    void nameTestLanguage();
    void showBackdrop(const QString &text);
    void chooseBackdrop();
    void chooseColor();

    QButtonGroup *m_group;
    QList<ThemeCard *> m_themes;
    SettingRow *m_themeRow = nullptr;
    QComboBox *m_language = nullptr;
    QString m_systemLanguage;
    QComboBox *m_backdrop = nullptr;
    QPushButton *m_color = nullptr;
    QString m_ownColor; //!< "#rrggbb"; empty until there was one
};

} // namespace Iconwright
