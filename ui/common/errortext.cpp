#include "ui/common/errortext.h"

#include "ui/common/units.h"

#include <QCoreApplication>

#include <array>

namespace Iconwright {

namespace {

struct Sentence
{
    ErrorCode code;
    const char *text; //!< may hold %1: Error::detail
    const char *withoutDetail = nullptr; //!< for the same when there is no detail
};

// In the order of the enum, one for each code; a missing or misplaced one does not compile.
constexpr auto sentences = std::to_array<Sentence>({
    { ErrorCode::None, "" },
    { ErrorCode::Cancelled, QT_TRANSLATE_NOOP("errortext", "Cancelled. What was sent before is kept.") },

    { ErrorCode::CategoryMissing, QT_TRANSLATE_NOOP("errortext", "Add at least one category.") },
    { ErrorCode::CategoryEmpty,
        QT_TRANSLATE_NOOP("errortext", "A category is empty. Type what the icons are of.") },
    { ErrorCode::CategoryTooLong,
        QT_TRANSLATE_NOOP(
            "errortext", "A category is too long. Use a few words; details go into the instructions.") },
    { ErrorCode::CategoryUnreadable,
        QT_TRANSLATE_NOOP("errortext", "A category holds characters that cannot be seen. Type it again.") },
    { ErrorCode::TooManyIcons,
        QT_TRANSLATE_NOOP(
            "errortext", "These are too many icons for one batch. Use fewer categories or variations.") },
    { ErrorCode::ElementTooLong,
        QT_TRANSLATE_NOOP(
            "errortext", "What a category must show is too long. Use a few words for each thing.") },
    { ErrorCode::UnknownStyle,
        QT_TRANSLATE_NOOP("errortext", "There is no style \"%1\". Choose one from the list."),
        QT_TRANSLATE_NOOP("errortext", "Choose a style.") },
    { ErrorCode::UnknownColorScheme,
        QT_TRANSLATE_NOOP("errortext", "There is no color scheme \"%1\". Choose one from the list."),
        QT_TRANSLATE_NOOP("errortext", "Choose a color scheme.") },
    { ErrorCode::InvalidColor,
        QT_TRANSLATE_NOOP(
            "errortext", "\"%1\" is no color. Write colors like #2B59D9, with commas between them."),
        QT_TRANSLATE_NOOP("errortext", "Add at least one color, like #2B59D9.") },
    { ErrorCode::TooManyColors, QT_TRANSLATE_NOOP("errortext", "These are too many colors. Use at most 8.") },
    { ErrorCode::InvalidVariations,
        QT_TRANSLATE_NOOP(
            "errortext", "This number of variations is not possible. Choose a number from 1 to 20.") },
    { ErrorCode::InvalidModel,
        QT_TRANSLATE_NOOP("errortext", "This model cannot be used. Choose another one.") },
    { ErrorCode::ModelRetired,
        QT_TRANSLATE_NOOP("errortext", "This model has been shut down. Use %1 instead."),
        QT_TRANSLATE_NOOP("errortext", "This model has been shut down. Choose another one.") },
    { ErrorCode::InvalidQuality,
        QT_TRANSLATE_NOOP("errortext", "The model does not offer this quality. Choose one from the list.") },
    { ErrorCode::InvalidSize,
        QT_TRANSLATE_NOOP("errortext", "The model does not draw this size. Choose one from the list.") },
    { ErrorCode::InvalidBackground,
        QT_TRANSLATE_NOOP(
            "errortext", "The model does not offer this background. Choose one from the list.") },
    { ErrorCode::InvalidFormat,
        QT_TRANSLATE_NOOP("errortext", "The model does not offer this file format. Use PNG.") },
    { ErrorCode::AnchorMissing,
        QT_TRANSLATE_NOOP("errortext",
            "The icon to match is in the trash or its picture is gone. Restore it, or remove it here.") },
    { ErrorCode::AnchorUnsupported,
        QT_TRANSLATE_NOOP(
            "errortext", "The model cannot match an icon. Choose another model, or remove the icon.") },
    { ErrorCode::InstructionsTooLong,
        QT_TRANSLATE_NOOP("errortext", "The instructions are too long. Shorten them.") },
    { ErrorCode::PromptTooLong,
        QT_TRANSLATE_NOOP(
            "errortext", "The prompt is longer than the model accepts. Shorten the instructions.") },
    { ErrorCode::UnknownProvider,
        QT_TRANSLATE_NOOP("errortext", "Nobody called \"%1\" draws here. Use \"openai\" or \"offline\"."),
        QT_TRANSLATE_NOOP("errortext", "Choose who draws: \"openai\" or \"offline\".") },
    { ErrorCode::InvalidBaseUrl,
        QT_TRANSLATE_NOOP("errortext",
            "This address cannot be used. It must begin with https://; http:// is only for "
            "this computer.") },
    { ErrorCode::InvalidSetting,
        QT_TRANSLATE_NOOP("errortext", "This value cannot be used: %1. The one before stays in force."),
        QT_TRANSLATE_NOOP("errortext", "This value cannot be used. The one before stays in force.") },

    { ErrorCode::NoKey,
        QT_TRANSLATE_NOOP("errortext",
            "There is no API key yet. Add your OpenAI key, or make offline drafts, which need "
            "none.") },
    { ErrorCode::KeyRefused,
        QT_TRANSLATE_NOOP("errortext",
            "OpenAI refused the key. Nothing more is sent until there is a working key. Check "
            "it, or make a new one in your OpenAI account.") },
    { ErrorCode::NoCredit,
        QT_TRANSLATE_NOOP(
            "errortext", "Your OpenAI account has no credit left. Add credit there, then go on here.") },
    { ErrorCode::SpendLimitReached,
        QT_TRANSLATE_NOOP("errortext",
            "Your OpenAI account has reached its spending limit. Raise it there, then go on "
            "here.") },
    { ErrorCode::OrganizationNotVerified,
        QT_TRANSLATE_NOOP("errortext",
            "Your OpenAI organization is not verified for this model. Verify it there (up to "
            "15 minutes), or use another model.") },
    { ErrorCode::RegionNotSupported,
        QT_TRANSLATE_NOOP(
            "errortext", "OpenAI does not serve the country you are in. Offline drafts work everywhere.") },
    { ErrorCode::PermissionDenied,
        QT_TRANSLATE_NOOP("errortext",
            "The key is not allowed to make pictures. Give it that permission in your OpenAI "
            "account, or use another key.") },

    { ErrorCode::ProxyFailed,
        QT_TRANSLATE_NOOP("errortext",
            "The proxy does not let you through. Nothing was sent. Check its address, user and password "
            "in the preferences under Network.") },
    { ErrorCode::CertificatesUnreadable,
        QT_TRANSLATE_NOOP("errortext",
            "The file of certificates cannot be used. Choose a PEM file in the preferences under Network, or "
            "none.") },
    { ErrorCode::BudgetReached,
        QT_TRANSLATE_NOOP("errortext",
            "The next icon could pass your cap on spending, so nothing more is sent. Raise the cap in the "
            "preferences, then go on.") },
    { ErrorCode::PriceUnknown,
        QT_TRANSLATE_NOOP("errortext",
            "There is a cap on spending, but the price of this model is not known. Choose another model, or "
            "add the price to models.json in the profile's catalog folder.") },
    { ErrorCode::ModelNotFound,
        QT_TRANSLATE_NOOP("errortext", "Your account does not have this model. Choose another one.") },
    { ErrorCode::RequestRejected,
        QT_TRANSLATE_NOOP("errortext",
            "The request was not accepted, and cost nothing. Try another model, size or "
            "quality.") },
    { ErrorCode::ModerationBlocked,
        QT_TRANSLATE_NOOP("errortext",
            "OpenAI did not draw this one. Its safety check stopped the request. This happens "
            "with harmless words too; try again or use other words.") },

    { ErrorCode::RateLimited,
        QT_TRANSLATE_NOOP("errortext",
            "The limit of requests per minute was reached again and again. Retry in a minute, "
            "or set a lower limit in the preferences.") },
    { ErrorCode::ServerError,
        QT_TRANSLATE_NOOP(
            "errortext", "The server had a problem. Nothing is lost. Retry in a few minutes.") },
    { ErrorCode::ServerOverloaded,
        QT_TRANSLATE_NOOP(
            "errortext", "The server is overloaded. Nothing is lost. Retry in a few minutes.") },

    { ErrorCode::NoNetwork,
        QT_TRANSLATE_NOOP("errortext",
            "No connection to the server. Nothing was sent, nothing is lost. Check the network, "
            "then retry.") },
    { ErrorCode::TlsFailed,
        QT_TRANSLATE_NOOP("errortext",
            "The connection is not safe: the server could not prove who it is. Nothing was "
            "sent. Check the date of this computer and the network. Where your network has "
            "certificates of its own, choose their file in the preferences under Network.") },
    { ErrorCode::RedirectRefused,
        QT_TRANSLATE_NOOP("errortext",
            "The server pointed to another address, and the key is not sent there. Check the "
            "base URL in the preferences.") },
    { ErrorCode::ConnectionCut,
        QT_TRANSLATE_NOOP("errortext",
            "May have been billed. The connection broke after the request was sent. Send it "
            "again, or leave it.") },
    { ErrorCode::Timeout,
        QT_TRANSLATE_NOOP(
            "errortext", "May have been billed. No answer came in time. Send it again, or leave it.") },
    { ErrorCode::UnexpectedAnswer,
        QT_TRANSLATE_NOOP("errortext",
            "May have been billed. Something between here and the server answered in its place. "
            "Check the network, then send it again or leave it.") },

    { ErrorCode::AnswerWithoutPicture,
        QT_TRANSLATE_NOOP(
            "errortext", "The answer held no picture. Retry to ask for it again, which costs again.") },
    { ErrorCode::PictureNotFetched,
        QT_TRANSLATE_NOOP("errortext",
            "Paid for, but its picture could not be fetched yet. Retry to fetch it, which costs nothing.") },
    { ErrorCode::PictureGone,
        QT_TRANSLATE_NOOP("errortext",
            "Paid for, but the server no longer has its picture. Retry to ask for it again, which costs "
            "again.") },
    { ErrorCode::AnswerTruncated,
        QT_TRANSLATE_NOOP("errortext",
            "The answer ended in the middle. What came is kept. Retry to ask for it again, "
            "which costs again.") },
    { ErrorCode::AnswerTooLarge,
        QT_TRANSLATE_NOOP("errortext",
            "The answer was larger than a picture can be and was given up. Choose a smaller "
            "size, then retry.") },
    { ErrorCode::PictureDamaged,
        QT_TRANSLATE_NOOP("errortext",
            "What came is not a readable picture. Its bytes are kept. Retry to ask for it "
            "again, which costs again.") },
    { ErrorCode::PictureTooLarge,
        QT_TRANSLATE_NOOP("errortext",
            "The picture has too many pixels to be opened safely. Choose a smaller size, then "
            "retry.") },

    { ErrorCode::NotEnoughMemory,
        QT_TRANSLATE_NOOP("errortext",
            "This computer has too little free memory for it. Close other programs or choose a "
            "smaller size.") },
    { ErrorCode::NotEnoughDisk,
        QT_TRANSLATE_NOOP("errortext",
            "There is too little room on the disk for this batch. Nothing was sent. Free some "
            "space, then try again.") },
    { ErrorCode::DiskFull,
        QT_TRANSLATE_NOOP("errortext",
            "No room is left on the disk. Pictures that arrived are kept in memory. Free some "
            "space, then go on.") },
    { ErrorCode::FileNotWritable,
        QT_TRANSLATE_NOOP("errortext",
            "The file or folder cannot be written: %1. Choose another place, or allow writing "
            "there."),
        QT_TRANSLATE_NOOP("errortext",
            "The file or folder cannot be written. Choose another place, or allow writing "
            "there.") },
    { ErrorCode::FileNotReadable,
        QT_TRANSLATE_NOOP("errortext", "The file cannot be read: %1. Check that it is still there."),
        QT_TRANSLATE_NOOP("errortext", "The file cannot be read. Check that it is still there.") },
    { ErrorCode::DatabaseDamaged,
        QT_TRANSLATE_NOOP("errortext",
            "The library's index was damaged. It was kept aside and a new one was made; your "
            "pictures are still there.") },
    { ErrorCode::DatabaseTooNew,
        QT_TRANSLATE_NOOP("errortext",
            "This library was made by a newer Iconwright. Update Iconwright, or use another "
            "profile.") },
    { ErrorCode::DatabaseFailed,
        QT_TRANSLATE_NOOP("errortext",
            "The library could not be read or written. Check that its disk is there and has "
            "room, then start again.") },
    { ErrorCode::ProfileInUse,
        QT_TRANSLATE_NOOP("errortext",
            "Another Iconwright is making icons with this profile. Wait for it or close it, "
            "then try again.") },
    { ErrorCode::ProfileUnusable,
        QT_TRANSLATE_NOOP("errortext",
            "The profile folder cannot be used: %1. Allow writing there, or choose another "
            "with --profile."),
        QT_TRANSLATE_NOOP("errortext",
            "The profile folder cannot be used. Allow writing there, or choose another with "
            "--profile.") },
    { ErrorCode::KeychainUnavailable,
        QT_TRANSLATE_NOOP("errortext",
            "This system has no keychain to keep the key in. You can use the key for this run "
            "only.") },
    { ErrorCode::KeychainDenied,
        QT_TRANSLATE_NOOP("errortext",
            "The keychain did not give access to the key. Unlock it and allow Iconwright, then "
            "try again.") },
    { ErrorCode::KeyNotStored,
        QT_TRANSLATE_NOOP("errortext", "The key could not be kept. You can use it for this run only.") },
    { ErrorCode::CatalogInvalid,
        QT_TRANSLATE_NOOP(
            "errortext", "A catalog file cannot be used: %1. Mend it or take it away, then start again."),
        QT_TRANSLATE_NOOP(
            "errortext", "A catalog file cannot be used. Mend it or take it away, then start again.") },
    { ErrorCode::DraftFontsMissing,
        QT_TRANSLATE_NOOP("errortext",
            "The icon fonts for offline drafts are not installed. Install "
            "fonts-materialdesignicons-webfont.") },
    { ErrorCode::NotFound, QT_TRANSLATE_NOOP("errortext", "It is no longer there. Nothing was changed.") },

    { ErrorCode::ExportNothing,
        QT_TRANSLATE_NOOP("errortext", "There is nothing to export. Choose icons and sizes.") },
    { ErrorCode::NoVector,
        QT_TRANSLATE_NOOP("errortext",
            "None of these icons is a vector. Generate them with the format SVG, then export them again.") },
    { ErrorCode::ExportPatternInvalid,
        QT_TRANSLATE_NOOP("errortext",
            "This name pattern cannot be used. Write it like {category}-{variation}, without "
            "slashes or dots at the start.") },
    { ErrorCode::ExportOutsideTarget,
        QT_TRANSLATE_NOOP("errortext",
            "A file would be written outside the chosen folder, so nothing was written. Change "
            "the name pattern.") },
    { ErrorCode::ExportTargetIsLink,
        QT_TRANSLATE_NOOP("errortext",
            "The chosen place is or holds a link to somewhere else: nothing is written through "
            "it. Choose another folder.") },
    { ErrorCode::ExportConflict,
        QT_TRANSLATE_NOOP("errortext",
            "A name is taken: two files would get it, or a folder has it. Add {category} and {variation} to "
            "the name pattern, or choose another place.") },
});

constexpr bool isComplete()
{
    for (size_t i = 0; i < sentences.size(); ++i)
        if (sentences[i].code != static_cast<ErrorCode>(i))
            return false;
    return sentences.back().code == ErrorCode::ExportConflict;
}
static_assert(isComplete(), "every ErrorCode needs its sentence, in the order of the enum");

} // namespace

QString errorText(const Error &error)
{
    const auto index = static_cast<size_t>(error.code);
    if (error.code == ErrorCode::None || index >= sentences.size())
        return {};
    const Sentence &sentence = sentences[index];
    const bool bare = error.detail.isEmpty() && sentence.withoutDetail != nullptr;
    const QString text
        = QCoreApplication::translate("errortext", bare ? sentence.withoutDetail : sentence.text);
    // Without %1 in the sentence the detail stays in the log.
    return text.contains(QLatin1String("%1")) ? text.arg(isolated(error.detail)) : text;
}

} // namespace Iconwright
