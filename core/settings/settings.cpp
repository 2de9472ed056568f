#include "core/settings/settings.h"

#include <optional>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

QString keyOf(const SettingInfo &info)
{
    return QLatin1String(info.key);
}

//! `value` in the setting's type, or none when it cannot be used.
std::optional<QVariant> accepted(const SettingInfo &info, const QVariant &value)
{
    const QMetaType type = info.fallback.metaType();
    if (type.id() == QMetaType::Int) {
        bool isNumber = false;
        const int number = value.toString().trimmed().toInt(&isNumber);
        return isNumber && number >= info.minimum && number <= info.maximum ? std::optional<QVariant>(number)
                                                                            : std::nullopt;
    }
    if (type.id() == QMetaType::QString) {
        const QString text = value.toString().trimmed();
        return !info.isText || info.isText(text) ? std::optional<QVariant>(text) : std::nullopt;
    }
    return value.canConvert(type) ? std::optional<QVariant>(value) : std::nullopt;
}

} // namespace

Settings::Settings(const QString &file, const QProcessEnvironment &environment, QObject *parent)
    : QObject(parent)
    , m_file(file, QSettings::IniFormat)
    , m_environment(environment)
{
}

QVariant Settings::value(Setting setting) const
{
    const SettingInfo &info = settingInfo(setting);
    if (!overriddenBy(setting).isEmpty())
        return *accepted(info, m_environment.value(QLatin1String(info.variable)));
    return accepted(info, m_file.value(keyOf(info), info.fallback)).value_or(info.fallback);
}

QString Settings::text(Setting setting) const
{
    return value(setting).toString();
}

int Settings::number(Setting setting) const
{
    return value(setting).toInt();
}

QStringList Settings::list(Setting setting) const
{
    return value(setting).toStringList();
}

QByteArray Settings::bytes(Setting setting) const
{
    return value(setting).toByteArray();
}

Result<void> Settings::set(Setting setting, const QVariant &value)
{
    const SettingInfo &info = settingInfo(setting);
    const std::optional<QVariant> clean = accepted(info, value);
    if (!clean)
        return Error { .code = ErrorCode::InvalidSetting, .detail = keyOf(info) + u"="_s + value.toString() };
    if (m_file.value(keyOf(info), info.fallback) == *clean)
        return {};
    m_file.setValue(keyOf(info), *clean);
    Q_EMIT changed(setting);
    return {};
}

void Settings::reset(Setting setting)
{
    m_file.remove(keyOf(settingInfo(setting)));
    Q_EMIT changed(setting);
}

QString Settings::overriddenBy(Setting setting) const
{
    const SettingInfo &info = settingInfo(setting);
    const QString variable = QLatin1String(info.variable);
    const QString text = variable.isEmpty() ? QString() : m_environment.value(variable);
    return !text.isEmpty() && accepted(info, text) ? variable : QString();
}

QList<Error> Settings::problems() const
{
    QList<Error> problems;
    for (const SettingInfo &info : settingsTable()) {
        const QString variable = QLatin1String(info.variable);
        const QString text = variable.isEmpty() ? QString() : m_environment.value(variable);
        if (!text.isEmpty() && !accepted(info, text))
            problems << Error { .code = ErrorCode::InvalidSetting, .detail = variable + u"="_s + text };
    }
    return problems;
}

} // namespace Iconwright
