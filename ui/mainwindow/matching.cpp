#include "ui/mainwindow/matching.h"

#include "core/base/after.h"
#include "core/imaging/decode.h"
#include "core/library/iconlibrary.h"
#include "core/library/importedpicture.h"
#include "core/library/originalstore.h"
#include "ui/compose/composeform.h"
#include "ui/gallery/iconactions.h"

#include <QFileInfo>
#include <QtConcurrent/QtConcurrentRun>

namespace Iconwright {

namespace {

constexpr int shownEdge = 160; // pixels: 40 at four times the density

QImage smallPicture(const QString &path)
{
    const Result<QImage> picture = decodePicture(path);
    return picture ? picture->scaled(shownEdge, shownEdge, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                   : QImage(); // the plan says what is wrong with it
}

} // namespace

Matching::Matching(IconLibrary &library, ComposeForm &form, IconActions &icons, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_form(form)
{
    connect(&form, &ComposeForm::anchorChanged, this, &Matching::showPicture);
    connect(&icons, &IconActions::matchRequested, this, &Matching::matchIcon);
    connect(&form, &ComposeForm::iconDropped, this, &Matching::matchIcon);
    connect(&form, &ComposeForm::fileDropped, this, &Matching::matchFile);
}

void Matching::matchIcon(IconId icon)
{
    const Result<IconRecord> record = m_library.icon(icon);
    if (!record) {
        Q_EMIT failed(record.error());
        return;
    }
    m_form.setAnchor(record->sha256, record->spec.category);
    Q_EMIT matched();
}

void Matching::matchFile(const QString &path)
{
    const auto import = [originals = m_library.originals(), path] { return importPicture(originals, path); };
    after(QtConcurrent::run(import), this, [this, path](const Result<QString> &sha256) {
        if (!sha256) {
            Q_EMIT failed(sha256.error());
            return;
        }
        m_form.setAnchor(*sha256, QFileInfo(path).completeBaseName());
        Q_EMIT matched();
    });
}

void Matching::showPicture(const QString &sha256)
{
    const Result<QString> path = sha256.isEmpty() ? Result<QString>(QString()) : m_library.anchorPath(sha256);
    if (!path || path->isEmpty())
        return;
    after(QtConcurrent::run(smallPicture, *path), this,
        [this, sha256](const QImage &picture) { m_form.showAnchorPicture(sha256, picture); });
}

} // namespace Iconwright
