#include "core/provider/offline/draftart.h"

#include <QPolygonF>
#include <QTransform>

#include <algorithm>
#include <cmath>

namespace Iconwright {

//! A contour and where it lies among the others.
struct DraftArt::Contour
{
    QPainterPath path;
    QPolygonF polygon;
    double area = 0; // signed: bodies turn one way, holes the other
};

namespace {

using Contour = DraftArt::Contour;

double signedArea(const QPolygonF &polygon)
{
    double sum = 0;
    for (qsizetype i = 0; i < polygon.size(); ++i) {
        const QPointF a = polygon[i];
        const QPointF b = polygon[(i + 1) % polygon.size()];
        sum += a.x() * b.y() - b.x() * a.y();
    }
    return sum / 2;
}

//! Contours may touch, so one point does not tell: most of several do.
bool contains(const Contour &outer, const Contour &inner)
{
    if (std::abs(outer.area) <= std::abs(inner.area)
        || !outer.path.boundingRect().intersects(inner.path.boundingRect()))
        return false;
    int inside = 0;
    constexpr int samples = 7;
    for (int i = 0; i < samples; ++i) {
        const QPointF point = inner.polygon[i * inner.polygon.size() / samples];
        inside += outer.polygon.containsPoint(point, Qt::OddEvenFill) ? 1 : 0;
    }
    return inside * 2 > samples;
}

QList<Contour> measured(const QList<QPainterPath> &paths)
{
    // The flattening of QPainterPath is made for pixels: an em of 1 would become a handful of points.
    const QTransform pixels = QTransform::fromScale(512, 512);
    QList<Contour> contours;
    for (const QPainterPath &path : paths) {
        Contour contour { path, (path * pixels).toFillPolygon(), 0 };
        contour.polygon = pixels.inverted().map(contour.polygon);
        contour.area = signedArea(contour.polygon);
        if (contour.polygon.size() > 2 && std::abs(contour.area) > 1e-6)
            contours << contour;
    }
    std::sort(contours.begin(), contours.end(),
        [](const Contour &a, const Contour &b) { return std::abs(a.area) > std::abs(b.area); });
    return contours;
}

//! Nesting by the non-zero rule of TrueType: a contour changes the depth where the sum of turns becomes or
//! leaves 0. -1: it lies in another body and is one with it.
int depthOf(const QList<Contour> &contours, qsizetype index)
{
    int turns = 0;
    int depth = 0;
    for (qsizetype i = 0; i <= index; ++i) {
        if (i != index && !contains(contours[i], contours[index]))
            continue;
        const int before = turns;
        turns += contours[i].area > 0 ? 1 : -1;
        if ((before == 0) != (turns == 0))
            depth += 1;
        else if (i == index)
            return -1;
    }
    return depth - 1;
}

} // namespace

DraftArt::DraftArt(const QList<QPainterPath> &paths, bool hollow)
{
    const QList<Contour> contours = measured(paths);
    m_ink.setFillRule(Qt::WindingFill);
    m_silhouette.setFillRule(Qt::WindingFill);
    QList<int> counts(64, 0);
    QList<qsizetype> owners; // of each part, its contour
    for (qsizetype i = 0; i < contours.size(); ++i) {
        m_ink.addPath(contours[i].path);
        const int depth = std::min(depthOf(contours, i), 63);
        if (depth < 0)
            continue;
        const bool isHole = depth % 2 == 1;
        if (hollow && isHole) {
            cutHole(contours, i, owners);
            continue;
        }
        owners << i;
        DraftPart part { contours[i].path, hollow ? 0 : depth, 0, 0, false };
        part.path.setFillRule(Qt::OddEvenFill);
        part.order = counts[part.depth]++;
        part.size = std::abs(contours[i].area) / std::abs(contours.first().area);
        m_parts << part;
    }
    for (const DraftPart &part : std::as_const(m_parts))
        if (part.depth == 0 && !hollow)
            m_silhouette.addPath(part.path);
    if (hollow)
        m_silhouette = m_ink;
}

void DraftArt::cutHole(const QList<Contour> &contours, qsizetype hole, const QList<qsizetype> &owners)
{
    for (qsizetype part = m_parts.size() - 1; part >= 0; --part) {
        if (contains(contours[owners[part]], contours[hole])) {
            m_parts[part].path.addPath(contours[hole].path);
            return;
        }
    }
}

DraftArt DraftArt::fitted(const QRectF &box) const
{
    const QRectF bounds = m_ink.boundingRect();
    if (bounds.isEmpty())
        return *this;
    const double edge = std::min(box.width(), box.height());
    const double longest = edge / std::max(bounds.width(), bounds.height());
    const double full = edge * 0.9 / std::sqrt(bounds.width() * bounds.height());
    const double scale = std::min(longest, full);
    QTransform transform;
    transform.translate(box.center().x(), box.center().y());
    transform.scale(scale, scale);
    transform.translate(-bounds.center().x(), -bounds.center().y());
    return mapped(transform);
}

DraftArt DraftArt::mapped(const QTransform &transform) const
{
    DraftArt art = *this;
    for (DraftPart &part : art.m_parts)
        part.path = transform.map(part.path);
    art.m_ink = transform.map(m_ink);
    art.m_silhouette = transform.map(m_silhouette);
    return art;
}

DraftArt DraftArt::withCompanion(const DraftArt &other) const
{
    DraftArt art = fitted(QRectF(0, 0, 860, 860));
    const QRectF corner(600, 600, 400, 400);
    QPainterPath gap;
    gap.addEllipse(corner.adjusted(-45, -45, 45, 45));
    for (DraftPart &part : art.m_parts)
        part.path = part.path.subtracted(gap);
    art.m_ink = art.m_ink.subtracted(gap);
    art.m_silhouette = art.m_silhouette.subtracted(gap);
    const DraftArt small = other.fitted(corner.adjusted(25, 25, -25, -25));
    for (DraftPart part : small.m_parts) {
        part.companion = true;
        part.size *= 0.3;
        art.m_parts << part;
    }
    art.m_ink.addPath(small.m_ink);
    art.m_silhouette.addPath(small.m_silhouette);
    return art;
}

} // namespace Iconwright
