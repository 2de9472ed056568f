#include "core/exporting/targetpainter.h"

#include "core/exporting/freethreads.h"
#include "core/exporting/pngwriter.h"
#include "core/imaging/pictureform.h"
#include "core/imaging/pngpixels.h"
#include "core/imaging/resize.h"

#include <algorithm>
#include <cmath>

namespace Iconwright {

namespace {

//! What is smaller than this share of the master is not blown up any more.
constexpr double smallestRadius = 1.0 / 32;
//! By how many pixels of the master edges grow softer when it is enlarged.
constexpr double filterReach = 2;

//! As even or odd as the frame, so that the middle is the middle.
int centerable(int box, int frame)
{
    return box > 1 && (frame - box) % 2 != 0 ? box - 1 : box;
}

QSize boxOf(QSize frame, double shareOfWidth, double shareOfHeight)
{
    const auto edge = [](int pixels, double share) {
        const int box = std::min(pixels, static_cast<int>(std::floor(pixels * share + 0.5)));
        return share > 0 ? centerable(std::max(box, 1), pixels) : 0;
    };
    return { edge(frame.width(), shareOfWidth), edge(frame.height(), shareOfHeight) };
}

//! How much of the canvas the square around its middle takes that holds all that can be seen.
double middleShare(const QImage &image)
{
    const QRect seen = visibleRect(image);
    if (seen.isEmpty())
        return 1;
    const auto share = [](int from, int to, int length) {
        return std::max(std::abs(length - 2 * from), std::abs(2 * to - length)) / double(length);
    };
    return std::max(share(seen.left(), seen.right() + 1, image.width()),
        share(seen.top(), seen.bottom() + 1, image.height()));
}

} // namespace

TargetPainter::TargetPainter(const QImage &master, const QColor &background, const QByteArray &file)
    : m_master(master)
    , m_background(background)
    , m_file(pngPixelsOnly(file))
    , m_plateShare(middleShare(master))
    , m_radius(visibleRadius(master))
    , m_opaque(isOpaque(master))
{
}

//! Ours have no alpha channel where nothing is transparent: such a master is encoded anew.
bool TargetPainter::isMaster(const PictureRule &rule) const
{
    return !m_file.isEmpty() && !m_opaque && rule == Picture::plain.at(m_master.size());
}

//! A master that has air of its own is not given it twice, and never enlarged.
QSizeF TargetPainter::onPlate(QSizeF art) const
{
    const auto share
        = [this](double wanted) { return m_opaque ? 1.0 : std::min(1.0, wanted / m_plateShare); };
    return { share(art.width()), share(art.height()) };
}

TargetPainter::Placement TargetPainter::placement(const PictureRule &rule) const
{
    if (rule.fit == PictureRule::Fit::Circle)
        return inCircle(rule);
    const QSizeF art = rule.fit == PictureRule::Fit::Plate ? onPlate(rule.art) : rule.art;
    return { m_master.rect(), boxOf(rule.pixels, art.width(), art.height()) };
}

TargetPainter::Placement TargetPainter::inCircle(const PictureRule &rule) const
{
    const int frame = std::min(rule.pixels.width(), rule.pixels.height());
    const int shorter = std::min(m_master.width(), m_master.height());
    const double seen = std::max(m_radius, shorter * smallestRadius);
    const bool isEnlarged = 2 * seen / rule.art.width() < frame;
    const double radius = seen + (isEnlarged ? filterReach : 0);
    const double edge = 2 * radius / rule.art.width(); // of the master's pixels, for the whole frame
    const auto margin
        = [edge](int length) { return static_cast<int>(std::floor(std::max(0.0, (length - edge) / 2))); };
    const int across = margin(m_master.width());
    const int down = margin(m_master.height());
    const QRect window = m_master.rect().adjusted(across, down, -across, -down);
    const auto box = [=](int cells, int pixels) {
        const int scaled = static_cast<int>(std::floor(cells / edge * frame));
        return centerable(std::clamp(scaled, 1, pixels), pixels);
    };
    return { window,
        { box(window.width(), rule.pixels.width()), box(window.height(), rule.pixels.height()) } };
}

QImage TargetPainter::finished(const QImage &art, const PictureRule &rule) const
{
    using Tone = PictureRule::Tone;
    using Backing = PictureRule::Backing;
    QImage image = art;
    if (rule.tone == Tone::Gray)
        image = grayscale(image);
    else if (rule.tone == Tone::Black)
        image = silhouette(image, Qt::black);
    image = framed(image, rule.pixels);
    if (rule.backing != Backing::None)
        image = flattened(image, rule.backing == Backing::Black ? QColor(Qt::black) : m_background);
    return rule.shape == PictureRule::Shape::Disc ? discOf(image) : image;
}

QList<TargetPainter::Group> TargetPainter::groupsOf(const QList<PictureRule> &rules) const
{
    QList<Group> groups;
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const Placement place = placement(rules[i]);
        auto group = std::find_if(
            groups.begin(), groups.end(), [&place](const Group &one) { return one.window == place.window; });
        if (group == groups.end())
            group = groups.insert(groups.end(), Group { place.window, {}, {} });
        group->rules << i;
        group->boxes << place.box;
    }
    std::stable_sort(groups.begin(), groups.end(),
        [](const Group &a, const Group &b) { return a.rules.size() > b.rules.size(); });
    return groups;
}

void TargetPainter::paint(const Group &group, const QList<PictureRule> &rules, const Take &take) const
{
    // A box without pixels has nothing in it, but it has a picture.
    for (qsizetype i = 0; i < group.rules.size(); ++i)
        if (group.boxes[i].isEmpty())
            take(group.rules[i], finished({}, rules[group.rules[i]]));
    resizeEach(m_master.copy(group.window), group.boxes,
        [&](qsizetype i, const QImage &art) { take(group.rules[i], finished(art, rules[group.rules[i]])); });
}

QList<QImage> TargetPainter::painted(const QList<PictureRule> &rules) const
{
    QList<QImage> pictures(rules.size());
    QImage *to = pictures.data();
    const QList<Group> groups = groupsOf(rules);
    inFreeThreads(groups.size(), [&, to](qsizetype index) {
        paint(groups[index], rules, [to](qsizetype i, const QImage &picture) { to[i] = picture; });
    });
    return pictures;
}

IconFrame TargetPainter::encoded(const QImage &picture, const PictureRule &rule) const
{
    if (isMaster(rule))
        return { picture, m_file };
    const auto channels = rule.alphaChannel ? PngWriter::Channels::All : PngWriter::Channels::Needed;
    return { picture, PngWriter().encoded(picture, channels) };
}

//! The part of the master that most pictures show is shrunk here, each of them encoded elsewhere meanwhile;
//! other parts are shrunk and encoded in one go.
QList<IconFrame> TargetPainter::drawn(const QList<PictureRule> &rules) const
{
    QList<IconFrame> frames(rules.size());
    IconFrame *to = frames.data();
    const QList<Group> groups = groupsOf(rules);
    SharedWork work;
    const auto encode = [&, to](qsizetype i, const QImage &picture) { to[i] = encoded(picture, rules[i]); };
    for (const Group &group : groups.mid(0, 1))
        paint(group, rules, [&](qsizetype i, const QImage &picture) {
            work.add([&encode, i, picture] { encode(i, picture); });
        });
    for (qsizetype i = 1; i < groups.size(); ++i)
        work.add([&, i] { paint(groups[i], rules, encode); });
    work.finish();
    return frames;
}

} // namespace Iconwright
