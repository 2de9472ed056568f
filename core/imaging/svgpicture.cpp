#include "core/imaging/svgpicture.h"

#include <cairo.h>
#include <librsvg/rsvg.h>

#include <algorithm>
#include <memory>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

using Handle = std::unique_ptr<RsvgHandle, decltype(&g_object_unref)>;
using Surface = std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)>;
using Context = std::unique_ptr<cairo_t, decltype(&cairo_destroy)>;

Error damaged(GError *error)
{
    const Error result { .code = ErrorCode::PictureDamaged,
        .detail = error ? QString::fromUtf8(error->message) : u"librsvg"_s };
    g_clear_error(&error);
    return result;
}

} // namespace

QSize svgPixels(const CheckedSvg &svg, int longEdge)
{
    const QSizeF scaled = svg.size.scaled(longEdge, longEdge, Qt::KeepAspectRatio);
    return { std::max(1, qRound(scaled.width())), std::max(1, qRound(scaled.height())) };
}

Result<QImage> renderSvg(const CheckedSvg &svg, QSize pixels)
{
    GError *error = nullptr;
    const Handle handle(rsvg_handle_new_from_data(reinterpret_cast<const guint8 *>(svg.document.constData()),
                            static_cast<gsize>(svg.document.size()), &error),
        &g_object_unref);
    if (!handle)
        return damaged(error);
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return Error { .code = ErrorCode::NotEnoughMemory, .detail = u"SVG"_s };
    image.fill(Qt::transparent);
    const Surface surface(cairo_image_surface_create_for_data(image.bits(), CAIRO_FORMAT_ARGB32,
                              image.width(), image.height(), static_cast<int>(image.bytesPerLine())),
        &cairo_surface_destroy);
    const Context context(cairo_create(surface.get()), &cairo_destroy);
    const RsvgRectangle place { 0, 0, double(pixels.width()), double(pixels.height()) };
    if (!rsvg_handle_render_document(handle.get(), context.get(), &place, &error))
        return damaged(error);
    cairo_surface_flush(surface.get());
    return std::move(image).convertToFormat(QImage::Format_RGBA8888);
}

} // namespace Iconwright
