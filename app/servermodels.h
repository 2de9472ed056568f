#pragma once

#include "core/provider/openai/servermodel.h"

#include <QDate>
#include <QHash>
#include <QList>

namespace Iconwright {

class Catalog;
class Settings;

//! The last days of models as `origin` told them when it was asked last.
[[nodiscard]] QHash<QString, QDate> shutdownsFromSettings(const Settings &settings, const QString &origin);
//! Keeps those of models that draw: of all that `catalog` knows, and of others that are called "image". What
//! `origin` told before is forgotten, what others told is not.
void keepShutdowns(
    Settings &settings, const QString &origin, const QList<ServerModel> &models, const Catalog &catalog);

} // namespace Iconwright
