#include "core/exporting/slug.h"

#include <QChar>
#include <QList>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestSlug = 120; // bytes; leaves room in the 255 of most file systems

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

} // namespace Iconwright
