#include "app/console.h"

#include "app/arguments.h"
#include "core/base/redaction.h"
#include "ui/common/errortext.h"

#include <QJsonDocument>

#include <cstdio>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

//! Control characters of names and answers must not reach a terminal.
QByteArray printable(const QString &text)
{
    QString clean;
    for (const QChar character : text) {
        const bool isControl
            = character.category() == QChar::Other_Control && character != u'\n' && character != u'\t';
        clean += isControl ? QChar(u'\uFFFD') : character;
    }
    return clean.toUtf8();
}

void print(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

QString withoutKey(const QString &text)
{
    return QString::fromStdString(withoutKeys(text.toStdString()));
}

} // namespace

void Console::object(const QJsonObject &object) const
{
    print(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void Console::line(const QString &text) const
{
    print(stdout, printable(text));
}

void Console::note(const QString &text) const
{
    print(stderr, printable(text));
}

void Console::failure(const Error &error) const
{
    note(errorText(error));
    if (!error.detail.isEmpty())
        note(u"  "_s + withoutKey(error.detail));
    if (m_json)
        object(errorObject(error));
}

QJsonObject errorObject(const Error &error)
{
    const QJsonObject metadata {
        { u"category"_s, error.category },
        { u"attempts"_s, error.attempts },
        { u"http_status"_s, error.httpStatus },
        { u"request_id"_s, error.requestId },
    };
    return {
        { u"success"_s, false },
        { u"message"_s, errorText(error) },
        { u"error"_s, withoutKey(error.detail) },
        { u"code"_s, QString(errorCodeName(error.code)) },
        { u"metadata"_s, metadata },
    };
}

//! Every code is named: the compiler asks where a new one belongs.
int exitStatusOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::None:
        return AllDone;
    case ErrorCode::Cancelled:
        return Interrupted;
    case ErrorCode::CategoryMissing:
    case ErrorCode::CategoryEmpty:
    case ErrorCode::CategoryTooLong:
    case ErrorCode::CategoryUnreadable:
    case ErrorCode::TooManyIcons:
    case ErrorCode::ElementTooLong:
    case ErrorCode::UnknownStyle:
    case ErrorCode::UnknownColorScheme:
    case ErrorCode::InvalidColor:
    case ErrorCode::TooManyColors:
    case ErrorCode::InvalidVariations:
    case ErrorCode::InvalidModel:
    case ErrorCode::ModelRetired:
    case ErrorCode::InvalidQuality:
    case ErrorCode::InvalidSize:
    case ErrorCode::InvalidBackground:
    case ErrorCode::InvalidFormat:
    case ErrorCode::InstructionsTooLong:
    case ErrorCode::PromptTooLong:
    case ErrorCode::UnknownProvider:
    case ErrorCode::InvalidBaseUrl:
    case ErrorCode::InvalidSetting:
    case ErrorCode::NotFound:
    case ErrorCode::ExportNothing:
    case ErrorCode::ExportPatternInvalid:
    case ErrorCode::ExportOutsideTarget:
    case ErrorCode::ExportTargetIsLink:
    case ErrorCode::ExportConflict:
        return WrongUsage;
    case ErrorCode::NoKey:
    case ErrorCode::KeyRefused:
    case ErrorCode::NoCredit:
    case ErrorCode::SpendLimitReached:
    case ErrorCode::OrganizationNotVerified:
    case ErrorCode::RegionNotSupported:
    case ErrorCode::PermissionDenied:
    case ErrorCode::KeychainUnavailable:
    case ErrorCode::KeychainDenied:
    case ErrorCode::KeyNotStored:
        return AccountStops;
    case ErrorCode::NotEnoughDisk:
    case ErrorCode::NotEnoughMemory:
    case ErrorCode::DiskFull:
    case ErrorCode::FileNotWritable:
    case ErrorCode::DatabaseDamaged:
    case ErrorCode::DatabaseTooNew:
    case ErrorCode::DatabaseFailed:
    case ErrorCode::ProfileInUse:
    case ErrorCode::ProfileUnusable:
    case ErrorCode::CatalogInvalid:
    case ErrorCode::DraftFontsMissing:
        return ProfileNotUsable;
    case ErrorCode::ModelNotFound:
    case ErrorCode::RequestRejected:
    case ErrorCode::ModerationBlocked:
    case ErrorCode::RateLimited:
    case ErrorCode::ServerError:
    case ErrorCode::ServerOverloaded:
    case ErrorCode::NoNetwork:
    case ErrorCode::TlsFailed:
    case ErrorCode::RedirectRefused:
    case ErrorCode::ConnectionCut:
    case ErrorCode::Timeout:
    case ErrorCode::UnexpectedAnswer:
    case ErrorCode::AnswerWithoutPicture:
    case ErrorCode::AnswerTruncated:
    case ErrorCode::AnswerTooLarge:
    case ErrorCode::PictureDamaged:
    case ErrorCode::PictureTooLarge:
    case ErrorCode::FileNotReadable:
        break;
    }
    return SomeFailed;
}

} // namespace Iconwright
