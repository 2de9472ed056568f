#pragma once

#include <QDate>
#include <QHash>
#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace Iconwright {

struct ModelSettings;

//! Which sizes a model draws.
struct SizeRule
{
    QList<QSize> fixed; //!< if not empty, only these
    int multipleOf = 1;
    int maxEdge = 4096;
    int maxRatio = 3; //!< long : short
    qint64 minPixels = 1;
    qint64 maxPixels = 4096LL * 4096;
    bool allowsAuto = true;
};

//! Dollars per million tokens.
struct TokenPrices
{
    double textInput = 0;
    double imageInput = 0;
    double imageOutput = 0;
};

//! What the catalog knows of a model. Facts and formula:
//! https://developers.openai.com/api/docs/guides/image-generation
struct Model
{
    QString id; //!< "gpt-image-2.5-flare"
    QString name; //!< "2.5 Flare"
    QStringList snapshots; //!< dated ids that mean the same
    bool generic = false; //!< not in the catalog: any OpenAI-compatible server
    QStringList qualities; //!< values accepted; empty: the field is not sent
    QStringList backgrounds; //!< likewise
    QStringList formats; //!< likewise
    QStringList renderings; //!< likewise: DALL-E 3's "style"
    bool edits = false; //!< takes a picture to go by: /images/edits
    bool sendsModeration = false;
    bool sendsResponseFormat = false; //!< response_format=b64_json: for compatible servers
    SizeRule sizes;
    int promptLimit = 32000; //!< characters
    std::optional<TokenPrices> prices; //!< none: the price is not known
    QHash<QString, int> tokenBase; //!< "o" of the output token formula, by quality
    //! Quality -> "1024x1024" -> output tokens, published or measured: goes before the formula.
    QHash<QString, QHash<QString, int>> tokenTable;
    int tokenMarginPercent = 0; //!< how far above the counts output tokens may be: 0 where those are exact
    int referenceTokens = 0; //!< input tokens of one picture to go by, as expected
    int mostReferenceTokens = 0; //!< and at most, whatever its size
    int partialTokens = 0; //!< output tokens of each picture streamed on the way; 0: streams nothing
    int typicalSeconds = 20; //!< of one picture at medium quality
    QDate shutdown; //!< null: none announced
    bool retired = false; //!< at api.openai.com
    QString replacement; //!< id to use instead
    QString familyPrefix; //!< unknown ids that begin so take its fields; their price is unknown

    [[nodiscard]] bool acceptsSize(QSize size) const; //!< an invalid size is "auto"
    //! How many pictures on the way come with those settings: none where their format cannot be streamed, or
    //! where nobody knows what they cost.
    [[nodiscard]] int partialsOf(const ModelSettings &settings) const;
    //! Output tokens of one picture; none where the catalog cannot say.
    [[nodiscard]] std::optional<int> outputTokens(const QString &quality, QSize size) const;
    //! Estimated price of one picture in millionths of a dollar, prompt, pictures to go by and pictures on
    //! the way included.
    [[nodiscard]] std::optional<qint64> costMicroUsd(
        const QString &quality, QSize size, int promptCharacters, int references = 0, int partials = 0) const;
    [[nodiscard]] std::optional<qint64> costMicroUsd(
        const ModelSettings &settings, int promptCharacters, int references = 0) const;
    //! What one picture can cost at most, whatever quality or size the model chooses where that is left to
    //! it; for caps on spending. `promptBytes`: in UTF-8. None where no price is known.
    [[nodiscard]] std::optional<qint64> mostMicroUsd(
        const QString &quality, QSize size, qint64 promptBytes, int references = 0, int partials = 0) const;
    //! The real price from usage.
    [[nodiscard]] std::optional<qint64> costMicroUsd(
        qint64 inputTextTokens, qint64 inputImageTokens, qint64 outputTokens) const;

private:
    [[nodiscard]] std::optional<qint64> mostOutputTokens(const QString &quality, QSize size) const;
};

} // namespace Iconwright
