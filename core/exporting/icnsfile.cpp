#include "core/exporting/icnsfile.h"

#include <QtEndian>

#include <algorithm>

namespace Iconwright {

namespace {

enum class Payload { Png, Planes, Mask };

//! One element of the container, as macOS names them.
struct Element
{
    const char *type;
    int edge;
    Payload payload;
};

constexpr Element elements[] = {
    { "is32", 16, Payload::Planes }, { "s8mk", 16, Payload::Mask }, { "ic11", 32, Payload::Png }, // 16 at 2x
    { "il32", 32, Payload::Planes }, { "l8mk", 32, Payload::Mask }, { "ic12", 64, Payload::Png }, // 32 at 2x
    { "ic07", 128, Payload::Png }, { "ic13", 256, Payload::Png }, // 128 at 2x
    { "ic08", 256, Payload::Png }, { "ic14", 512, Payload::Png }, // 256 at 2x
    { "ic09", 512, Payload::Png }, { "ic10", 1024, Payload::Png }, // 512 at 2x
};

constexpr qsizetype longestLiteral = 128;
constexpr qsizetype shortestRun = 3;
constexpr qsizetype longestRun = 130;

qsizetype runAt(const QByteArray &plane, qsizetype at)
{
    qsizetype end = at + 1;
    while (end < plane.size() && plane[end] == plane[at] && end - at < longestRun)
        ++end;
    return end - at;
}

//! Below 128: that many bytes and one follow; else the next byte is repeated (count - 125) times.
QByteArray packed(const QByteArray &plane)
{
    QByteArray out;
    qsizetype literals = 0; // start of what is not written yet
    const auto flush = [&](qsizetype end) {
        while (literals < end) {
            const qsizetype count = std::min(end - literals, longestLiteral);
            out.append(static_cast<char>(count - 1)).append(plane.mid(literals, count));
            literals += count;
        }
    };
    for (qsizetype at = 0; at < plane.size();) {
        const qsizetype run = runAt(plane, at);
        if (run >= shortestRun) {
            flush(at);
            out.append(static_cast<char>(run + 125)).append(plane[at]);
            literals = at + run;
        }
        at += run;
    }
    flush(plane.size());
    return out;
}

QByteArray planeOf(const QImage &image, int channel)
{
    const QImage pixels = image.convertToFormat(QImage::Format_RGBA8888);
    QByteArray out;
    for (int y = 0; y < pixels.height(); ++y) {
        const uchar *pixel = pixels.constScanLine(y);
        for (int x = 0; x < pixels.width(); ++x)
            out.append(static_cast<char>(pixel[4 * x + channel]));
    }
    return out;
}

QByteArray payloadOf(const IconFrame &frame, Payload payload)
{
    if (payload == Payload::Png)
        return frame.png;
    if (payload == Payload::Mask)
        return planeOf(frame.image, 3);
    return packed(planeOf(frame.image, 0)) + packed(planeOf(frame.image, 1))
        + packed(planeOf(frame.image, 2));
}

//! A type and a length, which counts these eight bytes too.
QByteArray boxed(const char *type, const QByteArray &content)
{
    const quint32 length = qToBigEndian(static_cast<quint32>(content.size() + 8));
    return QByteArray(type, 4) + QByteArray(reinterpret_cast<const char *>(&length), 4) + content;
}

} // namespace

QList<int> icnsEdges()
{
    QList<int> edges;
    for (const Element &element : elements)
        if (!edges.contains(element.edge))
            edges << element.edge;
    return edges;
}

QByteArray icnsFile(const QList<IconFrame> &frames)
{
    QByteArray content;
    for (const Element &element : elements) {
        const auto frame = std::find_if(frames.begin(), frames.end(), [&element](const IconFrame &one) {
            return one.image.size() == QSize(element.edge, element.edge);
        });
        if (frame != frames.end())
            content += boxed(element.type, payloadOf(*frame, element.payload));
    }
    return content.isEmpty() ? content : boxed("icns", content);
}

} // namespace Iconwright
