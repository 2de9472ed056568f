#pragma once

#include "core/catalog/catalog.h"
#include "core/library/iconrecord.h"
#include "core/queue/batch.h"
#include "core/queue/batchqueue.h"
#include "ui/common/backdrop.h"

#include <QWidget>

class QLabel;

namespace Iconwright {

class IconFace;
class JobFace;
class SeveralFace;

//! The right column: what is chosen in the gallery, seen closely. One face each for nothing, one icon,
//! several icons and an icon that is not there yet. Holds values only; whoever owns the library answers its
//! signals.
class InspectorPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit InspectorPanel(const Catalog &catalog, QWidget *parent = nullptr);

    void showNothing();
    //! The picture is read from `originalPath` in a pool thread. `variationsInBatch`: how many of its
    //! category its batch made, at least 1.
    void showIcon(const IconRecord &icon, const QString &originalPath, int variationsInBatch);
    //! Two or more; fewer show nothing.
    void showIcons(const QList<IconRecord> &icons);
    //! The same where describing all of them would take too long: only their number is said, what is asked
    //! for is asked for all.
    void showMany(const QList<IconId> &icons);
    //! An icon that is being made, or could not be. Cheap: may be called with each step of progress.
    void showJob(const JobStatus &job);
    void setBackdrop(const Backdrop &backdrop);
    //! To the first action of what is shown.
    void focusFirstAction();

    [[nodiscard]] QSize sizeHint() const override;

    void retranslate();

Q_SIGNALS:
    void favoriteToggled(Iconwright::IconId icon, bool favorite);
    //! All of them, or none if all are already.
    void favoritesToggled(const QList<Iconwright::IconId> &icons);
    void rerollRequested(const QList<Iconwright::IconId> &icons);
    void higherQualityRequested(const QList<Iconwright::IconId> &icons, const QString &quality);
    void editRequested(Iconwright::IconId icon);
    void copyRequested(Iconwright::IconId icon);
    void openRequested(Iconwright::IconId icon);
    void revealRequested(Iconwright::IconId icon);
    void exportRequested(const QList<Iconwright::IconId> &icons);
    void trashRequested(const QList<Iconwright::IconId> &icons);
    void retryRequested(const Iconwright::BatchId &batch, Iconwright::JobId job);
    void rewordRequested(
        const Iconwright::BatchId &batch, Iconwright::JobId job, const Iconwright::JobWording &wording);
    void resolveRequested(
        const Iconwright::BatchId &batch, Iconwright::JobId job, Iconwright::Resolution resolution);
    void dismissRequested(Iconwright::JobId job); //!< the tile is to go, nothing else
    void backdropChanged(const Iconwright::Backdrop &backdrop);

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectIconFace();
    void connectSeveralFace();
    void connectJobFace();
    void showFace(QWidget *face);
    [[nodiscard]] QList<QWidget *> faces() const;

    QList<IconId> m_icons; //!< shown now
    BatchId m_shownBatch;
    JobId m_shownJob;
    QWidget *m_nothing;
    QLabel *m_nothingText;
    IconFace *m_icon;
    SeveralFace *m_several;
    JobFace *m_job;
};

} // namespace Iconwright
