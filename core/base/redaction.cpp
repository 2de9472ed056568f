#include "core/base/redaction.h"

#include <array>
#include <cctype>

namespace Iconwright {

namespace {

constexpr std::string_view replacement = "[key]";
constexpr size_t shortestSecret = 4;
constexpr size_t shortestKey = 8; //!< "sk-" included
constexpr size_t shortestKeyInsideAWord = 20; //!< so that "task-force" stays

bool isKeyCharacter(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) || c == '-' || c == '_' || c == '.' || c == '*'
        || c == '+' || c == '/' || c == '=';
}

bool startsWithFolded(std::string_view text, std::string_view lowerCasePrefix)
{
    if (text.size() < lowerCasePrefix.size())
        return false;
    for (size_t i = 0; i < lowerCasePrefix.size(); ++i)
        if (std::tolower(static_cast<unsigned char>(text[i])) != lowerCasePrefix[i])
            return false;
    return true;
}

size_t keyLength(std::string_view text)
{
    size_t length = 0;
    while (length < text.size() && isKeyCharacter(text[length]))
        ++length;
    return length;
}

//! Length of what separates a header's or variable's name from its value: quotes, colons, equals signs,
//! blanks.
size_t separatorLength(std::string_view text)
{
    return std::min(text.find_first_not_of(" \t:=\"'"), text.size());
}

//! Where the key begins that is announced at the start of `text` ("Bearer ", "api-key: "); 0 when there is
//! none.
size_t announcedKey(std::string_view text)
{
    static constexpr std::array<std::string_view, 4> announcements { "bearer", "api-key", "api_key",
        "apikey" };
    for (const std::string_view word : announcements) {
        if (!startsWithFolded(text, word))
            continue;
        const size_t separator = separatorLength(text.substr(word.size()));
        const size_t start = word.size() + separator;
        if (separator > 0 && startsWithFolded(text.substr(start), "bearer "))
            return start + 7;
        return separator > 0 ? start : 0;
    }
    return 0;
}

void replaceAll(std::string &text, const QByteArray &secret)
{
    const std::string_view needle(secret.constData(), static_cast<size_t>(secret.size()));
    for (size_t at = text.find(needle); at != std::string::npos;
         at = text.find(needle, at + replacement.size()))
        text.replace(at, needle.size(), replacement);
}

} // namespace

std::string withoutKeys(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    while (!text.empty()) {
        const size_t announced = announcedKey(text);
        const bool bare = startsWithFolded(text, "sk-");
        const size_t length = announced > 0 || bare ? keyLength(text.substr(announced)) : 0;
        const bool isInsideAWord = !result.empty() && std::isalnum(static_cast<unsigned char>(result.back()));
        const bool isKey = length >= (!bare        ? shortestSecret
                                   : isInsideAWord ? shortestKeyInsideAWord
                                                   : shortestKey);
        result += isKey ? std::string(text.substr(0, announced)).append(replacement)
                        : std::string(1, text.front());
        text.remove_prefix(isKey ? announced + length : 1);
    }
    return result;
}

void KnownSecrets::add(const QByteArray &key)
{
    if (static_cast<size_t>(key.size()) < shortestSecret)
        return;
    const QMutexLocker lock(&m_mutex);
    for (const QByteArray &form : { key, key.toPercentEncoding(), key.toBase64() })
        if (!m_keys.contains(form))
            m_keys << form;
}

std::string KnownSecrets::redacted(std::string_view text) const
{
    std::string result(text);
    const QMutexLocker lock(&m_mutex);
    for (const QByteArray &key : m_keys)
        replaceAll(result, key);
    return withoutKeys(result);
}

} // namespace Iconwright
