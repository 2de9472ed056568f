#include "core/provider/openai/picturestream.h"

#include <cstdlib>

using namespace Iconwright;

namespace {

struct Streamed
{
    QByteArray picture;
    QList<QByteArray> partials;
    PictureStream::Fault fault;
    bool isComplete;
    bool hasError;
};

Streamed stream(QByteArrayView bytes, qsizetype piece)
{
    QBuffer sink;
    sink.open(QIODevice::WriteOnly);
    QList<QByteArray> partials;
    PictureStream stream(sink, [&partials](const QByteArray &picture) { partials << picture; });
    for (qsizetype at = 0; at < bytes.size(); at += piece)
        (void)stream.feed(bytes.sliced(at, std::min(piece, bytes.size() - at)));
    stream.finish();
    return { sink.data(), partials, stream.fault(), stream.isComplete(), stream.error().has_value() };
}

} // namespace

//! The first byte says into how small pieces the stream is cut; however it is cut, the result is the same.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1)
        return 0;
    const QByteArrayView bytes(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    const Streamed whole = stream(bytes, std::max<qsizetype>(1, bytes.size()));
    const Streamed cut = stream(bytes, 1 + data[0] % 61);
    if (whole.isComplete != cut.isComplete || whole.hasError != cut.hasError || whole.fault != cut.fault
        || whole.partials != cut.partials)
        std::abort();
    if (whole.isComplete && whole.picture != cut.picture)
        std::abort();
    return 0;
}
