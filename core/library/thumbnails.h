#pragma once

#include "core/base/result.h"
#include "core/library/iconrecord.h"

#include <QImage>

namespace Iconwright {

class OriginalStore;

//! Small pictures of originals, made on demand and kept under thumbnails/ of the profile. Thread safe.
class Thumbnails
{
public:
    Thumbnails(const QString &profileFolder, const OriginalStore &originals);

    //! ARGB32_Premultiplied, fitted into edge x edge device pixels (64, 128, 256 or 512 on disk; scaled down
    //! from the next larger); a smaller picture stays as it is. Slow: call it off the GUI thread.
    [[nodiscard]] Result<QImage> load(const QString &sha256, const QString &format, int edge) const;
    //! Removes every file.
    void clear() const;

private:
    [[nodiscard]] QImage keep(const QImage &source, const QString &sha256, int diskEdge) const;
    [[nodiscard]] QString pathOf(const QString &sha256, int diskEdge) const;

    QString m_folder;
    const OriginalStore &m_originals;
};

} // namespace Iconwright
