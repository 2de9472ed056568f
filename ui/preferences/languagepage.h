#pragma once

#include "ui/preferences/settingspage.h"

namespace Iconwright {

//! The language of the window; changes without a new start.
class LanguagePage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit LanguagePage(QWidget *parent = nullptr);

    //! What can be chosen besides the system's language. English and German until it is called.
    void setLanguages(const QList<LanguageChoice> &languages);

private:
    void retranslate() override;

    QComboBox *m_language;
};

} // namespace Iconwright
