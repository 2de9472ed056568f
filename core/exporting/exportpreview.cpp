#include "core/exporting/exportpreview.h"

#include "core/exporting/exportplace.h"
#include "core/exporting/exportplan.h"
#include "core/exporting/foldertarget.h"
#include "core/exporting/pngwriter.h"
#include "core/exporting/ziptarget.h"
#include "core/imaging/decode.h"
#include "core/imaging/resize.h"

#include <QDir>
#include <QFileInfo>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString manifestName = u"manifest.json"_s;

//! Walks the plan over the same targets that the export writes to; as long as nothing is written to them
//! they only look.
class Preview
{
public:
    Preview(const QList<ExportItem> &items, const PngExportOptions &options)
        : m_items(items)
        , m_options(options)
        , m_path(QDir::cleanPath(options.target))
    {
    }

    //! False when `isCanceled` became true.
    template <typename IsCanceled> bool run(const IsCanceled &isCanceled)
    {
        const Result<ExportName> name = ExportName::parse(m_options.pattern);
        if (!name || m_items.isEmpty() || m_options.sizes.isEmpty()) {
            m_preview.obstacle = name ? Error { .code = ErrorCode::ExportNothing } : name.error();
            return true;
        }
        const QList<PlannedIcon> plan = planExport(m_items, m_options.sizes, *name);
        open();
        for (qsizetype i = 0; i < plan.size(); ++i) {
            if (isCanceled())
                return false;
            const bool numbered = isNumbered(plan[i], *name, i);
            for (const PlannedFile &file : plan[i])
                add(i, file, numbered);
        }
        placeManifest();
        return true;
    }

    [[nodiscard]] const ExportPreview &preview() const { return m_preview; }

private:
    void fail(const Error &error)
    {
        if (m_preview.obstacle.code == ErrorCode::None)
            m_preview.obstacle = error;
    }

    void open()
    {
        m_preview.target = m_path;
        if (const Result<void> usable = lookAtPlace(m_options.target); !usable)
            return fail(usable.error());
        const bool isZip = isArchivePath(m_path);
        if (QFileInfo::exists(isZip ? QFileInfo(m_path).path() : m_path)) // else all in it is new
            isZip ? openZip() : openFolder();
    }

    void openFolder()
    {
        Result<std::unique_ptr<OutputFolder>> look = OutputFolder::open(m_path);
        Result<std::unique_ptr<OutputFolder>> place = OutputFolder::open(m_path);
        if (!look || !place)
            return fail(look ? place.error() : look.error());
        m_folder = std::move(*look);
        m_target = std::make_unique<FolderTarget>(std::move(*place), m_options.conflict);
    }

    void openZip()
    {
        const bool exists = QFileInfo::exists(m_path);
        Result<std::unique_ptr<ExportTarget>> zip = ZipTarget::open(m_path, m_options.conflict);
        if (!zip)
            return fail(zip.error());
        m_preview.target = (*zip)->path();
        if (!exists)
            return;
        m_preview.archive = fateOfExisting((*zip)->path() == m_path);
        // What is in an archive that is kept stays as it is; no file of the plan is written.
        m_isKept = m_options.conflict == ConflictRule::Keep;
    }

    [[nodiscard]] PreviewFile::Fate fateOfExisting(bool keepsName) const
    {
        switch (m_options.conflict) {
        case ConflictRule::Replace:
            return PreviewFile::Fate::Replaces;
        case ConflictRule::Keep:
            return PreviewFile::Fate::Kept;
        case ConflictRule::Rename:
        case ConflictRule::ReplaceOwn:
            break;
        }
        return keepsName ? PreviewFile::Fate::Replaces : PreviewFile::Fate::Beside;
    }

    [[nodiscard]] bool isNumbered(const PlannedIcon &icon, const ExportName &name, qsizetype index) const
    {
        const ExportItem &item = m_items[index];
        const bool markSize = m_options.sizes.size() > 1 && !name.hasSize();
        const QString plain = name.path({ item.category, item.variation, item.styleId, item.colorSchemeId,
                                            index + 1, m_items.size(), item.icon.value },
            icon.constFirst().size, 1, markSize);
        return icon.constFirst().path != plain;
    }

    void add(qsizetype item, const PlannedFile &planned, bool numbered)
    {
        PreviewFile file { item, planned.size, planned.path, PreviewFile::Fate::New, numbered };
        if (m_isKept)
            file.fate = PreviewFile::Fate::Kept;
        else if (m_target != nullptr)
            place(file);
        ++m_preview.files;
        m_preview.numbered += numbered ? 1 : 0;
        m_preview.replaced += file.fate == PreviewFile::Fate::Replaces ? 1 : 0;
        m_preview.kept += file.fate == PreviewFile::Fate::Kept ? 1 : 0;
        m_preview.beside += file.fate == PreviewFile::Fate::Beside ? 1 : 0;
        if (m_preview.first.size() < ExportPreview::listed)
            m_preview.first << file;
        else
            ++m_preview.unlisted[QString()];
    }

    void place(PreviewFile &file)
    {
        const Result<OutputFolder::Entry> there = m_folder->lookUp(file.path);
        const Result<ExportTarget::Place> place = m_target->place(file.path);
        if (!there || !place)
            return fail(there ? place.error() : there.error());
        if (*there != OutputFolder::Entry::Nothing || place->path != file.path)
            file.fate = fateOfExisting(place->path == file.path);
        file.path = place->path;
    }

    void placeManifest()
    {
        m_preview.manifest.path = manifestName;
        if (m_isKept)
            m_preview.manifest.fate = PreviewFile::Fate::Kept;
        if (m_target == nullptr || m_preview.obstacle.code != ErrorCode::None)
            return;
        const Result<OutputFolder::Entry> there = m_folder->lookUp(manifestName);
        const Result<ExportTarget::Place> place = m_target->placeManifest(manifestName);
        if (!there || !place)
            return fail(there ? place.error() : there.error());
        m_preview.manifest.path = place->path;
        if (place->path != manifestName)
            m_preview.manifest.fate = PreviewFile::Fate::Beside;
        else if (*there != OutputFolder::Entry::Nothing)
            m_preview.manifest.fate = PreviewFile::Fate::Replaces;
    }

    const QList<ExportItem> &m_items;
    const PngExportOptions &m_options;
    QString m_path;
    std::unique_ptr<OutputFolder> m_folder;
    std::unique_ptr<ExportTarget> m_target; //!< null: all is new
    bool m_isKept = false;
    ExportPreview m_preview;
};

MeasuredIcon measured(const ExportItem &item, qsizetype index, const QList<int> &sizes, int pictureEdge)
{
    MeasuredIcon icon;
    icon.item = index;
    const Result<QImage> original = decodePicture(item.original);
    if (!original)
        return icon;
    QList<QSize> wanted;
    for (const int size : sizes)
        wanted << QSize(size, size);
    wanted << QSize(pictureEdge, pictureEdge);
    QList<QImage> pictures = resizedAll(*original, wanted);
    icon.picture = pictures.takeLast();
    PngWriter writer;
    for (qsizetype i = 0; i < sizes.size(); ++i)
        icon.bytes.insert(sizes[i], writer.encoded(pictures[i]).size());
    return icon;
}

} // namespace

QFuture<ExportPreview> previewExport(const QList<ExportItem> &items, const PngExportOptions &options)
{
    const auto promise = std::make_shared<QPromise<ExportPreview>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, items, options] {
        Preview preview(items, options);
        if (preview.run([&promise] { return promise->isCanceled(); }))
            promise->addResult(preview.preview());
        promise->finish();
    });
    return promise->future();
}

QFuture<MeasuredIcon> measureExport(const QList<ExportItem> &items, const QList<int> &sizes, int pictureEdge)
{
    const auto promise = std::make_shared<QPromise<MeasuredIcon>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, items, sizes, pictureEdge] {
        for (qsizetype i = 0; i < items.size() && !promise->isCanceled(); ++i)
            promise->addResult(measured(items[i], i, sizes, pictureEdge));
        promise->finish();
    });
    return promise->future();
}

} // namespace Iconwright
