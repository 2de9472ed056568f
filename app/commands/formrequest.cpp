#include "app/commands/formrequest.h"

#include "app/formsettings.h"
#include "core/catalog/catalog.h"
#include "core/provider/openai/credentials.h"
#include "core/settings/settings.h"

#include <QRegularExpression>
#include <QUrl>

#include <cmath>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

//! "0af" -> "00aaff".
QString doubled(const QString &digits)
{
    QString all;
    for (const QChar digit : digits)
        all += QString(2, digit);
    return all;
}

//! "ff0000,#00f": an own palette; an empty list when `text` is no list of hex values.
QStringList paletteFrom(const QString &text)
{
    static const QRegularExpression hex(
        u"\\A#?([0-9a-f]{6}|[0-9a-f]{3})\\z"_s, QRegularExpression::CaseInsensitiveOption);
    QStringList palette;
    for (const QString &part : text.split(u',')) {
        const QRegularExpressionMatch match = hex.match(part.trimmed());
        if (!match.hasMatch())
            return {};
        const QString digits = match.captured(1).toLower();
        palette << u'#' + (digits.size() == 3 ? doubled(digits) : digits);
    }
    return palette;
}

void applyColors(BatchRequest &request, const QString &colors, const Catalog &catalog)
{
    const QStringList palette = catalog.colorScheme(colors) ? QStringList() : paletteFrom(colors);
    request.colorSchemeId = palette.isEmpty() ? colors : u"brand_colors"_s;
    if (!palette.isEmpty())
        request.palette = palette;
}

//! Blanks around a word come from quoting it, and mean nothing.
QString given(const std::optional<QString> &argument, const QString &setting)
{
    return argument.value_or(setting).trimmed();
}

//! The quality of the preferences is a wish that this model may not know; what was said must be right.
QString qualityFrom(const GenerateArguments &arguments, const Settings &settings, const Model &model)
{
    const QString wanted = given(arguments.quality, settings.text(Setting::Quality));
    const bool isOffered = model.qualities.isEmpty() || model.qualities.contains(wanted);
    return arguments.quality || isOffered ? wanted : model.qualities.constFirst();
}

ModelSettings modelFrom(const GenerateArguments &arguments, const Settings &settings, const Catalog &catalog)
{
    ModelSettings model;
    model.provider = given(arguments.provider, settings.text(Setting::Provider));
    model.model = given(arguments.model, settings.text(Setting::Model));
    model.quality = qualityFrom(arguments, settings, catalog.model(model.model));
    model.format = arguments.format.value_or(u"png"_s);
    model.priceMicroUsd = arguments.price ? std::llround(*arguments.price * 1e6)
                                          : pricesFromSettings(settings).value(model.model);
    model.rendering = arguments.rendering.value_or(QString());
    model.background = given(arguments.background, settings.text(Setting::Background));
    model.size = sizeFromText(given(arguments.size, settings.text(Setting::ImageSize)));
    model.origin = originOf(QUrl(settings.text(Setting::BaseUrl)));
    return model;
}

} // namespace

Result<BatchRequest> requestFrom(
    const GenerateArguments &arguments, const Settings &settings, const Catalog &catalog)
{
    const QString size = given(arguments.size, u"auto"_s);
    if (size != u"auto" && !sizeFromText(size).isValid())
        return Error { .code = ErrorCode::InvalidSize, .detail = size };
    BatchRequest request;
    request.categories = arguments.categories;
    request.elements = arguments.elements;
    request.styleId = given(arguments.style, settings.text(Setting::Style));
    request.palette = settings.list(Setting::OwnPalette);
    applyColors(request, given(arguments.colors, settings.text(Setting::ColorScheme)), catalog);
    if (request.colorSchemeId != u"brand_colors")
        request.palette.clear();
    request.variations = arguments.variations.value_or(settings.number(Setting::Variations));
    request.instructions = arguments.instructions;
    request.fresh = arguments.fresh;
    request.capMicroUsd = std::llround(arguments.maxCost.value_or(0) * 1e6);
    request.model = modelFrom(arguments, settings, catalog);
    return request;
}

} // namespace Iconwright
