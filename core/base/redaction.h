#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QMutex>

#include <string>
#include <string_view>

namespace Iconwright {

//! `text` without anything that looks like an API key: "sk-..." tokens, "Bearer ..." and "api-key: ..."
//! headers, OPENAI_API_KEY=... assignments. What is taken out becomes "[key]".
[[nodiscard]] std::string withoutKeys(std::string_view text);

//! The keys this run has seen, whatever their form, so that none can pass a log line. Thread safe.
class KnownSecrets
{
public:
    //! Ignores keys shorter than 4 bytes: they would blank ordinary words.
    void add(const QByteArray &key);
    //! withoutKeys(), and every known key taken out as well: plain, percent-encoded, base64.
    [[nodiscard]] std::string redacted(std::string_view text) const;

private:
    mutable QMutex m_mutex;
    QByteArrayList m_keys;
};

} // namespace Iconwright
