#include "ui/common/bannerstack.h"

#include "ui/common/banner.h"
#include "ui/common/fadecover.h"

#include <QEvent>
#include <QMetaEnum>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Iconwright {

namespace {

constexpr int mostShown = 3;
const QUrl billingPage(u"https://platform.openai.com/settings/organization/billing/overview"_s);
const QUrl verificationPage(u"https://platform.openai.com/settings/organization/general"_s);

//! For tests and for those who drive the window from outside.
QString verbName(BannerVerb verb)
{
    switch (verb) {
    case BannerVerb::KeySettings:
        return u"bannerKeySettings"_s;
    case BannerVerb::TryAgain:
        return u"bannerTryAgain"_s;
    case BannerVerb::GoOn:
        return u"bannerGoOn"_s;
    case BannerVerb::OpenBilling:
        return u"bannerOpenBilling"_s;
    case BannerVerb::OpenVerification:
        return u"bannerOpenVerification"_s;
    case BannerVerb::UseModel:
        return u"bannerUseModel"_s;
    case BannerVerb::Save:
        return u"bannerSave"_s;
    case BannerVerb::ChooseFolder:
        return u"bannerChooseFolder"_s;
    case BannerVerb::UseLimit:
        return u"bannerUseLimit"_s;
    case BannerVerb::ChangeLimit:
        return u"bannerChangeLimit"_s;
    case BannerVerb::Details:
        return u"bannerDetails"_s;
    }
    return {};
}

} // namespace

BannerStack::BannerStack(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"banners"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &BannerStack::countDown);
    retranslate();
    hide();
}

BannerStack::Topic BannerStack::topicOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::DiskFull:
    case ErrorCode::NotEnoughDisk:
        return Topic::Disk;
    case ErrorCode::NoNetwork:
        return Topic::Network;
    case ErrorCode::KeychainUnavailable:
    case ErrorCode::KeychainDenied:
    case ErrorCode::KeyNotStored:
        return Topic::Keychain;
    case ErrorCode::DatabaseDamaged:
        return Topic::Rescue;
    case ErrorCode::BudgetReached:
    case ErrorCode::PriceUnknown:
        return Topic::Budget;
    default:
        return Topic::Halt;
    }
}

void BannerStack::showError(const Error &error)
{
    if (error.code == ErrorCode::None)
        return;
    put(topicOf(error.code), error, [this, error] { return bannerWords(error, m_facts); });
}

void BannerStack::showModelEnd(const ModelEnd &end, const QString &replacementId)
{
    m_replacementId = replacementId;
    m_replacementName = end.replacement;
    put(Topic::ModelEnd, {}, [end] { return bannerWords(end); });
}

void BannerStack::showLearnedLimit(const LearnedLimit &limit)
{
    m_limit = limit;
    put(Topic::Limit, {}, [limit] { return bannerWords(limit); });
}

void BannerStack::clear(ErrorCode code)
{
    take(topicOf(code));
}

void BannerStack::clearHalt()
{
    take(Topic::Halt);
    take(Topic::Disk);
}

void BannerStack::clearLearnedLimit()
{
    take(Topic::Limit);
}

void BannerStack::clearModelEnd()
{
    take(Topic::ModelEnd);
}

void BannerStack::clear()
{
    const QList<Topic> topics = m_entries.keys();
    for (const Topic topic : topics)
        take(topic);
}

bool BannerStack::isShowing(ErrorCode code) const
{
    const auto entry = m_entries.constFind(topicOf(code));
    return entry != m_entries.constEnd() && entry->error.code == code;
}

void BannerStack::setFacts(const BannerFacts &facts)
{
    m_facts = facts;
    for (Entry &entry : m_entries)
        showWords(entry);
    facts.retrySeconds ? m_second.start() : m_second.stop();
}

void BannerStack::put(Topic topic, const Error &error, const std::function<BannerWords()> &words)
{
    Entry &entry = m_entries[topic];
    entry.error = error;
    entry.words = words;
    if (entry.banner == nullptr) {
        entry.banner = new Banner(Banner::Shape::Strip, this);
        entry.banner->hide();
        connect(
            entry.banner, &Banner::verbRequested, this,
            [this, topic](BannerVerb verb) { follow(topic, verb); });
        connect(entry.banner, &Banner::hideRequested, this, [this, topic] { take(topic); });
        // Widgets of a layout are counted from the top: this one goes below all graver ones.
        const auto above = std::count_if(
            m_entries.keyBegin(), m_entries.keyEnd(), [topic](Topic other) { return other < topic; });
        m_layout->insertWidget(int(above), entry.banner);
    }
    showWords(entry);
    showMost();
}

void BannerStack::take(Topic topic)
{
    const auto entry = m_entries.constFind(topic);
    if (entry == m_entries.constEnd())
        return;
    Banner *banner = entry->banner;
    m_entries.erase(entry);
    m_layout->removeWidget(banner);
    banner->hide();
    banner->deleteLater();
    if (topic == Topic::Network)
        m_second.stop();
    showMost();
}

void BannerStack::showWords(Entry &entry)
{
    const BannerWords words = entry.words();
    BannerFacts facts = m_facts;
    if (entry.error.code == ErrorCode::None)
        facts.otherModel = m_replacementName;
    QList<Banner::Verb> verbs;
    for (const BannerVerb verb : words.verbs)
        verbs.append({ verbName(verb), bannerVerbText(verb, facts, m_limit.told) });
    entry.banner->setWords(words, verbs);
}

void BannerStack::showMost()
{
    int shown = 0;
    setVisible(!m_entries.isEmpty());
    for (const Topic topic : { Topic::Halt, Topic::Disk, Topic::Network, Topic::Budget, Topic::Keychain,
             Topic::Rescue, Topic::ModelEnd, Topic::Limit }) {
        const auto entry = m_entries.constFind(topic);
        if (entry == m_entries.constEnd())
            continue;
        if (shown++ < mostShown)
            FadeCover::reveal(*entry->banner);
        else
            entry->banner->hide();
    }
}

void BannerStack::follow(Topic topic, BannerVerb verb)
{
    switch (verb) {
    case BannerVerb::KeySettings:
        return Q_EMIT keySettingsRequested();
    case BannerVerb::TryAgain:
        return Q_EMIT tryAgainRequested();
    case BannerVerb::GoOn:
        return Q_EMIT goOnRequested();
    case BannerVerb::OpenBilling:
        return Q_EMIT openBillingRequested(billingPage);
    case BannerVerb::OpenVerification:
        return Q_EMIT openVerificationRequested(verificationPage);
    case BannerVerb::UseModel:
        return Q_EMIT useModelRequested(topic == Topic::ModelEnd ? m_replacementId : m_otherModelId);
    case BannerVerb::Save:
        return Q_EMIT saveRequested();
    case BannerVerb::ChooseFolder:
        return Q_EMIT chooseFolderRequested();
    case BannerVerb::UseLimit:
        return Q_EMIT useLimitRequested(m_limit.kind, m_limit.told);
    case BannerVerb::ChangeLimit:
        return Q_EMIT limitSettingsRequested();
    case BannerVerb::Details:
        return Q_EMIT detailsRequested(m_entries.value(topic).error);
    }
}

void BannerStack::countDown()
{
    const auto network = m_entries.find(Topic::Network);
    if (network == m_entries.end() || !m_facts.retrySeconds) {
        m_second.stop();
        return;
    }
    m_facts.retrySeconds = *m_facts.retrySeconds - 1;
    if (*m_facts.retrySeconds <= 0) {
        m_facts.retrySeconds.reset();
        m_second.stop();
    }
    showWords(*network);
    if (!m_facts.retrySeconds)
        Q_EMIT tryAgainRequested();
}

void BannerStack::retranslate()
{
    setAccessibleName(tr("Messages"));
    for (Entry &entry : m_entries)
        showWords(entry);
}

void BannerStack::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Iconwright
