#pragma once

#include "core/base/result.h"

#include <QList>
#include <QObject>
#include <QProcessEnvironment>
#include <QSettings>
#include <QVariant>

namespace Iconwright {

//! Every setting; settingstable.cpp has key, default, range and environment variable of each.
enum class Setting {
    Provider, //!< "openai" or "offline"
    Model,
    ImageSize, //!< "1024x1024" or "auto"
    Quality,
    Background,
    PartialImages, //!< pictures on the way that the window shows while it draws, each billed; 0: none
    Style,
    ColorScheme,
    OwnPalette, //!< list of "#rrggbb" for brand_colors
    Variations,
    BaseUrl,
    Organization,
    Project,
    Proxy, //!< "system", "none", "http", "socks5"
    ProxyHost,
    ProxyPort,
    ProxyUser, //!< its password is in the keychain
    CertificateFile, //!< PEM: trusted beside the system's; empty: none
    RequestsPerMinute,
    TokensPerMinute,
    ImagesPerMinute, //!< 0: no limit known
    Concurrency, //!< requests in flight
    CapPerBatch, //!< cents of a dollar that spending never passes; 0: no cap
    CapPerDay,
    CapPerMonth,
    ModelShutdowns, //!< list of "model=2027-01-31": the dates the server told
    ModelsAskedOn, //!< origin and day when a server was last asked for its models: "https://host 2026-11-23"
    ModelPrices, //!< list of "model=millionths of a dollar" for models the catalog knows no price of
    RetentionDays, //!< 0: icons are kept for good
    RetentionMegabytes, //!< 0: no bound on the size of the library
    LogLevel, //!< "info", "warning", "error"
    ExportSizes,
    ExportPattern,
    ExportTargetFolder, //!< where the last export went
    ExportTargets, //!< what the last export was for: targets, names, colors; JSON of an ExportSetup
    ExportPresets, //!< the user's own, by name: JSON of ExportPresets
    Autosave, //!< 0 or 1: each new icon is also saved into AutosaveFolder, if there is one
    AutosaveFolder, //!< absolute; kept while Autosave is 0
    AutosavePattern, //!< as ExportPattern
    Theme, //!< "system", "light", "dark", "contrast-light", "contrast-dark"
    Language, //!< "" as the system's, else "en", "de"
    ReduceMotion, //!< 0 or 1; the system's wish counts too
    Shortcuts, //!< keys that differ from the usual ones: JSON, command to portable key names; empty: none
    GalleryZoom, //!< edge of a plate in pixels
    GalleryPlate, //!< behind pictures: "theme", "white", "black", "checkerboard" or "#rrggbb"
    GallerySort, //!< "newest", "oldest", "name", "style"
    GalleryGroup, //!< "batch", "day", "category", "style", "none"
    InspectorBackground, //!< as GalleryPlate
    WindowGeometry,
    WindowState,
};

//! One row of the table of settings.
struct SettingInfo
{
    Setting id;
    const char *key; //!< in settings.ini
    QVariant fallback; //!< also gives the type
    const char *variable = nullptr; //!< environment variable that overrides it for one run
    int minimum = 0; //!< of numbers
    int maximum = 0;
    bool (*isText)(const QString &) = nullptr; //!< what texts are accepted; null: any
};

[[nodiscard]] const QList<SettingInfo> &settingsTable();
[[nodiscard]] const SettingInfo &settingInfo(Setting setting);

//! The settings of a profile. Order: environment variable, settings.ini, default. Never holds a secret.
class Settings final : public QObject
{
    Q_OBJECT

public:
    Settings(const QString &file, const QProcessEnvironment &environment, QObject *parent = nullptr);

    //! Of the type of the setting's default.
    [[nodiscard]] QVariant value(Setting setting) const;
    [[nodiscard]] QString text(Setting setting) const;
    [[nodiscard]] int number(Setting setting) const;
    [[nodiscard]] QStringList list(Setting setting) const;
    [[nodiscard]] QByteArray bytes(Setting setting) const;

    //! InvalidSetting when out of range; what an environment variable overrides is stored but does not show.
    Result<void> set(Setting setting, const QVariant &value);
    void reset(Setting setting);

    //! Name of the variable in force, or empty.
    [[nodiscard]] QString overriddenBy(Setting setting) const;
    //! Environment variables whose value cannot be used: one error each, detail "NAME=value".
    [[nodiscard]] QList<Error> problems() const;

Q_SIGNALS:
    void changed(Iconwright::Setting setting);

private:
    QSettings m_file;
    QProcessEnvironment m_environment;
};

} // namespace Iconwright
