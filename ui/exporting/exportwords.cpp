#include "ui/exporting/exportwords.h"

#include "ui/common/errortext.h"
#include "ui/common/units.h"
#include "ui/exporting/exportpreviewpane.h"

#include <QCoreApplication>
#include <QDir>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ExportWords
{
    Q_DECLARE_TR_FUNCTIONS(ExportWords)
};

qsizetype changedFiles(const ExportPreview &preview)
{
    return preview.files - preview.unchanged - preview.leftAlone;
}

QString exportText(qsizetype files)
{
    return files == 1 ? ExportWords::tr("Export 1 file")
        : files > 1   ? ExportWords::tr("Export %1 files").arg(countText(files))
                      : ExportWords::tr("Export");
}

} // namespace

QString faultText(const Error &error)
{
    QStringList parts { errorText(error) };
    if (!error.category.isEmpty())
        parts.append(isolated(error.category) + u'.');
    if (QDir::isAbsolutePath(error.detail) && !parts.constFirst().contains(error.detail))
        parts.append(leftToRight(QDir::toNativeSeparators(error.detail)));
    return parts.join(u' ');
}

ExportVerb exportVerb(const ExportSetup &setup, const std::optional<ExportPreview> &preview, qsizetype icons)
{
    if (isPlain(setup)) {
        const qsizetype files = icons * setup.sizes.size();
        return { exportText(files == 0 ? 0 : files + 1) }; // and manifest.json
    }
    if (!preview)
        return { exportText(0) };
    if (!preview->isChecked || !preview->isLinked)
        return { exportText(filesOf(*preview) - preview->leftAlone) };
    const qsizetype files = changedFiles(*preview);
    if (files == 0)
        return { ExportWords::tr("Up to date"), false };
    return { files == 1 ? ExportWords::tr("Update 1 file")
                        : ExportWords::tr("Update %1 files").arg(countText(files)) };
}

QString previewText(const ExportPreview &preview)
{
    QStringList parts;
    const auto add = [&parts](qsizetype files, const QString &one, const QString &many) {
        if (files > 0)
            parts.append(files == 1 ? one : many.arg(countText(files)));
    };
    using Fate = PreviewFile::Fate;
    if (preview.archive == Fate::Replaces)
        parts.append(ExportWords::tr("The archive is there already and will be replaced."));
    if (preview.archive == Fate::Beside)
        parts.append(ExportWords::tr("The archive gets a new name, beside the one that is there."));
    if (preview.archive == Fate::Kept)
        parts.append(ExportWords::tr("The archive is there already and stays. Nothing will be written."));
    else
        add(preview.kept, ExportWords::tr("1 file is there already and stays."),
            ExportWords::tr("%1 files are there already and stay."));
    if (preview.isChecked && preview.isLinked && changedFiles(preview) == 0)
        parts.append(ExportWords::tr("Everything there is up to date."));
    if (preview.isLinked) {
        add(preview.replaced, ExportWords::tr("1 file is out of date."),
            ExportWords::tr("%1 files are out of date."));
        add(preview.isChecked ? changedFiles(preview) - preview.replaced : 0,
            ExportWords::tr("1 file is not there yet."), ExportWords::tr("%1 files are not there yet."));
    } else {
        add(preview.replaced, ExportWords::tr("1 file will be replaced."),
            ExportWords::tr("%1 files will be replaced."));
    }
    add(preview.leftAlone, ExportWords::tr("1 was edited by somebody else and is left alone."),
        ExportWords::tr("%1 were edited by somebody else and are left alone."));
    add(preview.archive == Fate::New ? preview.beside : 0, ExportWords::tr("1 file gets a new name."),
        ExportWords::tr("%1 files get a new name."));
    add(preview.numbered, ExportWords::tr("1 file shares a name and is numbered."),
        ExportWords::tr("%1 files share a name and are numbered."));
    return parts.join(u' ');
}

} // namespace Iconwright
