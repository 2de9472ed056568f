#include "tests/core/library/smalldisk.h"

#include <QFile>

#ifdef Q_OS_LINUX
#include <sys/mount.h>
#endif

namespace Iconwright::Tests {

using namespace Qt::Literals::StringLiterals;

SmallDisk::SmallDisk(int kibibytes)
{
#ifdef Q_OS_LINUX
    const QByteArray options = "size=" + QByteArray::number(kibibytes) + "k,mode=0700";
    m_mounted = mount("tmpfs", QFile::encodeName(path()).constData(), "tmpfs", 0, options.constData()) == 0;
#else
    Q_UNUSED(kibibytes)
#endif
}

SmallDisk::~SmallDisk()
{
#ifdef Q_OS_LINUX
    if (m_mounted)
        umount2(QFile::encodeName(path()).constData(), MNT_DETACH);
#endif
}

bool SmallDisk::setReadOnly(bool readOnly) const
{
#ifdef Q_OS_LINUX
    const unsigned long flags = MS_REMOUNT | (readOnly ? MS_RDONLY : 0);
    return mount("tmpfs", QFile::encodeName(path()).constData(), "tmpfs", flags, nullptr) == 0;
#else
    Q_UNUSED(readOnly)
    return false;
#endif
}

void SmallDisk::fill() const
{
    QFile file(path() + u"/filler"_s);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return;
    const QByteArray page(4096, 'x');
    while (file.write(page) > 0) { }
}

void SmallDisk::makeRoom() const
{
    QFile::remove(path() + u"/filler"_s);
}

} // namespace Iconwright::Tests
