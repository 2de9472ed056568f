#pragma once

#include "core/base/ids.h"
#include "ui/common/backdrop.h"
#include "ui/gallery/gallerymodel.h"
#include "ui/gallery/linecache.h"

#include <QFont>
#include <QImage>
#include <QPixmap>

class QPainter;

namespace Iconwright {

struct Tokens;

//! Paints one tile in each of its states, and headers. Holds no tile: only what many tiles share, such as
//! words that have been shaped and the plate.
class TilePainter final
{
public:
    //! Of a group.
    struct Header
    {
        QString title;
        QString count;
        QString facts; //!< at the far end
        bool folded = false;
    };

    struct Tile
    {
        GalleryModel::TileState state = GalleryModel::TileState::Icon;
        QString name;
        ErrorCode error = ErrorCode::None;
        int variation = 0;
        double progress = 0;
        bool favorite = false;
        bool draft = false;
        bool selected = false;
        bool hovered = false;
        bool current = false; //!< and the view has the keyboard
        QImage picture;
        double opacity = 1; //!< of the picture
        QColor average; //!< of a picture that is not there yet; invalid: not known
    };

    TilePainter();

    //! After a change of the application's font.
    void setFonts();
    void setBackdrop(const Backdrop &backdrop) { m_backdrop = backdrop; }
    [[nodiscard]] const Backdrop &backdrop() const { return m_backdrop; }
    //! Whether what is queued waits for something that must be mended first.
    void setWaits(bool waits) { m_waits = waits; }
    //! Height of the caption below a plate of that edge; 0: none.
    [[nodiscard]] int captionHeight(int plate) const;
    //! Free space round a picture on a plate.
    [[nodiscard]] static int artInset(int plate);
    //! Where the check box is, and answers the mouse.
    [[nodiscard]] static QRect checkRect(const QRect &plate, Qt::LayoutDirection direction);

    //! `plate` is square, the caption below it.
    void paint(QPainter &painter, const QRect &plate, const Tile &tile, const QPalette &palette,
        Qt::LayoutDirection direction) const;
    void paintHeader(QPainter &painter, const QRect &rect, const Header &header, const QPalette &palette,
        Qt::LayoutDirection direction) const;

    //! A short text on a pill over the tiles.
    void paintHint(QPainter &painter, const QRect &rect, const QString &text, const QPalette &palette) const;
    [[nodiscard]] QSize hintSize(const QString &text) const;

private:
    struct Job; //!< what the parts of one tile share

    //! What m_platePixmap shows.
    struct Plate
    {
        QSize size;
        qreal ratio = 1;
        Backdrop backdrop;
        qint64 palette = 0;

        bool operator==(const Plate &) const = default;
    };

    void paintPlate(const Job &job) const;
    void paintContent(const Job &job) const;
    void paintShield(const Job &job, const QColor &color) const;
    void paintPicture(const Job &job) const;
    void paintUnderArc(const Job &job) const;
    void paintShade(const Job &job, const QRectF &place) const;
    void paintArc(const Job &job) const;
    void paintMarks(const Job &job) const;
    void paintCheck(const Job &job) const;
    void paintCaption(const Job &job) const;
    [[nodiscard]] QString caption(const Tile &tile) const;
    [[nodiscard]] const QPixmap &platePixmap(const Job &job) const;

    Backdrop m_backdrop;
    bool m_waits = false;
    QFont m_titleFont;
    mutable LineCache m_captions;
    mutable LineCache m_boldCaptions; //!< of selected tiles
    mutable LineCache m_badges;
    mutable Plate m_plate;
    mutable QPixmap m_platePixmap;
};

} // namespace Iconwright
