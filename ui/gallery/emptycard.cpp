#include "ui/gallery/emptycard.h"

#include "ui/common/theme.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace Iconwright {

namespace {

constexpr int padding = 20;
constexpr int radius = 10;
constexpr int signEdge = 20;

} // namespace

EmptyCard::EmptyCard(Glyph sign, const QString &buttonName, QWidget *parent)
    : QFrame(parent)
    , m_sign(sign)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_note(new QLabel(this))
{
    setTextRole(*m_title, TextRole::Title);
    setTextRole(*m_note, TextRole::Caption);
    m_title->setMinimumHeight(signEdge);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_text->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    for (QLabel *label : { m_title, m_text, m_note })
        label->setWordWrap(true);
    m_button->setObjectName(buttonName);
    m_button->setMinimumHeight(Measure::primary);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(padding, padding, padding, padding);
    layout->setSpacing(Measure::section);
    auto *head = new QHBoxLayout; // the sign is painted into the free room, so that it mirrors
    head->setSpacing(0);
    head->addSpacing(signEdge + Measure::gap);
    head->addWidget(m_title, 1);
    layout->addLayout(head);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    layout->addWidget(m_note);
}

void EmptyCard::setTexts(const QString &title, const QString &text, const QString &verb, const QString &note)
{
    m_title->setText(title);
    m_text->setText(text);
    m_button->setText(verb);
    m_button->setAccessibleName(verb);
    m_button->setAccessibleDescription(text);
    m_note->setText(note);
}

void EmptyCard::paintEvent(QPaintEvent *)
{
    const Tokens &colors = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.line);
    painter.setBrush(colors.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const QRect title = m_title->geometry();
    const QRect sign(padding, title.top() + (title.height() - signEdge) / 2, signEdge, signEdge);
    drawGlyph(painter, m_sign, QStyle::visualRect(layoutDirection(), rect(), sign), colors.muted);
}

} // namespace Iconwright
