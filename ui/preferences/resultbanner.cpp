#include "ui/preferences/resultbanner.h"

#include "ui/common/glyphs.h"
#include "ui/common/paragraph.h"
#include "ui/common/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr int radius = 8;
constexpr int signEdge = 20;

struct Look
{
    Glyph glyph;
    QColor fill;
    QColor ink;
};

Look lookOf(ResultBanner::Kind kind, const Tokens &t)
{
    switch (kind) {
    case ResultBanner::Kind::Good:
        return { Glyph::Done, t.successFill, t.success };
    case ResultBanner::Kind::Bad:
        return { Glyph::Failed, t.dangerFill, t.danger };
    case ResultBanner::Kind::Plain:
        break;
    }
    return { Glyph::Info, t.infoFill, t.link };
}

} // namespace

ResultBanner::ResultBanner(QWidget *parent)
    : QWidget(parent)
    , m_title(new Paragraph(this))
    , m_detail(new Paragraph(this))
    , m_button(new QPushButton(this))
{
    m_button->setAutoDefault(false);
    m_title->setFont(roleFont(TextRole::Section));
    m_detail->setFont(roleFont(TextRole::Caption));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_detail);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Measure::section, Measure::gap, Measure::section, Measure::gap);
    layout->setSpacing(Measure::section);
    layout->addSpacing(signEdge + Measure::section); // a margin would not be mirrored
    layout->addLayout(texts, 1);
    layout->addWidget(m_button);
}

void ResultBanner::say(Kind kind, const QString &title, const QString &detail)
{
    m_kind = kind;
    m_title->setText(title);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    update();
    const QString spoken = detail.isEmpty() ? title : title + u". "_s + detail;
    if (spoken == accessibleName())
        return;
    setAccessibleName(spoken);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ResultBanner::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    const Look look = lookOf(m_kind, t);
    const Theme theme = themeOf(palette());
    const bool isContrast = theme == Theme::ContrastLight || theme == Theme::ContrastDark;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(look.fill);
    painter.setPen(isContrast ? QPen(t.line, 1) : QPen(Qt::NoPen));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const QRect sign(Measure::section, (height() - signEdge) / 2, signEdge, signEdge);
    drawGlyph(painter, look.glyph, QStyle::visualRect(layoutDirection(), rect(), sign), look.ink);
}

} // namespace Iconwright
