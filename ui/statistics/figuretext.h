#pragma once

#include <QString>
#include <QStringList>

namespace Iconwright {

//! "97%", with the space a language wants before the sign; one decimal between none and all. `share`: 0 to 1.
[[nodiscard]] QString percentText(double share);
//! "8.4 s", never broken.
[[nodiscard]] QString secondsText(double seconds);
//! Facts, each kept on one line: a label is never parted from its figure.
[[nodiscard]] QString facts(const QStringList &sentences);
//! Adds `sentence` ("Drafts: %1.") with `count`, unless that is 0.
void addFact(QStringList &sentences, const QString &sentence, qint64 count);

} // namespace Iconwright
