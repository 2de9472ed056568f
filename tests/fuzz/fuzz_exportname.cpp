#include "core/exporting/exportname.h"
#include "core/exporting/slug.h"

#include <QStringList>

#include <algorithm>
#include <cstdlib>

using namespace Iconwright;

namespace {

constexpr qsizetype longestName = 255; // bytes, on every usual file system

bool isPlainName(const QString &name)
{
    static const QString forbidden = QStringLiteral("<>:\"\\|?*");
    const bool hasForbidden = std::any_of(
        name.begin(), name.end(), [](QChar c) { return c.unicode() < 32 || forbidden.contains(c); });
    return !name.isEmpty() && !hasForbidden && !name.startsWith(u'.') && !name.endsWith(u'.')
        && !name.endsWith(u' ') && name.toUtf8().size() <= longestName;
}

} // namespace

//! The first line is a pattern, the rest stands for what a category can be. Every path that comes out stays
//! inside its folder, and each of its names can be written on every system.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype end = std::max<qsizetype>(0, bytes.indexOf('\n'));
    const QString rest = QString::fromUtf8(bytes.sliced(end));
    if (slug(rest).isEmpty() || leftBytes(rest, 120).toUtf8().size() > 120)
        std::abort();
    const auto name = ExportName::parse(QString::fromUtf8(bytes.first(end)));
    if (!name)
        return 0;
    const NameValues values { .category = rest,
        .variation = 3,
        .styleId = rest.left(9),
        .colorSchemeId = rest.right(9),
        .index = 12,
        .count = 4000,
        .id = 77 };
    for (const int clash : { 1, 2 }) {
        const QStringList names = name->path(values, 512, clash, clash == 2).split(u'/');
        if (!std::all_of(names.begin(), names.end(), isPlainName) || !names.last().endsWith(u".png"))
            std::abort();
    }
    return 0;
}
