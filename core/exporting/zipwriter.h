#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <functional>
#include <memory>

struct archive;

namespace Iconwright {

//! Makes the bytes of a ZIP archive that are the same for the same entries, whatever the day, zone and user.
class ZipWriter
{
public:
    using Sink = std::function<Result<void>(const QByteArray &)>;

    explicit ZipWriter(Sink sink);
    ~ZipWriter();
    Q_DISABLE_COPY_MOVE(ZipWriter)

    //! `path` is UTF-8 with '/'. The sink's error, or FileNotWritable with libarchive's words.
    [[nodiscard]] Result<void> add(const QByteArray &path, const QByteArray &bytes);
    //! Writes the directory of the archive; nothing can be added any more.
    [[nodiscard]] Result<void> close();

private:
    [[nodiscard]] Error failure() const;

    friend struct ZipWriterCallback;
    Sink m_sink;
    Error m_error; //!< of the sink
    archive *m_archive;
};

} // namespace Iconwright
