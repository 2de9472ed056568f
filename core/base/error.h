#pragma once

#include <QLatin1String>
#include <QMetaType>
#include <QString>

namespace Iconwright {

//! What went wrong. `ui/common/errortext` and the command line turn a code into a sentence; core never does.
//! The order is not stored anywhere; databases and JSON use errorCodeName().
enum class ErrorCode {
    None,
    Cancelled,
    // a field of the form
    CategoryMissing,
    CategoryEmpty,
    CategoryTooLong,
    CategoryUnreadable, //!< control characters, or nothing that can be seen
    TooManyIcons,
    ElementTooLong,
    UnknownStyle,
    UnknownColorScheme,
    InvalidColor,
    TooManyColors,
    InvalidVariations,
    InvalidModel,
    ModelRetired, //!< detail names the replacement
    InvalidQuality,
    InvalidSize,
    InvalidBackground,
    InvalidFormat,
    AnchorMissing, //!< the icon that sets the style is in the trash, or its original is gone
    AnchorUnsupported, //!< the model draws after words alone; detail: the model
    InstructionsTooLong,
    PromptTooLong,
    UnknownProvider,
    InvalidBaseUrl, //!< plain http to another machine, or no URL at all
    InvalidSetting,
    // the account: the queue stops with one message
    NoKey,
    KeyRefused,
    NoCredit,
    SpendLimitReached,
    OrganizationNotVerified,
    RegionNotSupported,
    PermissionDenied,
    // the way to the server: likewise
    ProxyFailed, //!< the proxy of the preferences has no address, or wants another user or password
    CertificatesUnreadable, //!< the file of the preferences holds none; detail: the file
    // the user's own caps on spending: the batch waits
    BudgetReached, //!< detail: "batch", "day" or "month", whose cap the next icon might pass
    PriceUnknown, //!< there is a cap, and nobody knows what the model costs; detail: the model
    // the request
    ModelNotFound,
    RequestRejected,
    ModerationBlocked,
    // waiting helps
    RateLimited,
    ServerError,
    ServerOverloaded,
    // the connection
    NoNetwork,
    TlsFailed,
    RedirectRefused,
    ConnectionCut,
    Timeout,
    UnexpectedAnswer, //!< an answer that is not the API's: HTML, a gateway
    // the answer
    AnswerWithoutPicture,
    PictureNotFetched, //!< paid for, its address is known: trying again costs nothing; detail: why
    PictureGone, //!< paid for, but its address leads nowhere any more
    AnswerTruncated,
    AnswerTooLarge,
    PictureDamaged,
    PictureTooLarge,
    // this machine
    NotEnoughMemory,
    NotEnoughDisk, //!< said before anything is sent
    DiskFull,
    FileNotWritable,
    FileNotReadable,
    DatabaseDamaged,
    DatabaseTooNew,
    DatabaseFailed,
    ProfileInUse,
    ProfileUnusable,
    KeychainUnavailable,
    KeychainDenied,
    KeyNotStored,
    CatalogInvalid, //!< detail: file, line, field
    DraftFontsMissing,
    NotFound, //!< an id that names nothing
    // exporting
    ExportNothing,
    NoVector, //!< none of the icons is one
    ExportPatternInvalid,
    ExportOutsideTarget,
    ExportTargetIsLink,
    ExportConflict,
};

//! The stable name of a code, as stored and as given to scripts: "rate_limited".
[[nodiscard]] QLatin1String errorCodeName(ErrorCode code);
//! The reverse; unknown names (a newer version wrote them) become UnexpectedAnswer.
[[nodiscard]] ErrorCode errorCodeFromName(const QString &name);

//! An error as a plain value. Never contains a key (providers redact before they fill `detail`).
struct Error
{
    ErrorCode code = ErrorCode::None;
    QString detail; //!< technical, English, for the log and the "Details" of a message
    int httpStatus = 0; //!< 0: no answer
    QString requestId; //!< OpenAI's x-request-id
    QString category; //!< of the icon concerned, if any
    int attempts = 0;

    bool operator==(const Error &) const = default;
};

//! True for codes that concern the whole account: one message, the queue stops (exit status 3).
[[nodiscard]] bool stopsAccount(ErrorCode code);

} // namespace Iconwright

Q_DECLARE_METATYPE(Iconwright::Error)
