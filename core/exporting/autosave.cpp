#include "core/exporting/autosave.h"

#include "core/exporting/exportname.h"
#include "core/exporting/exporttarget.h"
#include "core/exporting/outputfolder.h"
#include "core/exporting/pendingfile.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 sliceBytes = 1024 * 1024;
constexpr int mostNumbers = 20'000; // names remembered
constexpr int mostTries = 100'000; // numbers tried for one name

//! What a name may end in; a format that is none of these is no picture of ours.
bool isKnownFormat(const QString &format)
{
    static const QStringList formats { u"png"_s, u"webp"_s, u"jpg"_s, u"svg"_s };
    return formats.contains(format);
}

Result<void> copyInto(PendingFile &target, const QString &original)
{
    QFile source(original);
    if (!source.open(QIODevice::ReadOnly))
        return Error { ErrorCode::FileNotReadable, original + u": "_s + source.errorString() };
    while (!source.atEnd()) {
        const QByteArray slice = source.read(sliceBytes);
        if (slice.isEmpty())
            return Error { ErrorCode::FileNotReadable, original + u": "_s + source.errorString() };
        if (const Result<void> written = target.write(slice); !written)
            return written;
    }
    return {};
}

Result<void> copyAs(const OutputFolder &folder, const QString &name, const QString &original)
{
    Result<std::unique_ptr<PendingFile>> file = folder.create(name);
    if (!file)
        return file.error();
    if (const Result<void> copied = copyInto(**file, original); !copied)
        return copied;
    return (*file)->commit(false);
}

} // namespace

AutosaveFolder::AutosaveFolder(const AutosaveOptions &options)
    : m_options(options)
{
}

Result<QString> AutosaveFolder::nameOf(const IconRecord &icon) const
{
    if (!isKnownFormat(icon.format))
        return Error { ErrorCode::FileNotReadable, u"format \"%1\""_s.arg(icon.format) };
    const Result<ExportName> name = ExportName::parse(m_options.pattern);
    if (!name)
        return name.error();
    const IconSpec &spec = icon.spec;
    const NameValues values { .category = spec.category,
        .variation = spec.variation,
        .styleId = spec.styleId,
        .colorSchemeId = spec.colorSchemeId,
        .index = std::max<qint64>(icon.id.value, 1),
        .count = 1,
        .id = icon.id.value };
    const int edge = std::max(icon.pixels.width(), icon.pixels.height());
    QString path = name->path(values, edge, 1, false);
    path.chop(3); // "png"
    path += icon.format;
    return path;
}

Result<QString> AutosaveFolder::save(const IconRecord &icon, const QString &original)
{
    if (!QDir::isAbsolutePath(m_options.folder) || !QDir(m_options.folder).exists())
        return Error { ErrorCode::FileNotWritable, m_options.folder };
    const Result<QString> name = nameOf(icon);
    if (!name)
        return name.error();
    const Result<std::unique_ptr<OutputFolder>> folder
        = OutputFolder::open(QDir::cleanPath(m_options.folder));
    if (!folder)
        return folder.error();
    if (m_numbers.size() >= mostNumbers)
        m_numbers.clear();
    int &number = m_numbers[name->toCaseFolded()];
    for (int tries = 0; tries < mostTries; ++tries) {
        const QString path = ++number == 1 ? *name : numberedPath(*name, number);
        const Result<OutputFolder::Entry> there = (*folder)->lookUp(path);
        if (!there && there.error().code != ErrorCode::ExportTargetIsLink)
            return there.error();
        if (!there || *there != OutputFolder::Entry::Nothing)
            continue;
        const Result<void> copied = copyAs(**folder, path, original);
        if (copied)
            return QString((*folder)->path() + u'/' + path);
        if (copied.error().code != ErrorCode::ExportConflict) { // else somebody was quicker
            --number;
            return copied.error();
        }
    }
    return Error { ErrorCode::ExportConflict, *name };
}

Autosave::Autosave(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

Autosave::~Autosave() = default;

void Autosave::setOptions(const AutosaveOptions &options)
{
    if (options == m_options)
        return;
    m_options = options;
    m_folder = options.folder.isEmpty() ? nullptr : std::make_shared<AutosaveFolder>(options);
    m_told = ErrorCode::None;
    ++m_generation;
}

void Autosave::save(const IconRecord &icon, const QString &original)
{
    if (!m_folder)
        return;
    m_pool.start([this, folder = m_folder, icon, original, generation = m_generation] {
        const Result<QString> result = folder->save(icon, original);
        QMetaObject::invokeMethod(
            this, [this, id = icon.id, result, generation] { tell(id, result, generation); },
            Qt::QueuedConnection);
    });
}

void Autosave::tell(IconId icon, const Result<QString> &result, int generation)
{
    if (result) {
        if (generation == m_generation)
            m_told = ErrorCode::None;
        Q_EMIT saved(icon, *result);
        return;
    }
    if (generation != m_generation || result.error().code == m_told)
        return;
    m_told = result.error().code;
    Q_EMIT failed(result.error());
}

} // namespace Iconwright
