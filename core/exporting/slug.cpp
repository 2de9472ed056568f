#include "core/exporting/slug.h"

#include <QChar>
#include <QHash>
#include <QList>
#include <QRegularExpression>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestSlug = 120; // bytes; leaves room in the 255 of most file systems
constexpr qsizetype longestPlainSlug = 60; // targets put it below deep folders

//! Latin letters that no decomposition takes apart.
const QHash<char32_t, QString> latinLetters { { U'ß', u"ss"_s }, { U'æ', u"ae"_s }, { U'œ', u"oe"_s },
    { U'ø', u"o"_s }, { U'ł', u"l"_s }, { U'đ', u"d"_s }, { U'ð', u"d"_s }, { U'þ', u"th"_s },
    { U'ı', u"i"_s } };

bool isVariationSelector(char32_t c)
{
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
}

bool isPartOfLetter(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return (category == QChar::Mark_NonSpacing || category == QChar::Mark_SpacingCombining)
        && !isVariationSelector(c);
}

//! Characters that stand inside a word without parting it: joiners, direction marks, apostrophes.
bool isSilent(char32_t c)
{
    return QChar::category(c) == QChar::Other_Format || c == U'\'' || c == U'\u2019'
        || isVariationSelector(c);
}

//! Names that Windows gives to no file, whatever its extension.
bool isDeviceOfWindows(const QString &name)
{
    static const QRegularExpression device(u"\\A(con|prn|aux|nul|com[0-9]|lpt[0-9])\\z"_s);
    return device.match(name).hasMatch();
}

} // namespace

QString leftBytes(const QString &text, qsizetype bytes)
{
    qsizetype used = 0;
    qsizetype units = 0;
    while (units < text.size()) {
        const qsizetype width = text[units].isHighSurrogate() && units + 1 < text.size() ? 2 : 1;
        used += QStringView(text).mid(units, width).toUtf8().size();
        if (used > bytes)
            break;
        units += width;
    }
    return text.left(units);
}

QString slug(const QString &text, const QString &fallback)
{
    QString result;
    bool parted = false;
    for (const uint c : text.toLower().normalized(QString::NormalizationForm_C).toUcs4()) {
        const bool letter
            = QChar::isLetter(c) || QChar::isDigit(c) || (isPartOfLetter(c) && !parted && !result.isEmpty());
        if (!letter) {
            parted = parted || !isSilent(c);
            continue;
        }
        if (parted && !result.isEmpty())
            result += u'-';
        parted = false;
        result += QChar::fromUcs4(c);
    }
    result = leftBytes(result, longestSlug);
    if (result.endsWith(u'-'))
        result.chop(1);
    return result.isEmpty() ? fallback : result;
}

QString plainSlug(const QString &text, const QString &fallback)
{
    QString result;
    bool parted = false;
    for (const uint c : text.normalized(QString::NormalizationForm_KD).toLower().toUcs4()) {
        const bool isPlain = (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9');
        const QString letters = isPlain ? QString(QChar(c)) : latinLetters.value(c);
        if (letters.isEmpty()) {
            parted = parted || !(isSilent(c) || isPartOfLetter(c));
            continue;
        }
        if (parted && !result.isEmpty())
            result += u'-';
        parted = false;
        result += letters;
    }
    result.truncate(longestPlainSlug);
    while (result.endsWith(u'-'))
        result.chop(1);
    if (isDeviceOfWindows(result))
        result += u"-icon"_s;
    return result.isEmpty() ? fallback : result;
}

} // namespace Iconwright
