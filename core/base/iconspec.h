#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QSize>
#include <QString>
#include <QStringList>

namespace Iconwright {

//! Who draws and how: the half of a spec that all icons of a batch share with the provider.
struct ModelSettings
{
    QString provider = QStringLiteral("openai"); //!< "openai" or "offline"
    QString origin = QStringLiteral("https://api.openai.com"); //!< scheme, host, port; empty for offline
    QString model; //!< "gpt-image-2.5-flare"
    QString quality; //!< "medium"; empty: not sent
    QSize size; //!< pixels; invalid: "auto"
    QString background; //!< "transparent", "opaque", "auto"; empty: not sent
    QString format = QStringLiteral("png"); //!< output_format: "png", "jpeg", "webp", "svg"
    QString rendering; //!< DALL-E 3's "style": "vivid" or "natural"; empty: not sent
    qint64 priceMicroUsd
        = 0; //!< of one picture, as the user says where the catalog knows none; 0: nobody does
    int partials = 0; //!< pictures on the way that are shown while it draws, 0 to 3: each is billed

    bool operator==(const ModelSettings &) const = default;
};

//! Everything that defines one icon to be made, as one plain value.
struct IconSpec
{
    QString category;
    QStringList elements; //!< custom elements: must appear
    QString styleId;
    QString colorSchemeId;
    QStringList palette; //!< resolved colors, lower case "#rrggbb"
    QString instructions;
    QString anchor; //!< SHA-256 of the original that sets the style, lower-case hex; empty: none
    int variation = 1; //!< 1-based
    int take = 0; //!< how many pictures of exactly this spec were asked for before ("New variations")
    ModelSettings model;

    bool operator==(const IconSpec &) const = default;
};

//! Lossless, for the database. Unknown members are ignored on reading.
[[nodiscard]] QJsonObject toJson(const IconSpec &spec);
[[nodiscard]] IconSpec iconSpecFromJson(const QJsonObject &object);

[[nodiscard]] QJsonObject toJson(const ModelSettings &model);
[[nodiscard]] ModelSettings modelSettingsFromJson(const QJsonObject &object);

//! "1024x1024", or "auto" for an invalid size.
[[nodiscard]] QString sizeText(QSize size);
//! The reverse; an invalid QSize for "auto" and for anything that is no size.
[[nodiscard]] QSize sizeFromText(const QString &text);

//! The request cache's key, SHA-256: provider, origin, model, final prompt, every parameter sent, variation
//! index, and the anchor where there is one. `take` is left out on purpose: the newest take answers.
[[nodiscard]] QByteArray cacheKey(const IconSpec &spec, const QString &prompt);

} // namespace Iconwright
