#include "core/provider/offline/offlineprovider.h"

#include "core/provider/offline/draftattribution.h"
#include "core/provider/offline/draftoperation.h"
#include "core/provider/offline/draftpainter.h"

#include <QBuffer>
#include <QHash>
#include <QImageReader>
#include <QImageWriter>
#include <QtConcurrentRun>

#include <algorithm>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int defaultEdge = 1024;
constexpr int maxEdge = 4096;
constexpr int mostColors = 5; // of the picture to be matched
constexpr int countedEdge = 96; // pixels
constexpr QRgb colorStep = 0xffe0e0e0; // eight shades of each channel
constexpr QRgb colorMiddle = 0x00101010; // of a step

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

//! The colors that cover most of `picture`, the most frequent first. Shades within a step of one another
//! count as one; what is mostly transparent does not count.
QStringList frequentColors(const QImage &picture)
{
    const QImage small = picture.scaled(countedEdge, countedEdge).convertToFormat(QImage::Format_ARGB32);
    QHash<QRgb, int> counts;
    for (int y = 0; y < small.height(); ++y)
        for (int x = 0; x < small.width(); ++x)
            if (const QRgb pixel = small.pixel(x, y); qAlpha(pixel) > 127)
                ++counts[(pixel | 0xff000000) & colorStep];
    QList<QRgb> colors = counts.keys();
    std::sort(colors.begin(), colors.end(), [&counts](QRgb a, QRgb b) {
        return std::pair(counts[b], b) < std::pair(counts[a], a); // a hash has no order
    });
    QStringList names;
    for (const QRgb color : colors.first(std::min<qsizetype>(mostColors, colors.size())))
        names << QColor(color | colorMiddle).name();
    return names;
}

//! A draft that is to match another picture takes its colors.
Result<IconSpec> matched(IconSpec spec, const QString &reference)
{
    if (spec.anchor.isEmpty())
        return spec;
    if (reference.isEmpty())
        return Error { .code = ErrorCode::AnchorMissing, .detail = spec.anchor };
    QImageReader reader(reference);
    const QImage picture = reader.read(); // an original: it was looked at when it came
    if (picture.isNull())
        return Error { .code = ErrorCode::PictureDamaged, .detail = reader.errorString() };
    if (const QStringList colors = frequentColors(picture); !colors.isEmpty())
        spec.palette = colors;
    return spec;
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
    const auto drawing = QtConcurrent::run(&m_threads, [request, recipe, fonts = m_fonts]() -> DraftResult {
        const Result<IconSpec> spec = matched(request.spec, request.referencePath);
        return spec ? drawn(*spec, recipe, *fonts) : DraftResult { {}, spec.error() };
    });
    return new DraftOperation(drawing, sink);
}

} // namespace Iconwright
