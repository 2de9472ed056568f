#include "ui/common/keymap.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

Keymap Keymap::fromText(const QString &text)
{
    Keymap map;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (!entry.value().isString())
            continue;
        const QString name = entry.value().toString();
        const QKeySequence keys = QKeySequence::fromString(name, QKeySequence::PortableText);
        const bool isReadable = name.isEmpty() || (keys.count() == 1 && keys[0].key() != Qt::Key_unknown);
        if (isReadable)
            map.set(entry.key(), keys);
    }
    return map;
}

QString Keymap::toText() const
{
    if (m_keys.isEmpty())
        return {};
    QJsonObject object;
    for (auto entry = m_keys.begin(); entry != m_keys.end(); ++entry)
        object.insert(entry.key(), entry.value().toString(QKeySequence::PortableText));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<QList<QKeySequence>> Keymap::keys(const QString &command) const
{
    const auto found = m_keys.constFind(command);
    if (found == m_keys.constEnd())
        return std::nullopt;
    return withTwins(*found);
}

void Keymap::set(const QString &command, const QKeySequence &keys)
{
    m_keys.insert(command, keys);
}

QList<QKeySequence> withTwins(const QKeySequence &keys)
{
    if (keys.isEmpty())
        return {};
    const QKeyCombination first = keys[0];
    if (first.key() == Qt::Key_Return)
        return { keys, QKeySequence(QKeyCombination(first.keyboardModifiers(), Qt::Key_Enter)) };
    return { keys };
}

} // namespace Iconwright
