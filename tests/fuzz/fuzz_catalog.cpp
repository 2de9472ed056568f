#include "core/catalog/catalogfile.h"
#include "core/catalog/colorschemereader.h"
#include "core/catalog/modelreader.h"
#include "core/catalog/stylereader.h"
#include "core/catalog/suggestionreader.h"

#include <QFile>

#include <cstdlib>
#include <unistd.h>

using namespace Iconwright;

namespace {

void usePrices(const QList<Model> &models)
{
    for (const Model &model : models) {
        for (const QSize size : { QSize(), QSize(1024, 1024), QSize(3840, 1), QSize(100'000, 100'000) }) {
            (void)model.acceptsSize(size);
            for (const QString &quality : model.qualities)
                (void)model.costMicroUsd(quality, size, 4000);
        }
    }
}

} // namespace

//! A catalog file of the user's, read as each of the four kinds. What was read without a fault is used.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QString path = QStringLiteral("/dev/shm/iconwright-fuzz-catalog-%1").arg(getpid());
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly)
        || out.write(reinterpret_cast<const char *>(data), static_cast<qint64>(size))
            != static_cast<qint64>(size))
        std::abort();
    out.close();
    const auto file = CatalogFile::read(path);
    if (!file)
        return 0;
    CatalogFile asModels = *file;
    const QList<Model> models = readModels(asModels);
    if (!asModels.fault())
        usePrices(models);
    CatalogFile asStyles = *file;
    (void)readStyles(asStyles);
    CatalogFile asSchemes = *file;
    (void)readColorSchemes(asSchemes);
    CatalogFile asSuggestions = *file;
    (void)readSuggestions(asSuggestions);
    return 0;
}
