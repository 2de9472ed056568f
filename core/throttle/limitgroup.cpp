#include "core/throttle/limitgroup.h"

#include <algorithm>

namespace Iconwright {

namespace {

//! "gpt-image" of "gpt-image-2.5-flare", "dall-e" of "dall-e-3".
QString familyOf(const QString &model)
{
    const QStringList parts = model.split(u'-');
    const auto version = std::ranges::find_if(
        parts, [](const QString &part) { return !part.isEmpty() && part.front().isDigit(); });
    const qsizetype count = version - parts.begin();
    return count == 0 ? model : QStringList(parts.first(count)).join(u'-');
}

} // namespace

QString limitGroup(const ModelSettings &model)
{
    return model.origin + u' ' + familyOf(model.model);
}

} // namespace Iconwright
