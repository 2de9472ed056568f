#include "core/provider/openai/excerpt.h"

#include "core/base/redaction.h"

#include <QRegularExpression>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestExcerpt = 500;
// More than is kept, so that no key is cut in two before it is recognized.
constexpr qsizetype longestSearched = 16 * 1024;

} // namespace

QString excerpt(QByteArrayView text, const QByteArray &key)
{
    static const QRegularExpression quotedKey(
        u"(key provided:?\\s*)[^\\s]+"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression unseen(u"[\\x{0}-\\x{1f}\\x{7f}]+"_s);
    KnownSecrets secrets;
    secrets.add(key);
    const QByteArrayView searched = text.first(std::min(text.size(), longestSearched));
    const std::string clean = secrets.redacted({ searched.data(), static_cast<size_t>(searched.size()) });
    QString line = QString::fromUtf8(clean.data(), static_cast<qsizetype>(clean.size()));
    line.replace(quotedKey, u"\\1[key]"_s);
    line.replace(unseen, u" "_s);
    return line.left(longestExcerpt).trimmed();
}

} // namespace Iconwright
