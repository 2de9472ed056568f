#include "core/queue/requesttext.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList cleanedLines(const QStringList &lines)
{
    QStringList result;
    QSet<QString> known;
    for (const QString &line : lines) {
        const QString clean = cleanLine(line);
        const QString key = foldedKey(clean);
        if (!known.contains(key)) {
            known.insert(key);
            result << clean;
        }
    }
    return result;
}

//! The elements meant for each of `categories`, whatever the case of the key; empty ones left out.
QHash<QString, QStringList> cleanedElements(
    const QHash<QString, QStringList> &elements, const QStringList &categories)
{
    QHash<QString, QString> spelling;
    for (const QString &category : categories)
        spelling.insert(foldedKey(category), category);
    QStringList keys = elements.keys();
    keys.sort(); // a hash has no order, but the same form must give the same prompt
    QHash<QString, QStringList> result;
    for (const QString &key : keys) {
        const auto category = spelling.constFind(foldedKey(cleanLine(key)));
        if (category != spelling.constEnd())
            result[*category] += elements[key];
    }
    for (QStringList &list : result) {
        list = cleanedLines(list);
        list.removeAll(QString());
    }
    return result;
}

//! "ff0000", "#F00" and "#ff0000" are "#ff0000"; what is no color stays as it is.
QString cleanedColor(const QString &color)
{
    QString digits = cleanLine(color).toLower();
    if (digits.startsWith(u'#'))
        digits.remove(0, 1);
    const bool isHex = std::ranges::all_of(digits, [](QChar c) { return u"0123456789abcdef"_s.contains(c); });
    if (isHex && digits.size() == 3)
        return u"#%1%1%2%2%3%3"_s.arg(digits[0]).arg(digits[1]).arg(digits[2]);
    return isHex && digits.size() == 6 ? u'#' + digits : color;
}

bool isForbidden(char32_t c)
{
    const bool nonCharacter = (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef);
    const auto category = QChar::category(c);
    return nonCharacter || category == QChar::Other_Control || category == QChar::Other_Surrogate;
}

bool isVisible(char32_t c)
{
    const auto category = QChar::category(c);
    return category != QChar::Other_Format && !QChar::isSpace(c) && !QChar::isMark(c);
}

//! Like QString::toUcs4(), but keeps halves of surrogate pairs as they are.
QList<char32_t> codePoints(const QString &text)
{
    QList<char32_t> result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        result << (pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t(text[i].unicode()));
        i += pair ? 1 : 0;
    }
    return result;
}

} // namespace

QString cleanLine(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).simplified();
}

QString foldedKey(const QString &text)
{
    return text.toCaseFolded().normalized(QString::NormalizationForm_C);
}

bool isReadable(const QString &text)
{
    const QList<char32_t> points = codePoints(text);
    return std::ranges::none_of(points, isForbidden) && std::ranges::any_of(points, isVisible);
}

int characterCount(const QString &text)
{
    return static_cast<int>(codePoints(text).size());
}

BatchRequest cleaned(const BatchRequest &request)
{
    BatchRequest result = request;
    result.categories = cleanedLines(request.categories);
    result.elements = cleanedElements(request.elements, result.categories);
    result.palette.clear();
    for (const QString &color : request.palette) {
        const QString clean = cleanedColor(color);
        if (!result.palette.contains(clean))
            result.palette << clean;
    }
    // Instructions may have paragraphs.
    result.instructions = request.instructions.normalized(QString::NormalizationForm_C).trimmed();
    return result;
}

QJsonObject toJson(const BatchRequest &request)
{
    QJsonObject elements;
    for (auto it = request.elements.cbegin(); it != request.elements.cend(); ++it)
        elements.insert(it.key(), QJsonArray::fromStringList(it.value()));
    QJsonObject object {
        { u"categories"_s, QJsonArray::fromStringList(request.categories) },
        { u"elements"_s, elements },
        { u"style"_s, request.styleId },
        { u"color_scheme"_s, request.colorSchemeId },
        { u"palette"_s, QJsonArray::fromStringList(request.palette) },
        { u"instructions"_s, request.instructions },
        { u"variations"_s, request.variations },
        { u"fresh"_s, request.fresh },
        { u"model"_s, toJson(request.model) },
    };
    if (request.capMicroUsd > 0)
        object.insert(u"cap_micro_usd"_s, request.capMicroUsd);
    if (!request.anchor.isEmpty())
        object.insert(u"anchor"_s, request.anchor);
    return object;
}

BatchRequest batchRequestFromJson(const QJsonObject &object)
{
    const auto list = [](const QJsonValue &value) {
        QStringList texts;
        for (const QJsonValue &each : value.toArray())
            texts << each.toString();
        return texts;
    };
    BatchRequest request;
    request.categories = list(object[u"categories"_s]);
    const QJsonObject elements = object[u"elements"_s].toObject();
    for (auto it = elements.begin(); it != elements.end(); ++it)
        request.elements.insert(it.key(), list(it.value()));
    request.styleId = object[u"style"_s].toString();
    request.colorSchemeId = object[u"color_scheme"_s].toString();
    request.palette = list(object[u"palette"_s]);
    request.instructions = object[u"instructions"_s].toString();
    request.variations = object[u"variations"_s].toInt();
    request.fresh = object[u"fresh"_s].toBool();
    request.capMicroUsd = object[u"cap_micro_usd"_s].toInteger();
    request.model = modelSettingsFromJson(object[u"model"_s].toObject());
    request.anchor = object[u"anchor"_s].toString();
    return request;
}

} // namespace Iconwright
