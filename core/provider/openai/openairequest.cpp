#include "core/provider/openai/openairequest.h"

#include "core/catalog/model.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

QByteArray encodeRequest(const ImageRequest &request, const Model &model)
{
    const ModelSettings &settings = request.spec.model;
    QJsonObject body {
        { u"model"_s, settings.model },
        { u"prompt"_s, request.prompt },
        { u"n"_s, 1 },
    };
    if (settings.size.isValid() || model.sizes.allowsAuto)
        body[u"size"_s] = sizeText(settings.size);
    const auto add = [&body](const QString &name, const QString &value, const QStringList &accepted) {
        if (!value.isEmpty() && accepted.contains(value))
            body[name] = value;
    };
    add(u"quality"_s, settings.quality, model.qualities);
    add(u"background"_s, settings.background, model.backgrounds);
    add(u"output_format"_s, settings.format, model.formats);
    add(u"style"_s, settings.rendering, model.renderings);
    if (model.sendsModeration)
        body[u"moderation"_s] = u"auto"_s;
    if (model.sendsResponseFormat)
        body[u"response_format"_s] = u"b64_json"_s;
    if (const int partials = model.partialsOf(settings); partials > 0) {
        body[u"stream"_s] = true;
        body[u"partial_images"_s] = partials;
    }
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace Iconwright
