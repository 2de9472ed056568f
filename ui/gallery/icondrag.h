#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "ui/gallery/namedfiles.h"

#include <QImage>
#include <QObject>
#include <QPixmap>

#include <functional>

class QDrag;
class QMimeData;
class QPalette;
class QWidget;

namespace Iconwright {

//! Files and, of a single one, its picture, as clipboard and drags carry them. The receiver owns it.
[[nodiscard]] QMimeData *mimeDataOf(const QStringList &paths, const QImage &picture);

//! Drags icons out of the window as PNG files with names that say what they show. Files are written and the
//! picture is decoded in a worker; the drag starts when they are there and the button is still held.
class IconDrag final : public QObject
{
    Q_OBJECT

public:
    //! `source` outlives it.
    explicit IconDrag(QWidget &source);

    //! Thumbnails are what hangs on the mouse: the first few of `pictures`, and the number of items.
    //! `icons`: all that are meant, for drops inside the window, also where files are made of the first only.
    void begin(
        const QList<ExportItem> &items, const QList<QImage> &pictures, const QList<IconId> &icons = {});

    //! Default: while the left button is held, QDrag::exec(). For tests; takes over the drag.
    using Start = std::function<void(QDrag *drag)>;
    void setStart(Start start) { m_start = std::move(start); }

    //! A stack of at most three pictures with a count when there are several.
    [[nodiscard]] static QPixmap stack(
        const QList<QImage> &pictures, int count, const QPalette &palette, double ratio);

Q_SIGNALS:
    void failed(const Iconwright::Error &error);

private:
    void start(
        const QStringList &paths, const QImage &picture, const QPixmap &pixmap, const QList<IconId> &icons);

    QWidget &m_source;
    NamedFiles m_files;
    Start m_start;
    int m_drags = 0; //!< only the last one starts
};

} // namespace Iconwright
