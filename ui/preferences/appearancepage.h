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

private:
    void retranslate() override;
    void addThemes();
    void addBackdrops();
    void showBackdrop(const QString &text);
    void chooseBackdrop();
    void chooseColor();

    QButtonGroup *m_group;
    QList<ThemeCard *> m_themes;
    SettingRow *m_themeRow = nullptr;
    QComboBox *m_backdrop = nullptr;
    QPushButton *m_color = nullptr;
    QString m_ownColor; //!< "#rrggbb"; empty until there was one
};

} // namespace Iconwright
