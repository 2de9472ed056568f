#pragma once

#include "core/settings/settings.h"

#include <QObject>

namespace Iconwright {

class Catalog;
class MainWindow;

//! The window as the settings of the profile have it: form, gallery, inspector, panels, keys. Shows them when
//! it is made, keeps what is changed in the window, follows what is changed in the preferences, and saves
//! where the window stands when it goes.
class WindowSettings final : public QObject
{
    Q_OBJECT

public:
    //! All outlive it.
    WindowSettings(Settings &settings, const Catalog &catalog, MainWindow &window);
    ~WindowSettings() override;

private:
    void show(const Catalog &catalog);
    void connectForms();
    void connectGallery();
    void connectInspector();
    void apply(Setting setting);
    void showLimits();

    Settings &m_settings;
    MainWindow &m_window;
};

} // namespace Iconwright
