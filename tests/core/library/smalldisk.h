#pragma once

#include <QString>
#include <QTemporaryDir>

namespace Iconwright::Tests {

//! A file system of its own in memory, so that a full and a read-only disk are real even for root.
class SmallDisk
{
public:
    explicit SmallDisk(int kibibytes);
    ~SmallDisk();
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    //! False where mounting is not permitted.
    [[nodiscard]] bool isMounted() const { return m_mounted; }
    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] bool setReadOnly(bool readOnly) const;
    //! Writes a file until nothing fits any more.
    void fill() const;
    void makeRoom() const;

private:
    QTemporaryDir m_folder;
    bool m_mounted = false;
};

} // namespace Iconwright::Tests
