#include "ui/batches/batchpainting.h"

#include "ui/common/glyphs.h"

#include <QPainter>

#include <algorithm>

namespace Iconwright {

namespace {

constexpr double glideTime = 200; // ms
constexpr double barHeight = 4;

QColor signColor(BatchSign sign, const Tokens &t)
{
    switch (sign) {
    case BatchSign::Running:
        return t.progress;
    case BatchSign::Waiting:
        return t.warning;
    case BatchSign::Done:
        return t.success;
    case BatchSign::Failed:
    case BatchSign::Unclear:
        return t.danger;
    case BatchSign::Queued:
    case BatchSign::Paused:
    case BatchSign::Cancelled:
        break;
    }
    return t.muted;
}

Glyph outlinedGlyph(BatchSign sign)
{
    switch (sign) {
    case BatchSign::Waiting:
        return Glyph::Waiting;
    case BatchSign::Queued:
        return Glyph::Clock;
    case BatchSign::Failed:
        return Glyph::Failed;
    case BatchSign::Unclear:
        return Glyph::Question;
    default:
        return Glyph::Clear;
    }
}

//! Running, paused and done are a disc with the glyph left out of it.
std::optional<Glyph> glyphOnDisc(BatchSign sign)
{
    switch (sign) {
    case BatchSign::Running:
        return Glyph::Play;
    case BatchSign::Paused:
        return Glyph::Pause;
    case BatchSign::Done:
        return Glyph::Check;
    default:
        return {};
    }
}

} // namespace

BarValue barValue(const BatchStatus &status)
{
    const double total = std::max(1, status.total);
    return { status.succeeded / total, (status.failed + status.unclear) / total };
}

void BarGlide::moveTo(const BarValue &target, bool jump)
{
    if (target == m_to && m_since.isValid())
        return;
    m_from = jump || !m_since.isValid() ? target : value();
    m_to = target;
    m_since.start();
}

BarValue BarGlide::value() const
{
    if (!isMoving())
        return m_to;
    const double part = std::min(1.0, double(m_since.elapsed()) / glideTime);
    return { m_from.done + (m_to.done - m_from.done) * part,
        m_from.failed + (m_to.failed - m_from.failed) * part };
}

bool BarGlide::isMoving() const
{
    return m_since.isValid() && m_from != m_to && double(m_since.elapsed()) < glideTime;
}

void drawBatchBar(QPainter &painter, const QRectF &rect, const BarValue &value, BatchSign sign,
    const Tokens &tokens, Qt::LayoutDirection direction)
{
    const QRectF bar(rect.left(), rect.center().y() - barHeight / 2, rect.width(), barHeight);
    const auto fill = [&](double from, double to, const QColor &color) {
        const double width = bar.width() * (to - from);
        const double offset = bar.width() * (direction == Qt::RightToLeft ? 1 - to : from);
        painter.fillRect(QRectF(bar.left() + offset, bar.top(), width, barHeight), color);
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.track);
    painter.drawRoundedRect(bar, barHeight / 2, barHeight / 2);
    QPainterPath ends;
    ends.addRoundedRect(bar, barHeight / 2, barHeight / 2);
    painter.setClipPath(ends);
    const bool isOver = sign == BatchSign::Done || sign == BatchSign::Failed || sign == BatchSign::Unclear;
    const bool isStill = sign == BatchSign::Paused || sign == BatchSign::Cancelled;
    fill(0, value.done, isOver ? tokens.success : isStill ? tokens.muted : tokens.progress);
    fill(value.done, std::min(1.0, value.done + value.failed), tokens.danger);
    painter.restore();
}

void drawBatchSign(QPainter &painter, const QRectF &rect, BatchSign sign, const Tokens &tokens)
{
    const QColor color = signColor(sign, tokens);
    const std::optional<Glyph> inner = glyphOnDisc(sign);
    if (!inner) {
        drawGlyph(painter, outlinedGlyph(sign), rect, color);
        return;
    }
    constexpr double discInset = 1;
    constexpr double glyphInset = 3;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(rect.adjusted(discInset, discInset, -discInset, -discInset));
    painter.restore();
    drawGlyph(painter, *inner, rect.adjusted(glyphInset, glyphInset, -glyphInset, -glyphInset), tokens.panel);
}

} // namespace Iconwright
