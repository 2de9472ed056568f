#pragma once

#include <QByteArrayView>

namespace Iconwright {

//! Whether every pixel of a PNG is there, told without making a picture of them: the sums of all chunks are
//! right, the compressed data are of exactly the length that the header announces and their own sum is right,
//! every row has a filter that exists. Costs about a quarter of decoding.
//! True only for what a decoder takes without a complaint; false says nothing: the file may be damaged, or of
//! a kind that is left to the decoder (palettes, less than 8 bits, interlaced). Takes as much memory as the
//! header asks for: the caller has checked that.
[[nodiscard]] bool isProvedPng(QByteArrayView bytes);

} // namespace Iconwright
