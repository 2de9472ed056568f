#pragma once

#include "core/settings/settings.h"

#include <QObject>

#include <functional>

namespace Iconwright {

class Application;
class PreferencesDialog;
struct PeriodSpending;
struct Statistics;

//! The preferences over the settings, the keys and the library: shows what is in force, stores what is
//! changed. What a setting does is done by those who follow Settings::changed().
class PreferencesSession final : public QObject
{
    Q_OBJECT

public:
    //! Lives as long as `dialog`; `application` outlives it.
    PreferencesSession(Application &application, PreferencesDialog &dialog);

private:
    void showSettings();
    void showSetting(Setting setting);
    void connectSettings();
    void connectKeyPage();
    void connectNetworkPage();
    void showNetwork();
    void connectStoragePage();
    void testKey();
    void storeKey(const QByteArray &key, bool thisRunOnly);
    void clearCache();
    void emptyTrash();
    void showFigures(const std::function<void()> &showResult = {});
    void showFigures(const Statistics &figures);
    void showSpent(const QList<PeriodSpending> &days);

    Application &m_application;
    PreferencesDialog &m_dialog;
    int m_figuresAsked = 0; //!< only the last answer is shown
};

} // namespace Iconwright
