#include "core/exporting/exportname.h"

#include "core/exporting/slug.h"

#include <QRegularExpression>

#include <algorithm>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestPattern = 400; // UTF-16 units
constexpr qsizetype longestComponent = 200; // bytes; 255 less what is appended
constexpr qsizetype deepestFolder = 8;

const QStringList placeholders { u"category"_s, u"variation"_s, u"style"_s, u"colors"_s, u"size"_s,
    u"index"_s, u"id"_s };

bool leavesTarget(const QString &pattern)
{
    static const QRegularExpression drive(u"^[A-Za-z]:"_s);
    const QString path = QString(pattern).replace(u'\\', u'/');
    return path.startsWith(u'/') || path.startsWith(u'~') || drive.match(path).hasMatch()
        || path.split(u'/').contains(u".."_s);
}

bool isForbidden(QChar c)
{
    const QChar::Category category = c.category();
    return category == QChar::Other_Control || category == QChar::Other_Format
        || category == QChar::Separator_Line || category == QChar::Separator_Paragraph
        || u"\\:*?\"<>|"_s.contains(c);
}

bool hasBadFolder(const QString &pattern)
{
    const QStringList components = pattern.split(u'/');
    return components.size() > deepestFolder
        || components.first().compare(u"manifest.json"_s, Qt::CaseInsensitive) == 0
        || std::any_of(components.begin(), components.end(), [](const QString &component) {
               return component.trimmed().isEmpty() || component.trimmed().startsWith(u'.');
           });
}

//! Device names that Windows does not give to files, with any extension.
bool isReserved(const QString &component)
{
    static const QRegularExpression reserved(
        u"^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\\$|conout\\$) *(\\.|$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return reserved.match(component).hasMatch();
}

QString portable(const QString &component)
{
    QString name = leftBytes(component.trimmed(), longestComponent);
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    return isReserved(name) ? u"icon-"_s + name : name;
}

QString valueOf(const QString &placeholder, const NameValues &values, int size)
{
    if (placeholder == u"category"_s)
        return slug(values.category);
    if (placeholder == u"style"_s)
        return slug(values.styleId, u"style"_s);
    if (placeholder == u"colors"_s)
        return slug(values.colorSchemeId, u"colors"_s);
    if (placeholder == u"variation"_s)
        return QString::number(values.variation);
    if (placeholder == u"size"_s)
        return QString::number(size);
    if (placeholder == u"id"_s)
        return QString::number(values.id);
    const auto digits = static_cast<int>(QString::number(values.count).size());
    return QString::number(values.index).rightJustified(digits, u'0');
}

Error refused(ErrorCode code, const QString &pattern)
{
    return { code, u"name pattern \"%1\""_s.arg(pattern) };
}

} // namespace

Result<ExportName> ExportName::parse(const QString &pattern)
{
    QString text = pattern.trimmed().isEmpty() ? u"{category}-{variation}"_s : pattern;
    if (leavesTarget(text))
        return refused(ErrorCode::ExportOutsideTarget, pattern);
    if (text.endsWith(u".png"_s, Qt::CaseInsensitive))
        text.chop(4);
    ExportName name;
    if (text.size() > longestPattern || !text.isValidUtf16() || hasBadFolder(text)
        || std::any_of(text.begin(), text.end(), isForbidden) || !name.splitParts(text))
        return refused(ErrorCode::ExportPatternInvalid, pattern);
    return name;
}

bool ExportName::splitParts(const QString &pattern)
{
    static const QRegularExpression piece(u"\\{([^{}]*)\\}|([^{}]+)|[{}]"_s);
    for (auto matches = piece.globalMatch(pattern); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const bool literal = match.hasCaptured(2);
        if (!literal && !placeholders.contains(match.captured(1)))
            return false;
        m_parts << Part { match.captured(literal ? 2 : 1), !literal };
    }
    return true;
}

bool ExportName::hasSize() const
{
    return std::any_of(
        m_parts.begin(), m_parts.end(),
        [](const Part &part) { return part.placeholder && part.text == u"size"_s; });
}

QString ExportName::expanded(const NameValues &values, int size) const
{
    QString path;
    for (const Part &part : m_parts)
        path += part.placeholder ? valueOf(part.text, values, size) : part.text;
    return path;
}

QString ExportName::path(const NameValues &values, int size, int clash, bool markSize) const
{
    QStringList components = expanded(values, size).split(u'/');
    std::transform(components.begin(), components.end(), components.begin(), portable);
    QString &name = components.last();
    if (clash > 1)
        name += u"-%1"_s.arg(clash);
    if (markSize)
        name += u"-%1"_s.arg(size);
    return components.join(u'/') + u".png"_s;
}

} // namespace Iconwright
