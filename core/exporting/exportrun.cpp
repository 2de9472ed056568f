#include "core/exporting/exportrun.h"

#include "core/exporting/exportplace.h"
#include "core/exporting/foldertarget.h"
#include "core/exporting/pngwriter.h"
#include "core/exporting/ziptarget.h"
#include "core/imaging/decode.h"
#include "core/imaging/resize.h"

#include <QCryptographicHash>
#include <QDir>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int smallest = 16;
constexpr int largest = 1024;

QList<int> withoutRepeats(const QList<int> &sizes)
{
    QList<int> once;
    for (const int size : sizes)
        if (!once.contains(size))
            once << size;
    return once;
}

QList<QSize> missingSizes(const PlannedIcon &files)
{
    QList<QSize> sizes;
    for (const PlannedFile &file : files)
        if (!file.kept)
            sizes << QSize(file.size, file.size);
    return sizes;
}

} // namespace

ExportRun::ExportRun(const QList<ExportItem> &items, const PngExportOptions &options)
    : IconWork(items.size())
    , m_items(items)
    , m_options(options)
    , m_outcomes(static_cast<size_t>(items.size()))
{
    m_options.sizes = withoutRepeats(options.sizes);
    setSteps(items.size());
}

Result<void> ExportRun::prepare()
{
    if (m_items.isEmpty() || m_options.sizes.isEmpty())
        return Error { ErrorCode::ExportNothing, {} };
    for (const int size : std::as_const(m_options.sizes))
        if (size < smallest || size > largest)
            return Error { ErrorCode::InvalidSize, QString::number(size) };
    const Result<ExportName> name = ExportName::parse(m_options.pattern);
    if (!name)
        return name.error();
    m_plan = planExport(m_items, m_options.sizes, *name);
    if (const Result<void> opened = openTarget(); !opened)
        return opened.error();
    return place();
}

Result<void> ExportRun::openTarget()
{
    if (!QDir::isAbsolutePath(m_options.target))
        return Error { ErrorCode::FileNotWritable, u"\"%1\" is no absolute path"_s.arg(m_options.target) };
    const QString path = QDir::cleanPath(m_options.target);
    if (isArchivePath(path)) {
        Result<std::unique_ptr<ExportTarget>> zip = ZipTarget::open(path, m_options.conflict);
        if (!zip)
            return zip.error();
        m_target = std::move(*zip);
        return {};
    }
    Result<std::unique_ptr<OutputFolder>> folder = OutputFolder::open(path);
    if (!folder)
        return folder.error();
    m_target = std::make_unique<FolderTarget>(std::move(*folder), m_options.conflict);
    return {};
}

Result<void> ExportRun::place()
{
    for (PlannedIcon &icon : m_plan) {
        for (PlannedFile &file : icon) {
            const Result<ExportTarget::Place> place = m_target->place(file.path);
            if (!place)
                return place.error();
            file.path = place->path;
            file.kept = place->kept;
        }
    }
    return {};
}

Result<void> ExportRun::work(qsizetype icon)
{
    const Result<void> done = exportIcon(icon);
    advance();
    return done;
}

//! An icon that cannot be read is a failure of its own, and the others go on.
Result<void> ExportRun::exportIcon(qsizetype index)
{
    Outcome &outcome = m_outcomes[static_cast<size_t>(index)];
    QImage original;
    if (!missingSizes(m_plan[index]).isEmpty()) {
        const Result<QImage> decoded = decodePicture(m_items[index].original);
        if (!decoded) {
            outcome.failure = decoded.error();
            outcome.failure.category = m_items[index].category;
            return {};
        }
        original = *decoded;
    }
    return writeFiles(index, original);
}

Result<void> ExportRun::writeFiles(qsizetype index, const QImage &original)
{
    PngWriter writer;
    QList<QImage> pictures = resizedAll(original, missingSizes(m_plan[index]));
    QList<ManifestFile> &files = m_outcomes[static_cast<size_t>(index)].files;
    for (const PlannedFile &file : std::as_const(m_plan[index])) {
        if (!goesOn())
            return {};
        ManifestFile entry { file.path, file.size, {} };
        if (!file.kept) {
            const QByteArray png = writer.encoded(pictures.takeFirst());
            if (const Result<void> written = m_target->write(file.path, png); !written)
                return written.error();
            entry.sha256 = QCryptographicHash::hash(png, QCryptographicHash::Sha256).toHex();
        }
        files << entry;
    }
    return {};
}

Result<ExportReport> ExportRun::report(const Error &stopped)
{
    ExportReport report;
    report.target = m_target->path();
    report.stopped = stopped;
    for (const Outcome &outcome : m_outcomes) {
        if (outcome.failure.code != ErrorCode::None)
            report.failures << outcome.failure;
        for (const ManifestFile &file : outcome.files)
            (file.sha256.isEmpty() ? report.kept : report.written) << file.path;
    }
    report.kept.removeDuplicates();
    const bool isStopped = stopped.code != ErrorCode::None;
    if (isStopped && (report.written.isEmpty() || isArchivePath(report.target)))
        return stopped;
    if (report.written.isEmpty())
        return report;
    Result<void> finished = writeManifest(report);
    if (finished)
        finished = m_target->finish();
    if (finished || isStopped)
        return report;
    if (isArchivePath(report.target))
        return finished.error();
    report.stopped = finished.error();
    return report;
}

Result<void> ExportRun::writeManifest(ExportReport &report)
{
    QList<ManifestIcon> icons;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const Outcome &outcome = m_outcomes[static_cast<size_t>(i)];
        if (!outcome.files.isEmpty())
            icons << ManifestIcon { m_items[i], outcome.files };
    }
    const Result<ExportTarget::Place> place = m_target->placeManifest(u"manifest.json"_s);
    if (!place)
        return place.error();
    if (const Result<void> written = m_target->write(place->path, manifestJson(icons)); !written)
        return written.error();
    report.manifest = place->path;
    return {};
}

} // namespace Iconwright
