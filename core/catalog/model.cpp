#include "core/catalog/model.h"

#include "core/base/iconspec.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace Iconwright {

namespace {

constexpr int charactersPerToken = 4; // OpenAI's rule of thumb for English text
constexpr int fewestBytesPerToken = 2; // of any text, in UTF-8

qint64 dividedHalfToEven(qint64 numerator, qint64 denominator)
{
    const qint64 quotient = numerator / denominator;
    const qint64 twiceRest = 2 * (numerator % denominator);
    const bool up = twiceRest > denominator || (twiceRest == denominator && quotient % 2 == 1);
    return up ? quotient + 1 : quotient;
}

qint64 dividedUp(qint64 numerator, qint64 denominator)
{
    return (numerator + denominator - 1) / denominator;
}

//! tokens = ceil(o * u * (2,000,000 + W * H) / 4,000,000) with u = o * short edge / long edge, rounded half
//! to even.
qint64 tokensByFormula(qint64 base, QSize size)
{
    const qint64 shortEdge = std::min(size.width(), size.height());
    const qint64 longEdge = std::max(size.width(), size.height());
    const qint64 across = dividedHalfToEven(base * shortEdge, longEdge);
    const qint64 pixels = qint64(size.width()) * size.height();
    return dividedUp(base * across * (2'000'000 + pixels), 4'000'000);
}

//! Dollars per million tokens times tokens are millionths of a dollar.
qint64 microUsd(qint64 tokens, double dollarsPerMillion)
{
    return std::llround(static_cast<double>(tokens) * dollarsPerMillion);
}

} // namespace

bool Model::acceptsSize(QSize size) const
{
    if (!size.isValid())
        return sizes.allowsAuto;
    if (!sizes.fixed.isEmpty())
        return sizes.fixed.contains(size);
    const int shortEdge = std::min(size.width(), size.height());
    const int longEdge = std::max(size.width(), size.height());
    const qint64 pixels = qint64(shortEdge) * longEdge;
    return shortEdge > 0 && shortEdge % sizes.multipleOf == 0 && longEdge % sizes.multipleOf == 0
        && longEdge <= sizes.maxEdge && longEdge <= qint64(shortEdge) * sizes.maxRatio
        && pixels >= sizes.minPixels && pixels <= sizes.maxPixels;
}

int Model::partialsOf(const ModelSettings &settings) const
{
    constexpr int mostPartials = 3;
    const bool isStreamed = partialTokens > 0 && prices
        && (settings.format.isEmpty() || settings.format == QLatin1String("png")
            || settings.format == QLatin1String("jpeg") || settings.format == QLatin1String("webp"));
    return isStreamed ? std::clamp(settings.partials, 0, mostPartials) : 0;
}

std::optional<int> Model::outputTokens(const QString &quality, QSize size) const
{
    constexpr int largestEdge = 100'000; // keeps the formula within 64 bits
    if (size.isEmpty() || size.width() > largestEdge || size.height() > largestEdge)
        return std::nullopt;
    const QHash<QString, int> row = tokenTable.value(quality);
    if (const auto cell = row.find(sizeText(size)); cell != row.end())
        return *cell;
    const auto base = tokenBase.find(quality);
    if (base == tokenBase.end())
        return std::nullopt;
    const qint64 tokens = tokensByFormula(*base, size);
    return tokens <= std::numeric_limits<int>::max() ? std::optional(static_cast<int>(tokens)) : std::nullopt;
}

std::optional<qint64> Model::costMicroUsd(
    const QString &quality, QSize size, int promptCharacters, int references, int partials) const
{
    const std::optional<int> tokens = outputTokens(quality, size);
    if (!tokens)
        return std::nullopt;
    return costMicroUsd(dividedUp(std::max(0, promptCharacters), charactersPerToken),
        qint64(references) * referenceTokens, *tokens + qint64(partials) * partialTokens);
}

std::optional<qint64> Model::costMicroUsd(
    const ModelSettings &settings, int promptCharacters, int references) const
{
    return costMicroUsd(settings.quality, settings.size, promptCharacters, references, partialsOf(settings));
}

std::optional<qint64> Model::mostMicroUsd(
    const QString &quality, QSize size, qint64 promptBytes, int references, int partials) const
{
    const std::optional<qint64> tokens = mostOutputTokens(quality, size);
    if (!tokens)
        return std::nullopt;
    const qint64 drawn = *tokens + qint64(partials) * partialTokens;
    const qint64 withMargin = dividedUp(drawn * (100 + tokenMarginPercent), 100);
    return costMicroUsd(dividedUp(std::max<qint64>(0, promptBytes), fewestBytesPerToken),
        qint64(references) * mostReferenceTokens, withMargin);
}

//! Known quality and size: as counted. Else the largest count that the table or the formula has for what is
//! left open: the best quality, the largest square.
std::optional<qint64> Model::mostOutputTokens(const QString &quality, QSize size) const
{
    if (const std::optional<int> exact = outputTokens(quality, size))
        return *exact;
    qint64 most = 0;
    for (auto row = tokenTable.cbegin(); row != tokenTable.cend(); ++row)
        for (const int tokens : *row)
            most = std::max<qint64>(most, tokens);
    for (const int base : tokenBase)
        most = std::max(most, dividedUp(qint64(base) * base * (2'000'000 + sizes.maxPixels), 4'000'000));
    return most > 0 ? std::optional(most) : std::nullopt;
}

std::optional<qint64> Model::costMicroUsd(
    qint64 inputTextTokens, qint64 inputImageTokens, qint64 outputTokens) const
{
    if (!prices)
        return std::nullopt;
    return microUsd(inputTextTokens, prices->textInput) + microUsd(inputImageTokens, prices->imageInput)
        + microUsd(outputTokens, prices->imageOutput);
}

} // namespace Iconwright
