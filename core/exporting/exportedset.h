#pragma once

#include "core/exporting/pngexport.h"

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QSize>

namespace Iconwright {

//! One file as it was written by us.
struct ExportedFile
{
    QString target; //!< id
    QByteArray sha256; //!< lower-case hex
    QSize pixels; //!< empty: no picture
    QString original; //!< SHA-256 of the master it shows; empty: none
};

//! What was exported into a folder: what its manifest.json and PROVENANCE.json say.
struct ExportedSet
{
    QMap<QString, ExportedFile> files; //!< by path, relative to the folder, with '/'
    QMap<QString, QJsonObject> icons; //!< where each master comes from, by its SHA-256

    //! Notes where the icon comes from.
    void add(const ExportItem &item);
    //! Takes over from an earlier export what is not in this one, with the masters it shows.
    void carryOver(const ExportedSet &earlier);

    //! The same bytes for the same set, whenever it is written.
    [[nodiscard]] QByteArray manifest() const;
    [[nodiscard]] QByteArray provenance() const;
    //! Bytes that are not ours, or damaged, give an empty set.
    [[nodiscard]] static ExportedSet parse(const QByteArray &manifest, const QByteArray &provenance);
};

} // namespace Iconwright
