#pragma once

#include <QList>
#include <QPainterPath>
#include <QRectF>

namespace Iconwright {

//! One closed shape of a drawing.
struct DraftPart
{
    QPainterPath path; //!< odd-even fill
    int depth = 0; //!< 0 a body, 1 a hole in a body, 2 something standing in a hole, ...
    int order = 0; //!< among those of its depth, the largest is 0
    double size = 0; //!< share of the largest body's area, 0 to 1
    bool companion = false; //!< of the small second drawing
};

//! A glyph taken apart, so that its parts can take different colors. Painter's order: what comes later lies
//! on top.
class DraftArt
{
public:
    struct Contour; //!< private to the .cpp

    DraftArt() = default;
    //! `contours` as FontOutlines gives them. With `hollow` holes stay holes, else they are parts to be
    //! painted.
    DraftArt(const QList<QPainterPath> &contours, bool hollow);

    [[nodiscard]] const QList<DraftPart> &parts() const { return m_parts; }
    //! The glyph as the font has it.
    [[nodiscard]] const QPainterPath &ink() const { return m_ink; }
    //! All bodies, with what lies in them.
    [[nodiscard]] const QPainterPath &silhouette() const { return m_silhouette; }
    [[nodiscard]] bool isEmpty() const { return m_parts.isEmpty(); }

    //! Scaled and moved into the middle of `box`; slender and full drawings get the same optical weight.
    [[nodiscard]] DraftArt fitted(const QRectF &box) const;
    [[nodiscard]] DraftArt mapped(const QTransform &transform) const;
    //! With a smaller drawing in the lower right corner, and a gap around it.
    [[nodiscard]] DraftArt withCompanion(const DraftArt &other) const;

private:
    void cutHole(const QList<Contour> &contours, qsizetype hole, const QList<qsizetype> &owners);

    QList<DraftPart> m_parts;
    QPainterPath m_ink;
    QPainterPath m_silhouette;
};

} // namespace Iconwright
