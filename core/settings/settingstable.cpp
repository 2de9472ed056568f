#include "core/base/iconspec.h"
#include "core/settings/settings.h"

#include <QRegularExpression>

#include <algorithm>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isProvider(const QString &text)
{
    return text == u"openai" || text == u"offline";
}

bool isSize(const QString &text)
{
    return text == u"auto" || sizeFromText(text).isValid();
}

bool isLogLevel(const QString &text)
{
    return text == u"info" || text == u"warning" || text == u"error";
}

bool isFilled(const QString &text)
{
    return !text.trimmed().isEmpty();
}

bool isTheme(const QString &text)
{
    static const QStringList themes { u"system"_s, u"light"_s, u"dark"_s, u"contrast-light"_s,
        u"contrast-dark"_s };
    return themes.contains(text);
}

bool isProxy(const QString &text)
{
    return text == u"system" || text == u"none" || text == u"http" || text == u"socks5";
}

bool isBackdrop(const QString &text)
{
    static const QRegularExpression color(u"^#[0-9a-fA-F]{6}$"_s);
    static const QStringList names { u"theme"_s, u"white"_s, u"black"_s, u"checkerboard"_s };
    return names.contains(text) || color.match(text).hasMatch();
}

bool isSort(const QString &text)
{
    return text == u"newest" || text == u"oldest" || text == u"name" || text == u"style";
}

bool isGroup(const QString &text)
{
    static const QStringList groups { u"batch"_s, u"day"_s, u"category"_s, u"style"_s, u"none"_s };
    return groups.contains(text);
}

constexpr int billion = 1'000'000'000;
constexpr int mostCents = 10'000'000;

QList<SettingInfo> makeTable()
{
    using enum Setting;
    return {
        { Provider, "generation/provider", u"openai"_s, nullptr, 0, 0, isProvider },
        { Model, "generation/model", u"gpt-image-2.5-flare"_s, "OPENAI_MODEL", 0, 0, isFilled },
        { ImageSize, "generation/size", u"1024x1024"_s, "OPENAI_IMAGE_SIZE", 0, 0, isSize },
        { Quality, "generation/quality", u"medium"_s },
        { Background, "generation/background", u"transparent"_s },
        { PartialImages, "generation/partial_images", 0, nullptr, 0, 3 },
        { Style, "generation/style", u"flat"_s },
        { ColorScheme, "generation/color_scheme", u"blue_tones"_s },
        { OwnPalette, "generation/own_palette", QStringList() },
        { Variations, "generation/variations", 1, nullptr, 1, 20 },
        { BaseUrl, "account/base_url", u"https://api.openai.com/v1"_s, "OPENAI_BASE_URL", 0, 0, isFilled },
        { Organization, "account/organization", QString(), "OPENAI_ORG_ID" },
        { Project, "account/project", QString(), "OPENAI_PROJECT_ID" },
        { Proxy, "network/proxy", u"system"_s, nullptr, 0, 0, isProxy },
        { ProxyHost, "network/proxy_host", QString() },
        { ProxyPort, "network/proxy_port", 8080, nullptr, 1, 65'535 },
        { ProxyUser, "network/proxy_user", QString() },
        { CertificateFile, "network/certificate_file", QString(), "SSL_CERT_FILE" },
        { RequestsPerMinute, "limits/requests_per_minute", 50, "OPENAI_RATE_LIMIT_RPM", 1, 100'000 },
        { TokensPerMinute, "limits/tokens_per_minute", 40'000, "OPENAI_RATE_LIMIT_TPM", 1, billion },
        { ImagesPerMinute, "limits/images_per_minute", 0, nullptr, 0, 100'000 },
        { Concurrency, "limits/concurrency", 5, nullptr, 1, 64 },
        { CapPerBatch, "budget/cap_per_batch_cents", 0, nullptr, 0, mostCents },
        { CapPerDay, "budget/cap_per_day_cents", 0, nullptr, 0, mostCents },
        { CapPerMonth, "budget/cap_per_month_cents", 0, nullptr, 0, mostCents },
        { ModelShutdowns, "account/model_shutdowns", QStringList() },
        { ModelsAskedOn, "account/models_asked_on", QString() },
        { ModelPrices, "budget/model_prices", QStringList() },
        { RetentionDays, "storage/retention_days", 0, nullptr, 0, 36'500 },
        { RetentionMegabytes, "storage/retention_megabytes", 0, nullptr, 0, billion },
        { LogLevel, "advanced/log_level", u"info"_s, nullptr, 0, 0, isLogLevel },
        { ExportSizes, "export/sizes",
            QStringList { u"16"_s, u"32"_s, u"64"_s, u"128"_s, u"256"_s, u"512"_s } },
        { ExportPattern, "export/pattern", QString() },
        { ExportTargetFolder, "export/folder", QString() },
        { ExportTargets, "export/targets", QString() },
        { ExportPresets, "export/presets", QString() },
        { Autosave, "storage/autosave", 0, nullptr, 0, 1 },
        { AutosaveFolder, "storage/autosave_folder", QString() },
        { AutosavePattern, "storage/autosave_pattern", QString() },
        { Theme, "appearance/theme", u"system"_s, nullptr, 0, 0, isTheme },
        { Language, "appearance/language", QString() },
        { ReduceMotion, "appearance/reduce_motion", 0, nullptr, 0, 1 },
        { Shortcuts, "keyboard/shortcuts", QString() },
        { GalleryZoom, "gallery/zoom", 92, nullptr, 32, 512 },
        { GalleryPlate, "gallery/plate", u"theme"_s, nullptr, 0, 0, isBackdrop },
        { GallerySort, "gallery/sort", u"newest"_s, nullptr, 0, 0, isSort },
        { GalleryGroup, "gallery/group", u"batch"_s, nullptr, 0, 0, isGroup },
        { InspectorBackground, "inspector/background", u"checkerboard"_s, nullptr, 0, 0, isBackdrop },
        { WindowGeometry, "window/geometry", QByteArray() },
        { WindowState, "window/state", QByteArray() },
    };
}

} // namespace

const QList<SettingInfo> &settingsTable()
{
    static const QList<SettingInfo> table = makeTable();
    return table;
}

const SettingInfo &settingInfo(Setting setting)
{
    const QList<SettingInfo> &table = settingsTable();
    return *std::find_if(
        table.begin(), table.end(), [setting](const SettingInfo &row) { return row.id == setting; });
}

} // namespace Iconwright
