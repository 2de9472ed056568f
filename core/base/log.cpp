#include "core/base/log.h"

#include "core/base/redaction.h"

#include <QDir>
#include <QFile>

#include <spdlog/sinks/base_sink.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>

namespace Iconwright {

namespace {

constexpr size_t bytesPerFile = 2 * 1024 * 1024;
constexpr size_t olderFiles = 2;
const std::string loggerName = "iconwright";

//! Takes the keys out of a line before it reaches the file.
class RedactingSink final : public spdlog::sinks::base_sink<std::mutex>
{
public:
    RedactingSink(spdlog::sink_ptr target, const KnownSecrets &secrets)
        : m_target(std::move(target))
        , m_secrets(secrets)
    {
    }

private:
    void sink_it_(const spdlog::details::log_msg &message) override
    {
        const std::string text = m_secrets.redacted({ message.payload.data(), message.payload.size() });
        spdlog::details::log_msg clean = message;
        clean.payload = text;
        m_target->log(clean);
    }

    void flush_() override { m_target->flush(); }

    spdlog::sink_ptr m_target;
    const KnownSecrets &m_secrets;
};

spdlog::level::level_enum toSpdlog(LogLevel level)
{
    switch (level) {
    case LogLevel::Info:
        return spdlog::level::info;
    case LogLevel::Warning:
        return spdlog::level::warn;
    case LogLevel::Error:
        break;
    }
    return spdlog::level::err;
}

void write(spdlog::level::level_enum level, QString message)
{
    const std::shared_ptr<spdlog::logger> logger = spdlog::get(loggerName);
    if (!logger)
        return;
    message.replace(QLatin1Char('\n'), QLatin1String("\\n"));
    message.remove(QLatin1Char('\r'));
    logger->log(level, message.toStdString());
}

//! What Qt warns of ("This plugin does not support raise()") is for a bug report, no warning to the user.
void takeQtMessage(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    const bool isError = type == QtCriticalMsg || type == QtFatalMsg;
    write(isError                  ? spdlog::level::err
            : type == QtWarningMsg ? spdlog::level::info
                                   : spdlog::level::debug,
        message);
}

} // namespace

Result<void> startLogging(const QString &folder, LogLevel level, const KnownSecrets &secrets)
{
    const QString path = QDir(folder).filePath(QStringLiteral("iconwright.log"));
    QFile probe(path);
    if (!QDir().mkpath(folder) || !probe.open(QIODevice::Append))
        return Error { .code = ErrorCode::FileNotWritable,
            .detail = path + QLatin1String(": ") + probe.errorString() };
    probe.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    probe.close();
    stopLogging();
    spdlog::set_error_handler([](const std::string &) {});
    auto file = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(
        path.toStdString(), bytesPerFile, olderFiles);
    file->set_pattern("%Y-%m-%dT%H:%M:%S.%e%z %^%l%$ %v");
    auto logger
        = std::make_shared<spdlog::logger>(loggerName, std::make_shared<RedactingSink>(file, secrets));
    logger->set_level(toSpdlog(level));
    logger->flush_on(spdlog::level::info);
    spdlog::register_logger(logger);
    qInstallMessageHandler(takeQtMessage);
    return {};
}

void stopLogging()
{
    qInstallMessageHandler(nullptr);
    spdlog::drop(loggerName);
}

void logInfo(const QString &message)
{
    write(spdlog::level::info, message);
}

void logWarning(const QString &message)
{
    write(spdlog::level::warn, message);
}

void logError(const QString &message)
{
    write(spdlog::level::err, message);
}

} // namespace Iconwright
