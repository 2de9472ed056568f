#pragma once

#include <QByteArrayView>

namespace Iconwright {

//! Decodes whole blocks of sixteen base64 characters (RFC 4648 section 4) with the processor's vector
//! instructions, up to the first block that holds anything else. Returns the characters taken: a multiple of
//! sixteen, 0 where the processor has no such instructions. Three bytes for each four characters go to `out`,
//! which must have room for four more.
[[nodiscard]] qsizetype decodeBase64Blocks(QByteArrayView text, char *out);

} // namespace Iconwright
