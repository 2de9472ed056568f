#include "core/exporting/targetrun.h"

#include "core/exporting/contactsheet.h"
#include "core/exporting/exportplace.h"
#include "core/exporting/icnsfile.h"
#include "core/exporting/icofile.h"
#include "core/exporting/setfiles.h"
#include "core/exporting/targetpainter.h"
#include "core/exporting/ziptarget.h"
#include "core/imaging/decode.h"
#include "core/imaging/pictureform.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

Error about(Error error, const ExportItem &item)
{
    error.category = item.category;
    return error;
}

//! Each rule once: one picture serves many files.
QList<PictureRule> rulesOf(const TargetPlan &plan, const QList<qsizetype> &files)
{
    QList<PictureRule> rules;
    for (const qsizetype file : files)
        for (const PictureRule &rule : plan.files[file].file.pictures)
            if (!rules.contains(rule))
                rules << rule;
    return rules;
}

QByteArray bytesOf(const TargetFile &file, const QList<PictureRule> &rules, const QList<IconFrame> &drawn)
{
    if (file.kind == TargetFile::Kind::Text)
        return file.text;
    QList<IconFrame> frames;
    for (const PictureRule &rule : file.pictures)
        frames << drawn[rules.indexOf(rule)];
    if (file.kind == TargetFile::Kind::Png)
        return frames.constFirst().png;
    return file.kind == TargetFile::Kind::Ico ? icoFile(frames) : icnsFile(frames);
}

Result<QByteArray> svgOf(const ExportItem &item)
{
    const Result<CheckedSvg> svg = vectorOf(item);
    return svg ? Result<QByteArray>(svg->document) : svg.error();
}

//! Empty where the file is no PNG.
QSize pixelsOf(const TargetFile &file)
{
    if (file.kind == TargetFile::Kind::SheetPage)
        return ContactSheet::pixels;
    return file.kind == TargetFile::Kind::Png ? file.pictures.constFirst().pixels : QSize();
}

} // namespace

TargetRun::TargetRun(const QList<ExportItem> &items, const TargetOptions &options)
    : IconWork(items.size())
    , m_items(items)
    , m_options(options)
{
    if (options.inBackground)
        leaveRoom();
}

Result<void> TargetRun::prepare()
{
    const Result<bool> hasAlpha = appIconHasAlpha();
    if (!hasAlpha)
        return hasAlpha.error();
    Result<TargetPlan> plan = planTargets(m_items, m_options, *hasAlpha);
    if (!plan)
        return plan.error();
    m_plan = std::move(*plan);
    m_made.resize(m_plan.files.size());
    m_fates.fill(FileFate::Unwritten, m_plan.files.size());
    m_bytes.resize(m_plan.files.size());
    setSteps(m_plan.files.size());
    m_filesOf.resize(m_items.size());
    for (qsizetype i = 0; i < m_plan.files.size(); ++i)
        if (m_plan.files[i].file.isOfAll())
            m_hasSetFiles = true;
        else
            m_filesOf[m_plan.files[i].file.icon] << i;
    if (const Result<void> proved = proveMasters(); !proved)
        return proved.error();
    if (const Result<void> opened = openPlace(); !opened)
        return opened.error();
    return admitFiles();
}

//! True also where no icon stands for an app, and where planning will say what is wrong.
Result<bool> TargetRun::appIconHasAlpha() const
{
    const Result<qsizetype> index = appIconIndex(m_items, m_options);
    if (!index || *index < 0)
        return true;
    const Result<QImage> master = decodePicture(m_items[*index].original);
    if (!master)
        return about(master.error(), m_items[*index]);
    return !isOpaque(*master);
}

Result<void> TargetRun::proveMasters() const
{
    for (qsizetype icon = 0; icon < m_items.size(); ++icon) {
        if (!isNeeded(icon))
            continue;
        if (const Result<void> proved = provePicture(m_items[icon].original); !proved)
            return about(proved.error(), m_items[icon]);
    }
    return {};
}

bool TargetRun::isNeeded(qsizetype icon) const
{
    return m_hasSetFiles || !m_filesOf[icon].isEmpty();
}

Result<void> TargetRun::openPlace()
{
    if (!QDir::isAbsolutePath(m_options.folder))
        return Error { ErrorCode::FileNotWritable, u"\"%1\" is no absolute path"_s.arg(m_options.folder) };
    const QString path = QDir::cleanPath(m_options.folder);
    if (!isArchivePath(path)) {
        Result<std::unique_ptr<LinkedFolder>> folder
            = LinkedFolder::open(path, { m_options.replaceEdited, m_options.checkOnly });
        if (!folder)
            return folder.error();
        m_folder = std::move(*folder);
        return {};
    }
    if (m_options.checkOnly)
        return {};
    const ConflictRule rule = m_options.replaceEdited ? ConflictRule::Replace : ConflictRule::ReplaceOwn;
    Result<std::unique_ptr<ExportTarget>> archive = ZipTarget::open(path, rule);
    if (!archive)
        return archive.error();
    m_archive = std::move(*archive);
    return {};
}

Result<void> TargetRun::admitFiles()
{
    for (const PlannedTargetFile &planned : std::as_const(m_plan.files)) {
        const QString &path = planned.file.path;
        if (m_folder) {
            if (const Result<void> admitted = m_folder->admit(path); !admitted)
                return admitted.error();
        } else if (m_archive) {
            if (const Result<ExportTarget::Place> place = m_archive->place(path); !place)
                return place.error();
        }
    }
    return {};
}

Result<void> TargetRun::work(qsizetype icon)
{
    const QList<qsizetype> &files = m_filesOf[icon];
    const QList<PictureRule> rules = rulesOf(m_plan, files);
    QList<IconFrame> drawn;
    if (!rules.isEmpty()) {
        const Result<QImage> master = decodePicture(m_items[icon].original);
        if (!master)
            return about(master.error(), m_items[icon]);
        QFile file(m_items[icon].original);
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        drawn = TargetPainter(*master, m_plan.brief.background, bytes).drawn(rules);
    }
    for (const qsizetype file : files) {
        if (!goesOn())
            return {};
        const TargetFile &planned = std::as_const(m_plan).files[file].file;
        const Result<QByteArray> bytes = planned.kind == TargetFile::Kind::Svg
            ? svgOf(m_items[icon])
            : Result<QByteArray>(bytesOf(planned, rules, drawn));
        if (!bytes)
            return bytes.error();
        if (const Result<void> settled = settle(file, *bytes); !settled)
            return settled.error();
    }
    return {};
}

Result<void> TargetRun::makeSetFiles()
{
    return SetFiles(
        m_items, m_plan, [this](qsizetype file, const QByteArray &bytes) { return settle(file, bytes); },
        [this] { return goesOn(); })
        .make();
}

Result<void> TargetRun::settle(qsizetype file, const QByteArray &bytes)
{
    const PlannedTargetFile &planned = m_plan.files[file];
    const bool isAnIcons = planned.file.kind != TargetFile::Kind::Text && !planned.file.isOfAll();
    const Result<FileFate> fate = put(planned.file.path, bytes);
    if (!fate)
        return fate.error();
    m_fates[file] = *fate;
    m_bytes[file] = bytes.size();
    m_made[file] = { planned.target, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex(),
        pixelsOf(planned.file), isAnIcons ? m_items[planned.file.icon].sha256 : QString() };
    advance();
    return {};
}

Result<FileFate> TargetRun::put(const QString &path, const QByteArray &bytes)
{
    if (m_folder)
        return m_folder->put(path, bytes);
    if (!m_archive)
        return FileFate::New;
    if (const Result<void> written = m_archive->write(path, bytes); !written)
        return written.error();
    return FileFate::New;
}

//! What is in the folder now by our hand.
ExportedSet TargetRun::recordOf() const
{
    ExportedSet set;
    for (qsizetype icon = 0; icon < m_items.size(); ++icon)
        if (isNeeded(icon))
            set.add(m_items[icon]);
    for (qsizetype i = 0; i < m_plan.files.size(); ++i)
        if (m_fates[i] != FileFate::Conflict && m_fates[i] != FileFate::Unwritten)
            set.files[m_plan.files[i].file.path] = m_made[i];
    if (m_folder)
        set.carryOver(m_folder->earlier());
    return set;
}

QStringList TargetRun::obsolete() const
{
    if (!m_folder)
        return {};
    QSet<QString> planned;
    for (const PlannedTargetFile &file : m_plan.files)
        planned.insert(file.file.path);
    QStringList paths;
    const QMap<QString, ExportedFile> &earlier = m_folder->earlier().files;
    for (auto file = earlier.begin(); file != earlier.end(); ++file)
        if (m_options.targets.contains(file->target) && !planned.contains(file.key()))
            paths << file.key();
    return paths;
}

Result<TargetReport> TargetRun::report(const Error &stoppedBy)
{
    Error stopped = stoppedBy;
    if (const Result<void> made = m_hasSetFiles && goesOn() ? makeSetFiles() : Result<void>(); !made)
        stopped = made.error();
    TargetReport report;
    report.folder = m_archive ? m_archive->path() : QDir::cleanPath(m_options.folder);
    report.renamed = m_plan.renamed;
    report.leftOut = m_plan.leftOut;
    report.manifest = m_folder ? m_folder->manifestName() : u"manifest.json"_s;
    report.obsolete = obsolete();
    report.stopped = stopped;
    for (qsizetype i = 0; i < m_plan.files.size(); ++i)
        report.files << ExportedTargetFile { m_plan.files[i].file.path, m_plan.files[i].target, m_fates[i],
            m_bytes[i] };
    const bool isStopped = stopped.code != ErrorCode::None;
    if (isStopped && (!m_folder || report.written() == 0))
        return stopped;
    const Result<void> recorded = writeRecords();
    if (!recorded && !isStopped) {
        if (!m_folder || report.written() == 0)
            return recorded.error();
        report.stopped = recorded.error();
    }
    return report;
}

void TargetRun::cancelled()
{
    // There is nobody to tell of an error: the files are then taken for somebody else's.
    if (m_folder)
        (void)writeRecords();
}

Result<void> TargetRun::writeRecords()
{
    const ExportedSet set = recordOf();
    if (m_folder)
        return m_folder->putRecords(set);
    if (!m_archive)
        return {};
    if (const Result<void> written = m_archive->write(u"PROVENANCE.json"_s, set.provenance()); !written)
        return written.error();
    if (const Result<void> written = m_archive->write(u"manifest.json"_s, set.manifest()); !written)
        return written.error();
    return m_archive->finish();
}

void TargetRun::close()
{
    m_folder.reset();
    m_archive.reset();
}

} // namespace Iconwright
