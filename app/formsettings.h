#pragma once

#include "core/exporting/exportsetup.h"
#include "core/queue/batch.h"

namespace Iconwright {

class Catalog;
class Settings;

//! What the form and the export dialog begin with, and what they leave for the next start. What an
//! environment variable overrides is not saved.
[[nodiscard]] BatchRequest formFromSettings(const Settings &settings, const Catalog &catalog);
void saveForm(Settings &settings, const BatchRequest &request);
[[nodiscard]] ExportSetup exportFromSettings(const Settings &settings);
void saveExport(Settings &settings, const ExportSetup &setup);

//! Prices that the user has said: millionths of a dollar, by model.
[[nodiscard]] QHash<QString, qint64> pricesFromSettings(const Settings &settings);
//! 0: not known after all.
void savePrice(Settings &settings, const QString &model, qint64 microUsd);

} // namespace Iconwright
