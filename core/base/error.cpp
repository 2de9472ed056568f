#include "core/base/error.h"

#include <algorithm>
#include <array>

namespace Iconwright {

namespace {

struct Row
{
    ErrorCode code;
    const char *name;
};

constexpr std::array rows = std::to_array<Row>({
    { ErrorCode::None, "none" },
    { ErrorCode::Cancelled, "cancelled" },
    { ErrorCode::CategoryMissing, "category_missing" },
    { ErrorCode::CategoryEmpty, "category_empty" },
    { ErrorCode::CategoryTooLong, "category_too_long" },
    { ErrorCode::CategoryUnreadable, "category_unreadable" },
    { ErrorCode::TooManyIcons, "too_many_icons" },
    { ErrorCode::ElementTooLong, "element_too_long" },
    { ErrorCode::UnknownStyle, "unknown_style" },
    { ErrorCode::UnknownColorScheme, "unknown_color_scheme" },
    { ErrorCode::InvalidColor, "invalid_color" },
    { ErrorCode::TooManyColors, "too_many_colors" },
    { ErrorCode::InvalidVariations, "invalid_variations" },
    { ErrorCode::InvalidModel, "invalid_model" },
    { ErrorCode::ModelRetired, "model_retired" },
    { ErrorCode::InvalidQuality, "invalid_quality" },
    { ErrorCode::InvalidSize, "invalid_size" },
    { ErrorCode::InvalidBackground, "invalid_background" },
    { ErrorCode::InvalidFormat, "invalid_format" },
    { ErrorCode::AnchorMissing, "anchor_missing" },
    { ErrorCode::AnchorUnsupported, "anchor_unsupported" },
    { ErrorCode::InstructionsTooLong, "instructions_too_long" },
    { ErrorCode::PromptTooLong, "prompt_too_long" },
    { ErrorCode::UnknownProvider, "unknown_provider" },
    { ErrorCode::InvalidBaseUrl, "invalid_base_url" },
    { ErrorCode::InvalidSetting, "invalid_setting" },
    { ErrorCode::NoKey, "no_key" },
    { ErrorCode::KeyRefused, "key_refused" },
    { ErrorCode::NoCredit, "no_credit" },
    { ErrorCode::SpendLimitReached, "spend_limit_reached" },
    { ErrorCode::OrganizationNotVerified, "organization_not_verified" },
    { ErrorCode::RegionNotSupported, "region_not_supported" },
    { ErrorCode::PermissionDenied, "permission_denied" },
    { ErrorCode::BudgetReached, "budget_reached" },
    { ErrorCode::PriceUnknown, "price_unknown" },
    { ErrorCode::ModelNotFound, "model_not_found" },
    { ErrorCode::RequestRejected, "request_rejected" },
    { ErrorCode::ModerationBlocked, "moderation_blocked" },
    { ErrorCode::RateLimited, "rate_limited" },
    { ErrorCode::ServerError, "server_error" },
    { ErrorCode::ServerOverloaded, "server_overloaded" },
    { ErrorCode::NoNetwork, "no_network" },
    { ErrorCode::ProxyFailed, "proxy_failed" },
    { ErrorCode::CertificatesUnreadable, "certificates_unreadable" },
    { ErrorCode::TlsFailed, "tls_failed" },
    { ErrorCode::RedirectRefused, "redirect_refused" },
    { ErrorCode::ConnectionCut, "connection_cut" },
    { ErrorCode::Timeout, "timeout" },
    { ErrorCode::UnexpectedAnswer, "unexpected_answer" },
    { ErrorCode::AnswerWithoutPicture, "answer_without_picture" },
    { ErrorCode::PictureNotFetched, "picture_not_fetched" },
    { ErrorCode::PictureGone, "picture_gone" },
    { ErrorCode::AnswerTruncated, "answer_truncated" },
    { ErrorCode::AnswerTooLarge, "answer_too_large" },
    { ErrorCode::PictureDamaged, "picture_damaged" },
    { ErrorCode::PictureTooLarge, "picture_too_large" },
    { ErrorCode::NotEnoughMemory, "not_enough_memory" },
    { ErrorCode::NotEnoughDisk, "not_enough_disk" },
    { ErrorCode::DiskFull, "disk_full" },
    { ErrorCode::FileNotWritable, "file_not_writable" },
    { ErrorCode::FileNotReadable, "file_not_readable" },
    { ErrorCode::DatabaseDamaged, "database_damaged" },
    { ErrorCode::DatabaseTooNew, "database_too_new" },
    { ErrorCode::DatabaseFailed, "database_failed" },
    { ErrorCode::ProfileInUse, "profile_in_use" },
    { ErrorCode::ProfileUnusable, "profile_unusable" },
    { ErrorCode::KeychainUnavailable, "keychain_unavailable" },
    { ErrorCode::KeychainDenied, "keychain_denied" },
    { ErrorCode::KeyNotStored, "key_not_stored" },
    { ErrorCode::CatalogInvalid, "catalog_invalid" },
    { ErrorCode::DraftFontsMissing, "draft_fonts_missing" },
    { ErrorCode::NotFound, "not_found" },
    { ErrorCode::ExportNothing, "export_nothing" },
    { ErrorCode::NoVector, "no_vector" },
    { ErrorCode::ExportPatternInvalid, "export_pattern_invalid" },
    { ErrorCode::ExportOutsideTarget, "export_outside_target" },
    { ErrorCode::ExportTargetIsLink, "export_target_is_link" },
    { ErrorCode::ExportConflict, "export_conflict" },
});

} // namespace

QLatin1String errorCodeName(ErrorCode code)
{
    const auto row = std::find_if(rows.begin(), rows.end(), [code](const Row &r) { return r.code == code; });
    return row == rows.end() ? QLatin1String("unexpected_answer") : QLatin1String(row->name);
}

ErrorCode errorCodeFromName(const QString &name)
{
    const auto row = std::find_if(
        rows.begin(), rows.end(), [&name](const Row &r) { return name == QLatin1String(r.name); });
    return row == rows.end() ? ErrorCode::UnexpectedAnswer : row->code;
}

bool stopsAccount(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NoKey:
    case ErrorCode::KeyRefused:
    case ErrorCode::NoCredit:
    case ErrorCode::SpendLimitReached:
    case ErrorCode::OrganizationNotVerified:
    case ErrorCode::RegionNotSupported:
    case ErrorCode::PermissionDenied:
    case ErrorCode::ProxyFailed:
    case ErrorCode::CertificatesUnreadable:
        return true;
    default:
        return false;
    }
}

} // namespace Iconwright
