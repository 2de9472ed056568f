#include "core/exporting/zipwriter.h"

#include <archive.h>
#include <archive_entry.h>

namespace Iconwright {

struct ZipWriterCallback
{
    static la_ssize_t pass(archive *, void *self, const void *bytes, size_t size)
    {
        auto *writer = static_cast<ZipWriter *>(self);
        const auto length = static_cast<qsizetype>(size);
        const Result<void> written
            = writer->m_sink(QByteArray::fromRawData(static_cast<const char *>(bytes), length));
        if (written)
            return static_cast<la_ssize_t>(size);
        writer->m_error = written.error();
        return -1;
    }
};

ZipWriter::ZipWriter(Sink sink)
    : m_sink(std::move(sink))
    , m_archive(archive_write_new())
{
    archive_write_set_format_zip(m_archive);
    // PNG is compressed already; stored entries would need their checksum before their bytes.
    archive_write_set_options(m_archive, "zip:compression=deflate,zip:compression-level=1");
    archive_write_set_bytes_in_last_block(m_archive, 1);
    archive_write_open(m_archive, this, nullptr, &ZipWriterCallback::pass, nullptr);
}

ZipWriter::~ZipWriter()
{
    archive_write_free(m_archive);
}

Error ZipWriter::failure() const
{
    if (m_error.code != ErrorCode::None)
        return m_error;
    return { ErrorCode::FileNotWritable, QString::fromUtf8(archive_error_string(m_archive)) };
}

Result<void> ZipWriter::add(const QByteArray &path, const QByteArray &bytes)
{
    const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(
        archive_entry_new(), archive_entry_free);
    archive_entry_set_pathname(entry.get(), path.constData());
    archive_entry_set_size(entry.get(), bytes.size());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    // No time is set: libarchive then writes ZIP's first day, and in no zone of anybody.
    if (archive_write_header(m_archive, entry.get()) != ARCHIVE_OK)
        return failure();
    if (archive_write_data(m_archive, bytes.constData(), static_cast<size_t>(bytes.size())) != bytes.size())
        return failure();
    return {};
}

Result<void> ZipWriter::close()
{
    if (archive_write_close(m_archive) != ARCHIVE_OK)
        return failure();
    return {};
}

} // namespace Iconwright
