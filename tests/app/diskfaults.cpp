// Preloaded into the program by tst_diskfaults: from the N-th change of a file below ICONWRIGHT_FAULT_FOLDER
// on the disk is full, or the process is killed just before it.
//   ICONWRIGHT_FAULT_AT=N  ICONWRIGHT_FAULT=full|kill  ICONWRIGHT_FAULT_COUNT=file for the number of changes

#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/types.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

std::atomic<long> changes = 0;

template <typename Function> Function next(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

bool isBelowFolder(const char *path)
{
    const char *folder = std::getenv("ICONWRIGHT_FAULT_FOLDER");
    return folder && path && std::strncmp(path, folder, std::strlen(folder)) == 0
        && !std::strstr(path, "/logs/") && !std::strstr(path, "-shm");
}

bool isBelowFolder(int descriptor)
{
    char link[64];
    char path[4096];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const ssize_t length = ::readlink(link, path, sizeof path - 1);
    if (length <= 0)
        return false;
    path[length] = 0;
    return isBelowFolder(path);
}

//! True: this change must fail.
bool fails()
{
    const char *at = std::getenv("ICONWRIGHT_FAULT_AT");
    if (++changes < (at ? std::atol(at) : 1L << 60))
        return false;
    const char *fault = std::getenv("ICONWRIGHT_FAULT");
    if (fault && std::strcmp(fault, "kill") == 0)
        ::kill(::getpid(), SIGKILL);
    errno = ENOSPC;
    return true;
}

struct Report
{
    ~Report()
    {
        const char *path = std::getenv("ICONWRIGHT_FAULT_COUNT");
        if (FILE *file = path ? std::fopen(path, "w") : nullptr) {
            std::fprintf(file, "%ld", changes.load());
            std::fclose(file);
        }
    }
};
const Report report;

} // namespace

extern "C" {

ssize_t write(int descriptor, const void *data, size_t size)
{
    if (descriptor > 2 && isBelowFolder(descriptor) && fails())
        return -1;
    static const auto real = next<ssize_t (*)(int, const void *, size_t)>("write");
    return real(descriptor, data, size);
}

ssize_t pwrite64(int descriptor, const void *data, size_t size, off64_t offset)
{
    if (isBelowFolder(descriptor) && fails())
        return -1;
    static const auto real = next<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    return real(descriptor, data, size, offset);
}

int fsync(int descriptor)
{
    if (isBelowFolder(descriptor) && fails())
        return -1;
    static const auto real = next<int (*)(int)>("fsync");
    return real(descriptor);
}

int fdatasync(int descriptor)
{
    if (isBelowFolder(descriptor) && fails())
        return -1;
    static const auto real = next<int (*)(int)>("fdatasync");
    return real(descriptor);
}

int fallocate64(int descriptor, int mode, off64_t offset, off64_t size)
{
    if (isBelowFolder(descriptor) && fails())
        return -1;
    static const auto real = next<int (*)(int, int, off64_t, off64_t)>("fallocate64");
    return real(descriptor, mode, offset, size);
}

int rename(const char *from, const char *to)
{
    if (isBelowFolder(to) && fails())
        return -1;
    static const auto real = next<int (*)(const char *, const char *)>("rename");
    return real(from, to);
}

int mkdir(const char *path, mode_t mode)
{
    if (isBelowFolder(path) && fails())
        return -1;
    static const auto real = next<int (*)(const char *, mode_t)>("mkdir");
    return real(path, mode);
}

} // extern "C"
