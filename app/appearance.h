#pragma once

#include "app/languages.h"
#include "app/systemappearance.h"

class QApplication;

namespace Iconwright {

class Settings;

//! Theme, motion and language of the whole program, as the settings say and the system wishes. Main thread.
class Appearance final : public QObject
{
    Q_OBJECT

public:
    //! Begins with what the system wishes.
    explicit Appearance(QApplication &application);

    //! From now on as `settings` say, at once when they change; they outlive this.
    void follow(Settings &settings);

private:
    void applyTheme();
    void applyLanguage();
    void applyMotion();

    QApplication &m_application;
    SystemAppearance m_system;
    Languages m_languages;
    Settings *m_settings = nullptr; //!< null until follow()
};

} // namespace Iconwright
