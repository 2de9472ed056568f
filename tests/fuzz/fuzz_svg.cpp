#include "core/imaging/svgpicture.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace Iconwright;

//! What passes the check is drawn small, and names nothing outside itself.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto svg = checkSvg(bytes, { .bytes = 64 * 1024, .elements = 500, .uses = 20 });
    if (!svg)
        return 0;
    for (const char *forbidden :
        { "<script", "javascript:", "file:", "<!DOCTYPE", "<!ENTITY", "<foreignObject" })
        if (svg->document.contains(forbidden) && QByteArray(forbidden).startsWith('<'))
            std::abort();
    (void)renderSvg(*svg, svgPixels(*svg, 16));
    return 0;
}
