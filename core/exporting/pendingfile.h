#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <memory>

namespace Iconwright {

//! A file under a temporary name beside its own. Goes away with the object unless it was committed.
class PendingFile
{
public:
    struct State;
    explicit PendingFile(std::unique_ptr<State> state);
    ~PendingFile();
    Q_DISABLE_COPY_MOVE(PendingFile)

    //! Appends. DiskFull or FileNotWritable, naming the file.
    [[nodiscard]] Result<void> write(const QByteArray &bytes);
    //! Bytes written before; fewer than `size` when they cannot be read back.
    [[nodiscard]] QByteArray read(qint64 offset, qint64 size);
    //! Drops the name, so that even a crash leaves nothing (where the system can); commit() is then
    //! impossible.
    void unname();
    //! Gives the file its name. ExportTargetIsLink when that is a link; ExportConflict when there is one of
    //! that name and `replace` is false.
    [[nodiscard]] Result<void> commit(bool replace);

private:
    std::unique_ptr<State> m_state;
};

} // namespace Iconwright
