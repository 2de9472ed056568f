#pragma once

#include <QKeySequence>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace Iconwright {

//! The keys that the user has given to commands, by the object name of their action. Only what differs from
//! the usual keys is in it. A plain value; as a text it is a JSON object of portable key names.
class Keymap
{
public:
    //! What cannot be read is left out: the usual keys count then.
    [[nodiscard]] static Keymap fromText(const QString &text);
    //! Empty when nothing differs.
    [[nodiscard]] QString toText() const;

    //! Null: the usual ones. An empty list: none at all.
    [[nodiscard]] std::optional<QList<QKeySequence>> keys(const QString &command) const;
    //! An empty sequence: the command has no key.
    void set(const QString &command, const QKeySequence &keys);
    void reset(const QString &command) { m_keys.remove(command); }

    bool operator==(const Keymap &) const = default;

private:
    QMap<QString, QKeySequence> m_keys;
};

//! What a key means for an action: with Return also Enter of the number pad.
[[nodiscard]] QList<QKeySequence> withTwins(const QKeySequence &keys);

} // namespace Iconwright
