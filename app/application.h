#pragma once

#include "core/base/redaction.h"
#include "core/catalog/catalog.h"
#include "core/library/rescuereport.h"
#include "core/provider/offline/draftpreview.h"
#include "core/provider/openai/credentials.h"
#include "core/queue/batchqueue.h"
#include "core/secrets/apikeys.h"
#include "core/settings/settings.h"

#include <QObject>
#include <QProcessEnvironment>

#include <memory>

namespace Iconwright {

class Database;
class Engine;
class IconLibrary;
class IconSets;
class LibraryCleaning;
class OriginalStore;
class Profile;
class ProfileLock;
class RecipeBook;
class Thumbnails;

//! The composition root: the only place that makes services. Each open...() makes the next layer; the command
//! line opens as many as its verb needs, the window all of them. Main thread.
class Application final : public QObject
{
    Q_OBJECT

public:
    //! `profileFolder` empty: the system's place for application data.
    Application(const QString &profileFolder, const QProcessEnvironment &environment);
    ~Application() override;

    //! Settings, catalog, log, keys. InvalidSetting for an environment variable, CatalogInvalid,
    //! ProfileUnusable.
    [[nodiscard]] Result<void> openSettings();
    //! The library for looking. Where an earlier version wrote it, it is migrated, and a damaged database is
    //! put aside and the originals are indexed again: ProfileInUse, if somebody else has the profile open.
    [[nodiscard]] Result<void> openLibrary();
    //! The right to send, and a library for writing: one process at a time (ProfileInUse).
    [[nodiscard]] Result<void> claimProfile();
    //! claimProfile() and the engine, not opened yet: open it in the thread it is to live in.
    [[nodiscard]] Result<void> makeEngine();

    //! makeEngine() in three steps, for the window, whose thread must not wait for the second: the right to
    //! send and the engine (ProfileInUse),
    [[nodiscard]] Result<void> prepareEngine();
    //! what is to be done about the library first: a rescue reads every original. Any thread,
    [[nodiscard]] static Result<std::optional<RescueReport>> checkLibrary(const Profile &profile);
    //! and the library for writing. What checkLibrary() found is told by rescued().
    [[nodiscard]] Result<void> useLibrary(const std::optional<RescueReport> &rescue);

    [[nodiscard]] Settings &settings() { return *m_settings; }
    [[nodiscard]] const Catalog &catalog() const { return m_catalog; }
    //! Takes over what the settings know of the last days of models.
    void useShutdowns();
    //! Draws what a style looks like; may be called in any thread, also when this has gone.
    [[nodiscard]] DraftPreview styleDrawing() const { return draftPreview(m_catalog); }
    [[nodiscard]] const Profile &profile() const { return *m_profile; }
    [[nodiscard]] RecipeBook &recipes() { return *m_recipes; }
    [[nodiscard]] ApiKeys &keys() { return *m_keys; }
    //! Whether OPENAI_API_KEY is what requests to `origin` are sent with.
    [[nodiscard]] bool isKeyFromEnvironment(const QString &origin) const
    {
        return origin == m_environmentOrigin;
    }
    [[nodiscard]] OriginalStore &originals() { return *m_originals; }
    [[nodiscard]] Thumbnails &thumbnails() { return *m_thumbnails; }
    [[nodiscard]] Engine &engine() { return *m_engine; }
    //! Null where there is no library yet and this process only looks.
    [[nodiscard]] IconLibrary *library() { return m_library.get(); }
    [[nodiscard]] Database *database() { return m_database.get(); }
    [[nodiscard]] IconSets *sets() { return m_sets.get(); } //!< likewise
    //! There when library() is; library() tells what it does.
    [[nodiscard]] LibraryCleaning &cleaning() { return *m_cleaning; }
    //! Where a damaged database was put aside; empty when nothing was wrong.
    [[nodiscard]] QString rescued() const { return m_rescued; }

    //! As the settings say.
    [[nodiscard]] QueueLimits limits() const;
    [[nodiscard]] QUrl baseUrl() const;
    //! Base URL and key in force. InvalidBaseUrl, KeychainUnavailable, KeychainDenied; an empty key is no
    //! error.
    //! CertificatesUnreadable.
    [[nodiscard]] QFuture<Result<Credentials>> credentials();
    //! Without the password of the proxy.
    [[nodiscard]] Result<NetworkOptions> networkOptions() const;
    //! What the password of the proxy is kept by, see proxyOrigin(NetworkOptions); empty: none is needed.
    [[nodiscard]] QString proxyOrigin() const;
    //! Whether some process, this one too, has the queue of the profile.
    [[nodiscard]] bool isProfileInUse() const;

Q_SIGNALS:
    //! While the library is opened: it was damaged, and lies at `keptAside` now.
    void rescuedLibrary(const QString &keptAside);

private:
    [[nodiscard]] Result<void> lockProfile();
    void useDatabase(std::unique_ptr<Database> database);
    void noteRescue(const RescueReport &report);
    void takeKeyFromEnvironment();
    [[nodiscard]] QFuture<Result<NetworkOptions>> network();
    [[nodiscard]] QFuture<Result<Credentials>> credentials(const NetworkOptions &way);
    [[nodiscard]] qint64 capOf(Setting setting) const;

    QString m_profileFolder;
    QProcessEnvironment m_environment;
    KnownSecrets m_secrets;
    std::unique_ptr<Profile> m_profile;
    std::unique_ptr<Settings> m_settings;
    Catalog m_catalog;
    std::unique_ptr<RecipeBook> m_recipes;
    std::unique_ptr<KeychainStore> m_keychain;
    std::unique_ptr<ApiKeys> m_keys;
    std::unique_ptr<ProfileLock> m_lock;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<OriginalStore> m_originals;
    std::unique_ptr<IconLibrary> m_library;
    std::unique_ptr<IconSets> m_sets;
    std::unique_ptr<LibraryCleaning> m_cleaning;
    std::unique_ptr<Thumbnails> m_thumbnails;
    std::unique_ptr<Engine> m_engine;
    QString m_environmentOrigin; //!< of OPENAI_API_KEY; empty when it is not set
    QString m_rescued;
};

} // namespace Iconwright
