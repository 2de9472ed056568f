#include "ui/statistics/figurecard.h"

#include "ui/common/theme.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr int radius = 8;
constexpr int gridStep = 4;

} // namespace

FigureCard::FigureCard(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_value(new QLabel(this))
    , m_detail(new QLabel(this))
{
    setTextRole(*m_label, TextRole::Caption);
    setTextRole(*m_value, TextRole::Page);
    setTextRole(*m_detail, TextRole::Caption);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Measure::section, Measure::gap, Measure::section, Measure::gap);
    layout->setSpacing(2);
    for (QLabel *label : { m_label, m_value, m_detail }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(label != m_value);
        layout->addWidget(label);
    }
    m_value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addStretch(1);
}

void FigureCard::setWords(const QString &label, const QString &value, const QString &detail)
{
    m_label->setText(label);
    m_value->setText(value);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    // A figure has no direction of its own: a label would set "812 MB" to the left in any language.
    m_value->setAlignment(
        Qt::AlignAbsolute | Qt::AlignVCenter | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
    setAccessibleName(label + u": "_s + value);
    setAccessibleDescription(detail);
}

int FigureCard::heightIn(int width) const
{
    const int needed = layout()->totalHeightForWidth(width);
    return (needed + gridStep - 1) / gridStep * gridStep;
}

QString FigureCard::value() const
{
    return m_value->text();
}

QString FigureCard::detail() const
{
    return m_detail->text();
}

void FigureCard::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(t.raised);
    painter.setPen(QPen(t.line, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace Iconwright
