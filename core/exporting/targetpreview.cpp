#include "core/exporting/targetpreview.h"

#include "core/exporting/exportplace.h"
#include "core/exporting/ziptarget.h"
#include "core/imaging/decode.h"
#include "core/imaging/pictureform.h"

#include <QDir>
#include <QFileInfo>
#include <QThreadPool>

#include <algorithm>
#include <memory>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype leastListed = 20; // of a target

class Preview
{
public:
    Preview(const QList<ExportItem> &items, const TargetOptions &options)
        : m_items(items)
        , m_options(options)
    {
    }

    //! False when `isCanceled` became true.
    template <typename IsCanceled> bool run(const IsCanceled &isCanceled)
    {
        const Result<TargetPlan> plan = planTargets(m_items, m_options, masterHasAlpha());
        if (!plan) {
            fail(plan.error());
            return true;
        }
        m_numbered = QSet<QString>(plan->renamed.begin(), plan->renamed.end());
        m_preview.numbered = m_numbered.size();
        m_preview.files = plan->files.size();
        open();
        for (const PlannedTargetFile &planned : plan->files) {
            if (isCanceled())
                return false;
            add(planned, plan->brief.names);
        }
        return true;
    }

    [[nodiscard]] const ExportPreview &preview() const { return m_preview; }

private:
    void fail(const Error &error)
    {
        if (m_preview.obstacle.code == ErrorCode::None)
            m_preview.obstacle = error;
    }

    //! Some files are only made for shapes. A master that cannot be read is an obstacle; what is wrong with
    //! the choice of it, planning says.
    bool masterHasAlpha()
    {
        const Result<qsizetype> index = appIconIndex(m_items, m_options);
        if (!index || *index < 0)
            return true;
        const Result<QImage> master = decodePicture(m_items[*index].original);
        if (master)
            return !isOpaque(*master);
        Error error = master.error();
        error.category = m_items[*index].category;
        fail(error);
        return true;
    }

    void open()
    {
        const QString path = QDir::cleanPath(m_options.folder);
        m_preview.target = path;
        m_preview.manifest.path = u"manifest.json"_s;
        m_preview.provenance.path = u"PROVENANCE.json"_s;
        if (const Result<void> usable = lookAtPlace(m_options.folder); !usable)
            return fail(usable.error());
        isArchivePath(path) ? openArchive(path) : openFolder(path);
    }

    void openFolder(const QString &path)
    {
        Result<std::unique_ptr<LinkedFolder>> folder
            = LinkedFolder::open(path, { m_options.replaceEdited, true });
        if (!folder)
            return fail(folder.error());
        m_folder = std::move(*folder);
        m_preview.manifest.path = m_folder->manifestName();
        m_preview.provenance.path = m_folder->provenanceName();
        const QMap<QString, ExportedFile> &earlier = m_folder->earlier().files;
        m_preview.isLinked = std::any_of(earlier.begin(), earlier.end(),
            [this](const ExportedFile &file) { return m_options.targets.contains(file.target); });
    }

    void openArchive(const QString &path)
    {
        if (!QFileInfo::exists(path))
            return;
        const ConflictRule rule = m_options.replaceEdited ? ConflictRule::Replace : ConflictRule::ReplaceOwn;
        // As long as nothing is written to it, it only looks.
        const Result<std::unique_ptr<ExportTarget>> archive = ZipTarget::open(path, rule);
        if (!archive)
            return fail(archive.error());
        m_preview.target = (*archive)->path();
        m_preview.archive
            = m_preview.target == path ? PreviewFile::Fate::Replaces : PreviewFile::Fate::Beside;
    }

    [[nodiscard]] PreviewFile::Fate fateOf(const QString &path)
    {
        if (!m_folder)
            return PreviewFile::Fate::New;
        const Result<bool> there = m_folder->holds(path);
        if (!there)
            fail(there.error());
        return there && *there ? PreviewFile::Fate::There : PreviewFile::Fate::New;
    }

    void add(const PlannedTargetFile &planned, const QStringList &names)
    {
        PreviewFile file;
        file.item = planned.file.icon;
        file.path = planned.file.path;
        file.target = planned.target;
        file.fate = fateOf(file.path);
        file.numbered = m_numbered.contains(names[file.item]);
        if (planned.file.pictures.size() == 1)
            file.size = planned.file.pictures.constFirst().pixels.width();
        const qsizetype most = std::max(leastListed, 2 * ExportPreview::listed / m_options.targets.size());
        if (++m_listed[file.target] <= most)
            m_preview.first << file;
        else
            ++m_preview.unlisted[file.target];
    }

    const QList<ExportItem> &m_items;
    const TargetOptions &m_options;
    std::unique_ptr<LinkedFolder> m_folder; //!< null: all is new
    QSet<QString> m_numbered;
    QHash<QString, qsizetype> m_listed;
    ExportPreview m_preview;
};

PreviewFile::Fate fateOf(FileFate fate)
{
    switch (fate) {
    case FileFate::Updated:
        return PreviewFile::Fate::Replaces;
    case FileFate::Unchanged:
        return PreviewFile::Fate::Unchanged;
    case FileFate::Edited:
    case FileFate::Conflict:
        return PreviewFile::Fate::LeftAlone;
    case FileFate::New:
    case FileFate::Unwritten:
        break;
    }
    return PreviewFile::Fate::New;
}

} // namespace

QFuture<ExportPreview> previewTargets(const QList<ExportItem> &items, const TargetOptions &options)
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

ExportPreview checked(const ExportPreview &preview, const TargetReport &report)
{
    ExportPreview found = preview;
    QHash<QString, const ExportedTargetFile *> files;
    for (const ExportedTargetFile &file : report.files)
        files.insert(file.path, &file);
    for (PreviewFile &file : found.first) {
        if (const ExportedTargetFile *made = files.value(file.path)) {
            file.fate = fateOf(made->fate);
            file.bytes = made->bytes;
        }
    }
    found.replaced = report.count(FileFate::Updated);
    found.unchanged = report.count(FileFate::Unchanged);
    found.leftAlone = report.count(FileFate::Edited) + report.count(FileFate::Conflict);
    found.isChecked = true;
    return found;
}

} // namespace Iconwright
