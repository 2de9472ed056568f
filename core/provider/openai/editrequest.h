#pragma once

#include "core/base/result.h"
#include "core/provider/imageprovider.h"

#include <QByteArray>
#include <QIODevice>

#include <memory>

namespace Iconwright {

struct Model;

//! Characters of the Base64 of so many bytes, padding included.
[[nodiscard]] constexpr qint64 base64Size(qint64 bytes)
{
    return (bytes + 2) / 3 * 4;
}

//! What is posted where: JSON, between whose halves may stand a picture in Base64 that is read only as it
//! goes out.
struct RequestBody
{
    QString path; //!< "images/edits"
    QByteArray head;
    std::shared_ptr<QIODevice> picture; //!< open, at its start; null: none
    QByteArray tail;
    bool isStreamed = false; //!< the answer comes as events

    [[nodiscard]] qint64 size() const
    {
        return head.size() + (picture ? base64Size(picture->size()) : 0) + tail.size();
    }
};

//! POST /images/edits with the original at `request.referencePath` as image 1, a copy of it where it is too
//! large, and otherwise the fields of encodeRequest(); POST /images/generations where spec.anchor is empty.
//! AnchorMissing, AnchorUnsupported; PictureDamaged and NotEnoughMemory for one that must be
//! copied.
[[nodiscard]] Result<RequestBody> requestBody(const ImageRequest &request, const Model &model);

} // namespace Iconwright
