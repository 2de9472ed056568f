#include "ui/gallery/linecache.h"

#include <QFontMetrics>
#include <QPainter>

namespace Iconwright {

namespace {

constexpr int mostKept = 4000; // some 200 screens full of different names

} // namespace

LineCache::LineCache(const QFont &font)
{
    setFont(font);
}

void LineCache::setFont(const QFont &font)
{
    m_font = font;
    m_height = QFontMetrics(font).height();
    m_lines.clear();
}

const LineCache::Line &LineCache::line(const QString &text, int most)
{
    const std::pair<QString, int> key(text, most);
    if (const auto known = m_lines.constFind(key); known != m_lines.cend())
        return *known;
    if (m_lines.size() >= mostKept)
        m_lines.clear();
    return *m_lines.insert(key, shaped(text, most));
}

LineCache::Line LineCache::shaped(const QString &text, int most) const
{
    const QFontMetrics metrics(m_font);
    const QString words = metrics.elidedText(text, Qt::ElideRight, most);
    Line line { QStaticText(words), metrics.horizontalAdvance(words) };
    line.text.setTextFormat(Qt::PlainText);
    line.text.setPerformanceHint(QStaticText::AggressiveCaching);
    line.text.prepare({}, m_font);
    return line;
}

void LineCache::draw(QPainter &painter, const QRect &rect, const QString &text, int most)
{
    const Line &drawn = line(text, most);
    painter.setFont(m_font);
    painter.drawStaticText(rect.left() + (rect.width() - drawn.width) / 2,
        rect.top() + (rect.height() - m_height) / 2, drawn.text);
}

} // namespace Iconwright
