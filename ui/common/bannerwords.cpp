#include "ui/common/bannerwords.h"

#include "ui/common/errortext.h"
#include "ui/common/units.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

struct Banners
{
    Q_DECLARE_TR_FUNCTIONS(Banners)
};

QString waitingText(int icons)
{
    return icons == 1 ? Banners::tr("1 icon waits.") : Banners::tr("%Ln icons wait.", nullptr, icons);
}

//! The error's own sentences: the first is the title.
BannerWords ownWords(const Error &error)
{
    const QString sentences = errorText(error);
    const qsizetype end = sentences.indexOf(u". "_s);
    BannerWords words;
    words.title = end < 0 ? sentences : sentences.left(end + 1);
    words.text = end < 0 ? QString() : sentences.mid(end + 2);
    words.verbs = { BannerVerb::GoOn };
    return words;
}

BannerWords keyRefused(const BannerFacts &facts)
{
    QString text = Banners::tr("The queue is stopped.");
    if (facts.waitingIcons == 1)
        text += u' ' + Banners::tr("1 icon waits for a working key.");
    else if (facts.waitingIcons > 1)
        text += u' ' + Banners::tr("%Ln icons wait for a working key.", nullptr, facts.waitingIcons);
    return { BannerKind::Danger, Glyph::KeyRefused, Banners::tr("OpenAI refused the key."), text,
        { BannerVerb::KeySettings } };
}

BannerWords keyProblem(const Error &error)
{
    BannerWords words = ownWords(error);
    words.sign = Glyph::Key;
    words.verbs = { BannerVerb::KeySettings, BannerVerb::GoOn };
    return words;
}

BannerWords keychain(const Error &error)
{
    BannerWords words = ownWords(error);
    words.kind = BannerKind::Warning;
    words.sign = Glyph::Key;
    words.verbs = { BannerVerb::KeySettings };
    words.canBeHidden = true;
    return words;
}

BannerWords noNetwork(const BannerFacts &facts)
{
    QString text = Banners::tr("Nothing was sent, nothing is lost.");
    if (facts.retrySeconds)
        //: %1 is a time that counts down: "20 s"
        text += u' '
            + Banners::tr("Tries again in %1.").arg(durationText(std::chrono::seconds(*facts.retrySeconds)));
    //: %1 is the name of the server
    return { BannerKind::Warning, Glyph::NoNetwork,
        Banners::tr("No connection to %1.").arg(leftToRight(facts.host)), text, { BannerVerb::TryAgain } };
}

BannerWords noCredit(const Error &error)
{
    if (error.code == ErrorCode::NoCredit)
        return { BannerKind::Danger, Glyph::Wallet, Banners::tr("Your OpenAI account has no credit left."),
            Banners::tr("The queue is stopped. Add credit there, then go on here."),
            { BannerVerb::OpenBilling, BannerVerb::GoOn } };
    BannerWords words = ownWords(error);
    words.sign = Glyph::Wallet;
    words.text = Banners::tr("The queue is stopped.") + u' ' + words.text;
    words.verbs = { BannerVerb::OpenBilling, BannerVerb::GoOn };
    return words;
}

BannerWords notVerified(const BannerFacts &facts)
{
    BannerWords words { BannerKind::Danger, Glyph::Account,
        Banners::tr("Your OpenAI organization is not verified for this model."),
        Banners::tr("Verify it there (up to 15 minutes), or use another model."),
        { BannerVerb::OpenVerification } };
    words.verbs << (facts.otherModel.isEmpty() ? BannerVerb::GoOn : BannerVerb::UseModel);
    return words;
}

BannerWords diskFull(const BannerFacts &facts)
{
    BannerWords words { BannerKind::Danger, Glyph::Disk, Banners::tr("No room left on the disk."), {},
        { BannerVerb::Save } };
    if (!facts.volume.isEmpty())
        //: %1 is a folder or drive
        words.title = Banners::tr("No room left on \"%1\".").arg(leftToRight(facts.volume));
    if (facts.keptPictures == 1)
        words.text = Banners::tr("1 picture arrived and is kept in memory.");
    else if (facts.keptPictures > 1)
        words.text = Banners::tr("%Ln pictures arrived and are kept in memory.", nullptr, facts.keptPictures);
    else
        words.text = Banners::tr("Pictures that arrived are kept in memory.");
    words.text += u' '
        + (facts.neededBytes > 0 ? Banners::tr("Free %1 and press Save.")
                                       .arg(leftToRight(QLocale().formattedDataSize(
                                           facts.neededBytes, 0, QLocale::DataSizeSIFormat)))
                                 : Banners::tr("Free some space and press Save."));
    if (facts.canChooseFolder)
        words.verbs << BannerVerb::ChooseFolder;
    return words;
}

BannerWords rescued(const Error &error)
{
    BannerWords words = ownWords(error);
    words.kind = BannerKind::Warning;
    words.sign = Glyph::Storage;
    words.verbs.clear();
    words.canBeHidden = true;
    return words;
}

//! The batch waits until its user resumes it; others may go on.
BannerWords budget(const Error &error)
{
    BannerWords words = ownWords(error);
    words.kind = BannerKind::Warning;
    words.sign = Glyph::Wallet;
    words.verbs = { BannerVerb::ChangeLimit };
    words.canBeHidden = true;
    if (error.detail == u"day"_s)
        words.title = Banners::tr("Today's cap on spending is reached.");
    else if (error.detail == u"month"_s)
        words.title = Banners::tr("This month's cap on spending is reached.");
    else if (error.detail == u"batch"_s)
        words.title = Banners::tr("The cap on spending for this batch is reached.");
    if (error.code == ErrorCode::BudgetReached)
        words.text
            = Banners::tr("Nothing more is sent. Raise the cap in the preferences and resume the batch.");
    return words;
}

BannerWords wordsOf(const Error &error, const BannerFacts &facts)
{
    switch (error.code) {
    case ErrorCode::KeyRefused:
        return keyRefused(facts);
    case ErrorCode::NoKey:
    case ErrorCode::PermissionDenied:
        return keyProblem(error);
    case ErrorCode::KeychainUnavailable:
    case ErrorCode::KeychainDenied:
    case ErrorCode::KeyNotStored:
        return keychain(error);
    case ErrorCode::NoNetwork:
        return noNetwork(facts);
    case ErrorCode::NoCredit:
    case ErrorCode::SpendLimitReached:
        return noCredit(error);
    case ErrorCode::OrganizationNotVerified:
        return notVerified(facts);
    case ErrorCode::DiskFull:
        return diskFull(facts);
    case ErrorCode::DatabaseDamaged:
        return rescued(error);
    case ErrorCode::BudgetReached:
    case ErrorCode::PriceUnknown:
        return budget(error);
    default: {
        BannerWords words = ownWords(error);
        if (facts.waitingIcons > 0)
            words.text += u' ' + waitingText(facts.waitingIcons);
        return words;
    }
    }
}

} // namespace

BannerWords bannerWords(const Error &error, const BannerFacts &facts)
{
    BannerWords words = wordsOf(error, facts);
    const bool isOwnCap = error.code == ErrorCode::BudgetReached;
    if ((!error.detail.isEmpty() && !isOwnCap) || error.httpStatus != 0)
        words.verbs << BannerVerb::Details;
    return words;
}

BannerWords bannerWords(const ModelEnd &end)
{
    const QString day = QLocale().toString(end.day, QLocale::LongFormat);
    //: %1 is a model, %2 a date
    const QString title
        = (end.over ? Banners::tr("%1 was shut down on %2.") : Banners::tr("%1 will be shut down on %2."))
              .arg(leftToRight(end.model), day);
    const QString text = end.over
        ? Banners::tr("Icons you have stay. New ones need another model.")
        : Banners::tr("Icons you have stay. New ones need another model after that day.");
    return { BannerKind::Warning, Glyph::Clock, title, text,
        end.replacement.isEmpty() ? QList<BannerVerb>() : QList { BannerVerb::UseModel }, true };
}

//! %1 and %2 stay: they are what the account allows and what the preferences say.
static QString learnedLimitText(LimitKind kind)
{
    switch (kind) {
    case LimitKind::Requests:
        //: %1 and %2 are numbers; %2 is what the preferences say
        return Banners::tr("Your account answered with a limit of %1 requests per minute; Iconwright is set "
                           "to %2. Using %1 keeps the pace even.");
    case LimitKind::Tokens:
        //: %1 and %2 are numbers; %2 is what the preferences say
        return Banners::tr("Your account answered with a limit of %1 tokens per minute; Iconwright is set "
                           "to %2. Using %1 keeps the pace even.");
    case LimitKind::Images:
        break;
    }
    //: %1 and %2 are numbers; %2 is what the preferences say
    return Banners::tr("Your account answered with a limit of %1 images per minute; Iconwright is set to %2. "
                       "Using %1 keeps the pace even.");
}

BannerWords bannerWords(const LearnedLimit &limit)
{
    return { BannerKind::Info, Glyph::Info, Banners::tr("Often waiting?"),
        learnedLimitText(limit.kind).arg(countText(limit.told), countText(limit.own)),
        { BannerVerb::UseLimit }, true };
}

QString bannerVerbText(BannerVerb verb, const BannerFacts &facts, int told)
{
    switch (verb) {
    case BannerVerb::KeySettings:
        return Banners::tr("Open key settings…");
    case BannerVerb::TryAgain:
        return Banners::tr("Try now");
    case BannerVerb::GoOn:
        return Banners::tr("Go on");
    case BannerVerb::OpenBilling:
        return Banners::tr("Open billing page");
    case BannerVerb::OpenVerification:
        return Banners::tr("Open page");
    case BannerVerb::UseModel:
        //: %1 is a model
        return Banners::tr("Use %1", "model").arg(leftToRight(facts.otherModel));
    case BannerVerb::Save:
        return Banners::tr("Save");
    case BannerVerb::ChooseFolder:
        return Banners::tr("Choose folder…");
    case BannerVerb::UseLimit:
        //: %1 is a number of requests per minute
        return Banners::tr("Use %1", "limit").arg(countText(told));
    case BannerVerb::ChangeLimit:
        //: Opens the page of the preferences that has the caps on spending.
        return Banners::tr("Change limit…");
    case BannerVerb::Details:
        return Banners::tr("Details");
    }
    return {};
}

} // namespace Iconwright
