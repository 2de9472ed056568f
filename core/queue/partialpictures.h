#pragma once

#include "core/base/ids.h"

#include <QByteArray>
#include <QHash>
#include <QImage>
#include <QObject>

namespace Iconwright {

//! Pictures on the way to the final ones, for those who want to watch: decoded by workers, only the newest of
//! each job, never kept. Lives in the queue's thread.
class PartialPictures final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! Bytes of a file from the provider; what cannot be decoded is left out.
    void take(JobId job, const QByteArray &bytes);
    //! The job waits for nothing any more: what is being decoded for it is dropped.
    void forget(JobId job) { m_shown.remove(job); }

Q_SIGNALS:
    void arrived(Iconwright::JobId job, const QImage &picture); //!< at most 512 pixels wide and high

private:
    void show(JobId job, int number, const QImage &picture);

    QHash<JobId, int> m_shown; //!< number of the newest shown, or of the one before the first
    int m_count = 0; //!< over all jobs, so that a job sent anew gets no picture of before
};

} // namespace Iconwright
