#include "ui/compose/generatebutton.h"

#include "ui/common/glyphs.h"
#include "ui/common/theme.h"
#include "ui/common/tokens.h"

#include <QPainter>

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

QString GenerateButton::shownHint() const
{
    const QFontMetrics small(roleFont(TextRole::Caption));
    const int label = iconSize().width() + Measure::gap + fontMetrics().horizontalAdvance(text());
    const int room = (width() - label) / 2 - 2 * Measure::section;
    const QString keys = hint();
    return small.horizontalAdvance(keys) <= room ? keys : QString();
}

void GenerateButton::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event);
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.setFont(roleFont(TextRole::Caption));
    painter.setPen(isEnabled() ? t.accentText : t.muted);
    painter.drawText(rect().adjusted(Measure::section, 0, -Measure::section, 0),
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter), shownHint());
}

} // namespace Iconwright
