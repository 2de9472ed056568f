#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/library/thumbnails.h"

#include <QCache>
#include <QHash>
#include <QImage>
#include <QList>
#include <QObject>
#include <QSet>
#include <QThreadPool>

namespace Iconwright {

//! Fetches thumbnails for a view, off the GUI thread: what is visible first, what is near next, the rest
//! never. Holds the images it has in a cache bounded by bytes. Lives in the GUI thread.
class ThumbnailLoader final : public QObject
{
    Q_OBJECT

public:
    struct Wanted
    {
        IconId id;
        QString sha256;
        QString format;
    };

    //! The store behind `thumbnails` must outlive the loader.
    explicit ThumbnailLoader(const Thumbnails &thumbnails, QObject *parent = nullptr);
    ~ThumbnailLoader() override;

    //! Replaces what was wanted before: what has not been started is forgotten. `edge` in device pixels.
    void setWanted(const QList<Wanted> &visible, const QList<Wanted> &nearby, int edge);
    //! What is in the cache for `id`, perhaps still of an earlier edge; a null image when there is nothing.
    [[nodiscard]] QImage image(IconId id) const;
    //! Default: 96 MB.
    void setCacheLimit(qint64 bytes);

Q_SIGNALS:
    void ready(Iconwright::IconId id, const QImage &image);
    //! Once for each icon, until it was not wanted for a while.
    void failed(Iconwright::IconId id, const Iconwright::Error &error);

private:
    struct Held
    {
        QImage image;
        int edge = 0;
    };

    [[nodiscard]] bool isMissing(const Wanted &wanted) const;
    [[nodiscard]] qsizetype room() const;
    void startNext();
    void start(const Wanted &wanted);
    void finish(IconId id, int edge, const Result<QImage> &result);

    Thumbnails m_thumbnails;
    QList<Wanted> m_wanted; //!< the most urgent first
    int m_edge = 0;
    mutable QCache<IconId, Held> m_cache; //!< cost in KiB
    QSet<IconId> m_running;
    QSet<IconId> m_failed;
    QThreadPool m_pool; //!< last: its destructor waits for what uses the rest
};

} // namespace Iconwright
