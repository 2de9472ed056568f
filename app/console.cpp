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

void print(Console::Stream to, const QByteArray &bytes)
{
    FILE *stream = to == Console::Stream::Output ? stdout : stderr;
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

QString withoutKey(const QString &text)
{
    return QString::fromStdString(withoutKeys(text.toStdString()));
}

} // namespace

Console::Console(bool json)
    : Console(json, print)
{
}

void Console::object(const QJsonObject &object) const
{
    m_sink(Stream::Output, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void Console::line(const QString &text) const
{
    m_sink(Stream::Output, printable(text));
}

void Console::note(const QString &text) const
{
    m_sink(Stream::Messages, printable(text));
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
    using enum ErrorCode;
    // clang-format off
    switch (error.code) {
    case None:
        return AllDone;
    case Cancelled:
        return Interrupted;
    case CategoryMissing: case CategoryEmpty: case CategoryTooLong: case CategoryUnreadable:
    case TooManyIcons: case ElementTooLong: case UnknownStyle: case UnknownColorScheme: case InvalidColor:
    case TooManyColors: case InvalidVariations: case InvalidModel: case ModelRetired: case InvalidQuality:
    case InvalidSize: case InvalidBackground: case InvalidFormat: case InstructionsTooLong:
    case PromptTooLong: case UnknownProvider: case InvalidBaseUrl: case InvalidSetting: case NotFound:
    case ExportNothing: case NoVector: case ExportPatternInvalid: case ExportOutsideTarget: case ExportTargetIsLink:
    case ExportConflict: case PriceUnknown: case AnchorMissing: case AnchorUnsupported:
        return WrongUsage;
    case NoKey: case KeyRefused: case NoCredit: case SpendLimitReached: case OrganizationNotVerified:
    case RegionNotSupported: case PermissionDenied: case KeychainUnavailable: case KeychainDenied:
    case KeyNotStored: case BudgetReached: case ProxyFailed: case CertificatesUnreadable:
        return AccountStops;
    case NotEnoughDisk: case NotEnoughMemory: case DiskFull: case FileNotWritable: case DatabaseDamaged:
    case DatabaseTooNew: case DatabaseFailed: case ProfileInUse: case ProfileUnusable: case CatalogInvalid:
    case DraftFontsMissing:
        return ProfileNotUsable;
    case ModelNotFound: case RequestRejected: case ModerationBlocked: case RateLimited: case ServerError:
    case ServerOverloaded: case NoNetwork: case TlsFailed: case RedirectRefused: case ConnectionCut:
    case Timeout: case UnexpectedAnswer: case AnswerWithoutPicture: case PictureNotFetched: case PictureGone:
    case AnswerTruncated: case AnswerTooLarge: case PictureDamaged: case PictureTooLarge: case FileNotReadable:
        break;
    }
    // clang-format on
    return SomeFailed;
}

} // namespace Iconwright
