#include "core/base/iconspec.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &item : value.toArray())
        list << item.toString();
    return list;
}

} // namespace

QJsonObject toJson(const IconSpec &spec)
{
    QJsonObject object {
        { u"category"_s, spec.category },
        { u"elements"_s, QJsonArray::fromStringList(spec.elements) },
        { u"style"_s, spec.styleId },
        { u"color_scheme"_s, spec.colorSchemeId },
        { u"palette"_s, QJsonArray::fromStringList(spec.palette) },
        { u"instructions"_s, spec.instructions },
        { u"variation"_s, spec.variation },
        { u"take"_s, spec.take },
        { u"model"_s, toJson(spec.model) },
    };
    if (!spec.anchor.isEmpty())
        object.insert(u"anchor"_s, spec.anchor);
    return object;
}

IconSpec iconSpecFromJson(const QJsonObject &object)
{
    IconSpec spec;
    spec.category = object[u"category"_s].toString();
    spec.elements = strings(object[u"elements"_s]);
    spec.styleId = object[u"style"_s].toString();
    spec.colorSchemeId = object[u"color_scheme"_s].toString();
    spec.palette = strings(object[u"palette"_s]);
    spec.instructions = object[u"instructions"_s].toString();
    spec.anchor = object[u"anchor"_s].toString();
    spec.variation = object[u"variation"_s].toInt(1);
    spec.take = object[u"take"_s].toInt();
    spec.model = modelSettingsFromJson(object[u"model"_s].toObject());
    return spec;
}

QJsonObject toJson(const ModelSettings &model)
{
    QJsonObject object {
        { u"provider"_s, model.provider },
        { u"origin"_s, model.origin },
        { u"model"_s, model.model },
        { u"quality"_s, model.quality },
        { u"size"_s, sizeText(model.size) },
        { u"background"_s, model.background },
        { u"format"_s, model.format },
    };
    if (!model.rendering.isEmpty())
        object.insert(u"rendering"_s, model.rendering);
    if (model.priceMicroUsd > 0)
        object.insert(u"price_micro_usd"_s, model.priceMicroUsd);
    if (model.partials > 0)
        object.insert(u"partial_images"_s, model.partials);
    return object;
}

ModelSettings modelSettingsFromJson(const QJsonObject &object)
{
    ModelSettings model;
    model.provider = object[u"provider"_s].toString();
    model.origin = object[u"origin"_s].toString();
    model.model = object[u"model"_s].toString();
    model.quality = object[u"quality"_s].toString();
    model.size = sizeFromText(object[u"size"_s].toString());
    model.background = object[u"background"_s].toString();
    model.format = object[u"format"_s].toString();
    model.rendering = object[u"rendering"_s].toString();
    model.priceMicroUsd = std::max<qint64>(0, object[u"price_micro_usd"_s].toInteger());
    model.partials = object[u"partial_images"_s].toInt();
    return model;
}

QString sizeText(QSize size)
{
    return size.isValid() ? u"%1x%2"_s.arg(size.width()).arg(size.height()) : u"auto"_s;
}

QSize sizeFromText(const QString &text)
{
    static const QRegularExpression pattern(u"\\A([0-9]{1,5})x([0-9]{1,5})\\z"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    return match.hasMatch() ? QSize(match.capturedView(1).toInt(), match.capturedView(2).toInt()) : QSize();
}

QByteArray cacheKey(const IconSpec &spec, const QString &prompt)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QString &part) {
        const QByteArray bytes = part.toUtf8();
        hash.addData(QByteArray::number(bytes.size()));
        hash.addData(QByteArrayView(":"));
        hash.addData(bytes);
    };
    const ModelSettings &model = spec.model;
    for (const QString &part : { model.provider, model.origin, model.model, prompt, model.quality,
             sizeText(model.size), model.background, model.format, QString::number(spec.variation) })
        add(part);
    // Keys of requests without these stay what they were.
    if (!spec.anchor.isEmpty())
        add(spec.anchor);
    if (!model.rendering.isEmpty())
        add(u"rendering "_s + model.rendering);
    return hash.result();
}

} // namespace Iconwright
