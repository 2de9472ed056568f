#include "ui/mainwindow/matching.h"

#include "core/base/after.h"
#include "core/library/iconlibrary.h"
#include "core/library/importedpicture.h"
#include "core/library/originalstore.h"
#include "ui/compose/composeform.h"
#include "ui/gallery/iconactions.h"
#include "ui/mainwindow/smallpicture.h"
#include "ui/mainwindow/trying.h"

#include <QFileInfo>
#include <QtConcurrent/QtConcurrentRun>

namespace Iconwright {

Matching::Matching(const Dependencies &with, QObject *parent)
    : QObject(parent)
    , m_library(with.library)
    , m_form(with.form)
{
    const ComposeForm &form = with.form;
    const auto *trying = new Trying({ with.catalog, with.library, with.batches, with.form }, this);
    connect(trying, &Trying::approved, this, &Matching::matchIcon);
    connect(trying, &Trying::failed, this, &Matching::failed);
    connect(&form, &ComposeForm::anchorChanged, this, &Matching::showPicture);
    connect(&with.icons, &IconActions::matchRequested, this, &Matching::matchIcon);
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
    after(readSmallPicture(*path), this,
        [this, sha256](const QImage &picture) { m_form.showAnchorPicture(sha256, picture); });
}

} // namespace Iconwright
