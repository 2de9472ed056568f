#include "ui/compose/generatebutton.h"

#include "ui/common/glyphs.h"
#include "ui/common/theme.h"
#include "ui/common/tokens.h"

#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

GenerateButton::GenerateButton(QWidget *parent)
    : QPushButton(parent)
{
    setProperty("kind", u"primary"_s);
    setIcon(glyphIcon(Glyph::Wand));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void GenerateButton::setKeys(const QKeySequence &keys)
{
    m_keys = keys;
    update();
}

//! The system's words for the keys, the sign of the key for Return.
QString GenerateButton::hint() const
{
    QString text = m_keys.toString(QKeySequence::NativeText);
    const QString enter = QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText);
    if (text.endsWith(enter))
        text = text.chopped(enter.size()) + QChar(0x23CE);
    return text.replace(u'+', u' ');
}

int GenerateButton::labelWidth() const
{
    return iconSize().width() + Measure::gap + fontMetrics().horizontalAdvance(text());
}

QString GenerateButton::shownHint() const
{
    const QFontMetrics small(roleFont(TextRole::Caption));
    const int room = (width() - labelWidth()) / 2 - 2 * Measure::section;
    const QString keys = hint();
    return small.horizontalAdvance(keys) <= room ? keys : QString();
}

//! Sign, text and keys are placed by us: the style would put them together with other gaps and, right to
//! left, apart.
void GenerateButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = {};
    painter.drawControl(QStyle::CE_PushButton, option);

    const Tokens &t = tokensOf(palette());
    const QColor color = isEnabled() ? t.accentText : t.muted;
    const int edge = iconSize().width();
    const int start = std::max<int>(Measure::gap, (width() - labelWidth()) / 2);
    const auto placed = [this](int left, int extent) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, extent, height()));
    };
    QRectF sign(0, 0, edge, edge);
    sign.moveCenter(QRectF(placed(start, edge)).center());
    drawGlyph(painter, Glyph::Wand, sign, color);
    painter.setPen(color);
    const int textStart = start + edge + Measure::gap;
    painter.drawText(placed(textStart, std::min(labelWidth() - edge - Measure::gap, width() - textStart)),
        int(Qt::AlignCenter) | Qt::TextSingleLine, text());
    painter.setFont(roleFont(TextRole::Caption));
    const QString keys = shownHint();
    const int extent = painter.fontMetrics().horizontalAdvance(keys);
    painter.drawText(
        placed(width() - Measure::section - extent, extent), int(Qt::AlignCenter) | Qt::TextSingleLine, keys);
}

} // namespace Iconwright
