#pragma once

#include <QByteArray>
#include <QImage>

#include <memory>

struct libdeflate_compressor;

namespace Iconwright {

//! Encodes PNG files that depend on nothing but the pixels: 8 bits, RGB where all is opaque, else RGBA,
//! marked sRGB, no time, no text. One for each thread.
class PngWriter
{
public:
    PngWriter();
    ~PngWriter();
    Q_DISABLE_COPY_MOVE(PngWriter)

    //! Needed: no alpha channel where all is opaque. All: always one ("32-bit PNG").
    enum class Channels { Needed, All };
    //! A whole PNG file. Empty for a null image.
    [[nodiscard]] QByteArray encoded(const QImage &image, Channels channels = Channels::Needed);

private:
    [[nodiscard]] QByteArray compressed(const QByteArray &bytes);

    std::unique_ptr<libdeflate_compressor, void (*)(libdeflate_compressor *)> m_compressor;
};

} // namespace Iconwright
