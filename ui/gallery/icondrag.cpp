#include "ui/gallery/icondrag.h"

#include "core/base/after.h"
#include "core/imaging/decode.h"
#include "ui/common/iconmime.h"
#include "ui/common/theme.h"
#include "ui/common/units.h"

#include <QDrag>
#include <QGuiApplication>
#include <QMimeData>
#include <QPainter>
#include <QUrl>
#include <QWidget>
#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>

namespace Iconwright {

namespace {

constexpr int edge = 64;
constexpr int step = 6; // from one picture of the stack to the next
constexpr int shown = 3;
constexpr int badgeHeight = 20;

void startWhileHeld(QDrag *drag)
{
    if (QGuiApplication::mouseButtons() & Qt::LeftButton)
        drag->exec(Qt::CopyAction);
    else
        drag->deleteLater();
}

void paintBadge(QPainter &painter, int count, const QSize &size, const QPalette &palette)
{
    const Tokens &t = tokensOf(palette);
    painter.setFont(roleFont(TextRole::Caption));
    const QString text = countText(count);
    const int width = std::max(badgeHeight, painter.fontMetrics().horizontalAdvance(text) + 12);
    const QRect badge(size.width() - width, size.height() - badgeHeight, width, badgeHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accent);
    painter.drawRoundedRect(badge, badgeHeight / 2.0, badgeHeight / 2.0);
    painter.setPen(t.accentText);
    painter.drawText(badge, Qt::AlignCenter, text);
}

} // namespace

QMimeData *mimeDataOf(const QStringList &paths, const QImage &picture)
{
    auto *data = new QMimeData;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data->setUrls(urls);
    if (!picture.isNull())
        data->setImageData(picture);
    return data;
}

IconDrag::IconDrag(QWidget &source)
    : QObject(&source)
    , m_source(source)
    , m_start(startWhileHeld)
{
}

void IconDrag::begin(
    const QList<ExportItem> &items, const QList<QImage> &pictures, const QList<IconId> &icons)
{
    if (items.isEmpty())
        return;
    const int drag = ++m_drags;
    const QPixmap pixmap
        = stack(pictures, int(items.size()), m_source.palette(), m_source.devicePixelRatioF());
    after(m_files.write(items), this, [this, drag, pixmap, icons](const Result<QStringList> &paths) {
        if (!paths) {
            Q_EMIT failed(paths.error());
            return;
        }
        const QString only = paths->size() == 1 ? paths->first() : QString();
        const auto decode = [only] {
            const Result<QImage> picture = only.isEmpty() ? Result<QImage>(QImage()) : decodePicture(only);
            return picture ? *picture : QImage(); // the file can be dragged all the same
        };
        after(QtConcurrent::run(decode), this,
            [this, drag, pixmap, icons, paths = *paths](const QImage &picture) {
                if (drag == m_drags)
                    start(paths, picture, pixmap, icons);
            });
    });
}

void IconDrag::start(
    const QStringList &paths, const QImage &picture, const QPixmap &pixmap, const QList<IconId> &icons)
{
    auto *drag = new QDrag(&m_source);
    drag->setMimeData(mimeDataOf(paths, picture));
    setDraggedIcons(*drag->mimeData(), icons);
    if (icons.size() == 1)
        setDraggedIcon(*drag->mimeData(), icons.constFirst());
    drag->setPixmap(pixmap);
    drag->setHotSpot(QPoint(edge / 2, edge / 2));
    m_start(drag);
}

QPixmap IconDrag::stack(const QList<QImage> &pictures, int count, const QPalette &palette, double ratio)
{
    const int layers = int(std::clamp<qsizetype>(pictures.size(), 1, shown));
    const int badge = count > 1 ? badgeHeight / 2 : 0;
    const int side = edge + step * (layers - 1) + badge;
    const QSize size(side, side);
    QPixmap pixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    for (int layer = layers - 1; layer >= 0; --layer) {
        const QImage picture = pictures.value(layer);
        const QRectF place(step * layer, step * layer, edge, edge);
        QRectF target(QPointF(), QSizeF(picture.size()).scaled(place.size(), Qt::KeepAspectRatio));
        target.moveCenter(place.center());
        if (!picture.isNull())
            painter.drawImage(target, picture);
    }
    if (count > 1)
        paintBadge(painter, count, size, palette);
    return pixmap;
}

} // namespace Iconwright
