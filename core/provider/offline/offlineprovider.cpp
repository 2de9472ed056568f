#include "core/provider/offline/offlineprovider.h"

#include "core/provider/offline/draftattribution.h"
#include "core/provider/offline/draftoperation.h"
#include "core/provider/offline/draftpainter.h"

#include <QBuffer>
#include <QImageWriter>
#include <QtConcurrentRun>

#include <algorithm>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int defaultEdge = 1024;
constexpr int maxEdge = 4096;

QSize pixelSize(const QSize &wish)
{
    if (wish.isEmpty())
        return { defaultEdge, defaultEdge };
    return wish.boundedTo({ maxEdge, maxEdge });
}

QByteArray encoded(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    writer.setCompression(30); // of 100: a third of the time of the default, a tenth more bytes
    writer.setText(u"Software"_s, DraftAttribution::software);
    writer.setText(u"Description"_s, DraftAttribution::description);
    writer.setText(u"Source"_s, DraftAttribution::source);
    return writer.write(image) ? bytes : QByteArray();
}

DraftResult drawn(const IconSpec &spec, const QString &recipe, DraftFonts &fonts)
{
    const auto composer = fonts.composer();
    if (!composer)
        return { {}, composer.error() };
    const DraftCanvas canvas { pixelSize(spec.model.size), spec.model.background == u"opaque" };
    const QImage image = DraftPainter::paint(composer.value()->compose(spec), recipe, canvas);
    const QByteArray png = image.isNull() ? QByteArray() : encoded(image);
    if (png.isEmpty())
        return { {}, { .code = ErrorCode::NotEnoughMemory, .detail = sizeText(canvas.size) } };
    return { png, {} };
}

} // namespace

OfflineProvider::OfflineProvider(const Catalog &catalog, QStringList fontFolders)
    : m_catalog(catalog)
    , m_fonts(std::make_shared<DraftFonts>(catalog, std::move(fontFolders)))
{
}

OfflineProvider::~OfflineProvider() = default;

ImageOperation *OfflineProvider::generate(const ImageRequest &request, QIODevice &sink)
{
    const Style *style = m_catalog.style(request.spec.styleId);
    // A style of the user's may name no recipe; its id may be one.
    const QString recipe = style && !style->draft.isEmpty() ? style->draft : request.spec.styleId;
    const auto drawing = QtConcurrent::run(
        &m_threads, [spec = request.spec, recipe, fonts = m_fonts] { return drawn(spec, recipe, *fonts); });
    return new DraftOperation(drawing, sink);
}

} // namespace Iconwright
