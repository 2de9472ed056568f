#pragma once

#include "ui/common/bannerwords.h"

#include <QHash>
#include <QTimer>
#include <QUrl>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace Iconwright {

class Banner;

//! What is the matter right now, at the top of the gallery: at most three banners, the gravest first. One
//! for each topic, so that a second error of the same kind takes the place of the first. Has no height while
//! all is well. In the GUI thread.
class BannerStack final : public QWidget
{
    Q_OBJECT

public:
    explicit BannerStack(QWidget *parent = nullptr);

    //! Any error that concerns more than one icon; code None does nothing.
    void showError(const Error &error);
    //! `modelId` is what useModelRequested() names.
    void showModelEnd(const ModelEnd &end, const QString &replacementId);
    void showLearnedLimit(const LearnedLimit &limit);
    //! What concerns this error (or one of the same topic) is over.
    void clear(ErrorCode code);
    //! The queue works again: whatever stopped it (key, credit, verification, disk) is over.
    void clearHalt();
    void clearLearnedLimit();
    void clearModelEnd();
    void clear(); //!< everything

    //! Changes the sentences in place, without a new announcement. `retrySeconds` counts down by itself and
    //! ends in tryAgainRequested().
    void setFacts(const BannerFacts &facts);
    [[nodiscard]] const BannerFacts &facts() const { return m_facts; }
    //! Names BannerFacts::otherModel in useModelRequested().
    void setOtherModel(const QString &id) { m_otherModelId = id; }
    [[nodiscard]] bool isShowing(ErrorCode code) const;

    void retranslate();

Q_SIGNALS:
    void keySettingsRequested();
    void limitSettingsRequested(); //!< where caps on spending are set
    void tryAgainRequested(); //!< by the button, or because the time is up
    void goOnRequested();
    void openBillingRequested(const QUrl &page);
    void openVerificationRequested(const QUrl &page);
    void useModelRequested(const QString &modelId);
    void saveRequested(); //!< pictures kept in memory: try the disk again
    void chooseFolderRequested();
    void useLimitRequested(Iconwright::LimitKind kind, int perMinute);
    void detailsRequested(const Iconwright::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    //! What a banner is about; also the order from top to bottom.
    enum class Topic { Halt, Disk, Network, Budget, Keychain, Rescue, ModelEnd, Limit };
    struct Entry
    {
        std::function<BannerWords()> words;
        Error error;
        Banner *banner = nullptr;
    };

    [[nodiscard]] static Topic topicOf(ErrorCode code);
    void put(Topic topic, const Error &error, const std::function<BannerWords()> &words);
    void take(Topic topic);
    void showWords(Entry &entry);
    void showMost();
    void follow(Topic topic, BannerVerb verb);
    void countDown();

    BannerFacts m_facts;
    QString m_otherModelId;
    QString m_replacementId;
    QString m_replacementName;
    LearnedLimit m_limit;
    QHash<Topic, Entry> m_entries;
    QVBoxLayout *m_layout;
    QTimer m_second;
};

} // namespace Iconwright
