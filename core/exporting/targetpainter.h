#pragma once

#include "core/exporting/iconframe.h"
#include "core/exporting/targets/targetfile.h"

#include <QColor>
#include <QImage>

#include <functional>

namespace Iconwright {

//! Makes the pictures of targets from one master. Works in the calling thread and in free ones of the pool.
class TargetPainter
{
public:
    //! `master` is not null; `background` is opaque. `file`: what the master was decoded from; where it has
    //! no more to say than the pixels, a picture that is the master itself takes its bytes. Empty: none.
    TargetPainter(const QImage &master, const QColor &background, const QByteArray &file = {});

    //! A picture for each rule, exactly of its pixels.
    [[nodiscard]] QList<QImage> painted(const QList<PictureRule> &rules) const;
    //! Likewise, and each encoded.
    [[nodiscard]] QList<IconFrame> drawn(const QList<PictureRule> &rules) const;

private:
    //! Which part of the master goes into how many pixels in the middle of the picture.
    struct Placement
    {
        QRect window;
        QSize box; //!< empty: nothing
    };

    //! Rules that show the same part of the master: shrunk together.
    struct Group
    {
        QRect window;
        QList<qsizetype> rules;
        QList<QSize> boxes;
    };
    using Take = std::function<void(qsizetype rule, const QImage &picture)>;

    //! The one with most rules first.
    [[nodiscard]] QList<Group> groupsOf(const QList<PictureRule> &rules) const;
    //! Hands each picture to `take` as soon as it is there, large ones first. In the calling thread.
    void paint(const Group &group, const QList<PictureRule> &rules, const Take &take) const;
    [[nodiscard]] IconFrame encoded(const QImage &picture, const PictureRule &rule) const;
    [[nodiscard]] Placement placement(const PictureRule &rule) const;
    [[nodiscard]] QSizeF onPlate(QSizeF art) const;
    [[nodiscard]] Placement inCircle(const PictureRule &rule) const;
    [[nodiscard]] bool isMaster(const PictureRule &rule) const;
    [[nodiscard]] QImage finished(const QImage &art, const PictureRule &rule) const;

    QImage m_master;
    QColor m_background;
    QByteArray m_file; //!< the master as a PNG like ours; empty: none
    double m_plateShare = 1; //!< of the canvas: the square in its middle that holds what can be seen
    double m_radius; //!< of what can be seen, in pixels of the master
    bool m_opaque;
};

} // namespace Iconwright
