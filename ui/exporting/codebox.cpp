#include "ui/exporting/codebox.h"

#include "ui/common/glyphs.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostLines = 8;
constexpr int signEdge = 16;
constexpr double radius = 6;

QFont codeFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(roleFont(TextRole::Caption).pointSizeF());
    return font;
}

} // namespace

CodeBox::CodeBox(const QString &name, QWidget *parent)
    : QFrame(parent)
    , m_lines(new QPlainTextEdit(this))
    , m_copy(new QToolButton(this))
{
    m_lines->setObjectName(u"lines-"_s + name);
    m_lines->setFrameShape(QFrame::NoFrame);
    m_lines->setReadOnly(true);
    m_lines->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_lines->setTabChangesFocus(true);
    m_lines->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_lines->setFont(codeFont());
    m_lines->setLayoutDirection(Qt::LeftToRight);
    m_lines->viewport()->setAutoFillBackground(false);
    m_lines->installEventFilter(this);
    m_copy->setObjectName(u"copy-"_s + name);
    m_copy->setAutoRaise(true);
    m_copy->setIconSize({ signEdge, signEdge });
    m_copy->setFixedSize(Measure::control, Measure::control);
    m_copy->setFocusPolicy(Qt::TabFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Measure::gapSmall, Measure::gapSmall, Measure::gapSmall, Measure::gapSmall);
    layout->setSpacing(Measure::gapSmall);
    layout->addWidget(m_lines, 1);
    layout->addWidget(m_copy, 0, Qt::AlignTop);
    connect(m_copy, &QToolButton::clicked, this, &CodeBox::copyRequested);
    retranslate();
}

void CodeBox::setCode(const QString &code, const QString &label)
{
    if (m_lines->toPlainText() != code)
        m_lines->setPlainText(code);
    m_lines->setAccessibleName(label);
    m_copy->setAccessibleDescription(label);
    fitHeight();
}

void CodeBox::setCopied(bool isCopied)
{
    m_isCopied = isCopied;
    retranslate();
}

void CodeBox::retranslate()
{
    m_copy->setText(m_isCopied ? tr("Copied") : tr("Copy"));
    m_copy->setIcon(glyphIcon(m_isCopied ? Glyph::Check : Glyph::Copy));
    m_copy->setAccessibleName(m_copy->text());
    m_copy->setToolTip(m_copy->text());
}

//! A scroll bar takes the place of no line.
void CodeBox::fitHeight()
{
    const QFontMetrics metrics(m_lines->font());
    int widest = 0;
    const QStringList lines = m_lines->toPlainText().split(u'\n');
    for (const QString &line : lines)
        widest = std::max(widest, metrics.horizontalAdvance(line));
    const int margins = 2 * int(m_lines->document()->documentMargin());
    const bool isWide = widest + margins > m_lines->width();
    const int shown = std::min(mostLines, int(lines.size()));
    const int bar = isWide ? m_lines->horizontalScrollBar()->sizeHint().height() : 0;
    const bool isHigh = lines.size() > mostLines;
    m_lines->setVerticalScrollBarPolicy(isHigh ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    m_lines->setFixedHeight(
        std::max(shown * metrics.lineSpacing() + margins + 2 + bar, int(Measure::control)));
}

void CodeBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

bool CodeBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update(); // the ring
    return QFrame::eventFilter(watched, event);
}

void CodeBox::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = m_lines->hasFocus();
    const double inset = focused ? 1 : 0.5;
    painter.setPen(focused ? QPen(t.focus, 2) : QPen(t.line, 1));
    painter.setBrush(t.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius, radius);
}

void CodeBox::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitHeight();
}

} // namespace Iconwright
