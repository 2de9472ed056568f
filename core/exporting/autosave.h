#pragma once

#include "core/base/error.h"
#include "core/base/result.h"
#include "core/library/iconrecord.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>

#include <memory>

namespace Iconwright {

struct AutosaveOptions
{
    QString folder; //!< absolute; must exist: a disk that is not plugged in is no reason to make folders
    QString pattern; //!< see exportname.h; empty: "{category}-{variation}"

    bool operator==(const AutosaveOptions &) const = default;
};

//! Copies originals into one folder, one after the other. Remembers the numbers it gave, so that the
//! thousandth "pen-1" does not ask the disk a thousand times. One thread at a time.
class AutosaveFolder
{
public:
    explicit AutosaveFolder(const AutosaveOptions &options);

    //! Copies `original` (absolute path), byte for byte, under the name that the pattern gives `icon`, with
    //! the ending of its format; " (2)" and so on is added while a file of that name is there. Nothing is
    //! replaced, nothing leaves the folder. Returns the absolute path. FileNotWritable, DiskFull,
    //! FileNotReadable, ExportPatternInvalid, ExportOutsideTarget, ExportTargetIsLink, ExportConflict.
    [[nodiscard]] Result<QString> save(const IconRecord &icon, const QString &original);

private:
    [[nodiscard]] Result<QString> nameOf(const IconRecord &icon) const;

    AutosaveOptions m_options;
    QHash<QString, int> m_numbers; //!< name without number, case folded -> the last number given
};

//! Saves each new icon under a readable name, off the calling thread. Its own signals come in the thread it
//! lives in. The destructor waits for what was handed over.
class Autosave final : public QObject
{
    Q_OBJECT

public:
    explicit Autosave(QObject *parent = nullptr);
    ~Autosave() override;

    //! An empty folder: nothing is saved. Counts for what is handed over from now on.
    void setOptions(const AutosaveOptions &options);
    //! Returns at once.
    void save(const IconRecord &icon, const QString &original);

Q_SIGNALS:
    void saved(Iconwright::IconId icon, const QString &path);
    //! Once for each kind of failure, until an icon could be saved again or the options change.
    void failed(const Iconwright::Error &error);

private:
    void tell(IconId icon, const Result<QString> &result, int generation);

    AutosaveOptions m_options;
    std::shared_ptr<AutosaveFolder> m_folder; //!< used by the pool's one thread only; null: off
    int m_generation = 0; //!< of the options
    ErrorCode m_told = ErrorCode::None;
    QThreadPool m_pool; //!< last: its destructor waits for what uses the rest
};

} // namespace Iconwright
