#pragma once

#include "core/exporting/pngexport.h"

#include <QByteArray>
#include <QJsonArray>

namespace Iconwright {

//! Whose pictures a draft is made of; their licenses ask for these lines wherever the draft goes.
[[nodiscard]] QJsonArray draftAttribution();

//! One file of the manifest.
struct ManifestFile
{
    QString path; //!< relative to the target
    int size = 0; //!< edge in pixels
    QByteArray sha256; //!< lower-case hex; empty: there before, left alone
};

//! One icon of the manifest.
struct ManifestIcon
{
    ExportItem item;
    QList<ManifestFile> files;
};

//! manifest.json: JSON, UTF-8, the same bytes for the same icons and files.
[[nodiscard]] QByteArray manifestJson(const QList<ManifestIcon> &icons);

//! How many bytes of a file looksLikeManifest() needs.
inline constexpr qint64 manifestHead = 256;
//! True when a file that starts with `head` was written by us: by manifestJson(), or as the record of a set.
[[nodiscard]] bool looksLikeManifest(const QByteArray &head);
//! True when it is the record of a set exported for targets (ExportedSet), which other exports leave alone.
[[nodiscard]] bool looksLikeSetRecord(const QByteArray &head);
//! The files that a whole manifest of ours names, of whatever kind of export, kept ones left out: they were
//! there before and are somebody else's.
[[nodiscard]] QStringList filesNamedIn(const QByteArray &manifest);

} // namespace Iconwright
