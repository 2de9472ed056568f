#pragma once

#include "core/base/iconspec.h"
#include "core/base/ids.h"

#include <QDateTime>

namespace Iconwright {

//! One icon of the library: what was asked, what came, where it lies.
struct IconRecord
{
    IconId id;
    IconSpec spec;
    QString prompt;
    BatchId batch;
    QByteArray cacheKey;

    QString sha256; //!< lower-case hex; names the original
    QString format; //!< "png", "webp", "jpg", "svg": decided by the bytes
    QSize pixels;
    qint64 bytes = 0;

    qint64 costMicroUsd = 0; //!< from `usage`; 0 for drafts
    qint64 estimatedMicroUsd = 0; //!< what was told before it was sent; 0: nothing, or it was free
    qint64 inputTokens = 0;
    qint64 outputTokens = 0;
    qint64 generationMs = 0; //!< from sending to the last byte
    QString requestId;
    QDateTime createdAt; //!< UTC
    QDateTime trashedAt; //!< UTC; null unless in the trash
    bool favorite = false;
    bool draft = false; //!< drawn offline
};

} // namespace Iconwright
