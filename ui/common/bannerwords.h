#pragma once

#include "core/base/error.h"
#include "ui/common/glyphs.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace Iconwright {

enum class BannerKind { Info, Warning, Danger };

//! What a banner's buttons do; BannerStack has a signal for each.
enum class BannerVerb {
    KeySettings,
    TryAgain,
    GoOn,
    OpenBilling,
    OpenVerification,
    UseModel,
    Save,
    ChooseFolder,
    UseLimit,
    ChangeLimit,
    Details,
};

//! What the sentences of banners mention besides the error. What is not known is left out of the sentence,
//! and so is a button that would do nothing.
struct BannerFacts
{
    int waitingIcons = 0; //!< not sent yet
    QString host = QStringLiteral("api.openai.com");
    std::optional<int> retrySeconds; //!< until the next try by itself
    QString otherModel; //!< display name of one that can be used instead
    QString volume; //!< where the disk is full: "/home"
    int keptPictures = 0; //!< arrived, in memory only
    qint64 neededBytes = 0; //!< to be freed
    bool canChooseFolder = false;
};

//! A model that will be shut down, or has been.
struct ModelEnd
{
    QString model; //!< display name
    QDate day; //!< the last one
    QString replacement; //!< display name; may be empty
    bool over = false; //!< the day has come

    bool operator==(const ModelEnd &) const = default;
};

enum class LimitKind { Requests, Tokens, Images };

//! The account allows less of something than the preferences say.
struct LearnedLimit
{
    LimitKind kind = LimitKind::Images;
    int told = 0; //!< a minute
    int own = 0; //!< a minute

    bool operator==(const LearnedLimit &) const = default;
};

//! What stands in a banner: a title of what happened, a sentence of what is safe, verbs.
struct BannerWords
{
    BannerKind kind = BannerKind::Danger;
    Glyph sign = Glyph::Failed;
    QString title;
    QString text;
    QList<BannerVerb> verbs; //!< the most useful first
    bool canBeHidden = false; //!< by the user: nothing waits for it

    bool operator==(const BannerWords &) const = default;
};

[[nodiscard]] BannerWords bannerWords(const Error &error, const BannerFacts &facts);
[[nodiscard]] BannerWords bannerWords(const ModelEnd &end);
[[nodiscard]] BannerWords bannerWords(const LearnedLimit &limit);
//! The label of a button. `told` is the limit for UseLimit.
[[nodiscard]] QString bannerVerbText(BannerVerb verb, const BannerFacts &facts, int told = 0);

} // namespace Iconwright
