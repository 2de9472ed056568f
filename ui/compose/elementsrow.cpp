#include "ui/compose/elementsrow.h"

#include "ui/common/controlpainting.h"
#include "ui/common/theme.h"
#include "ui/common/units.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr int mostCharacters = 2000;

} // namespace

ElementsRow::ElementsRow(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLabel)
    , m_field(new QLineEdit)
{
    m_name->setTextFormat(Qt::PlainText);
    m_name->setForegroundRole(QPalette::PlaceholderText);
    m_name->setBuddy(m_field);
    m_field->setProperty("frameless", true);
    m_field->setFrame(false);
    m_field->setMaxLength(mostCharacters);
    m_field->installEventFilter(this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Measure::gap, 2, Measure::gap, 2);
    layout->setSpacing(Measure::gap);
    layout->addWidget(m_name);
    layout->addWidget(m_field, 1);
    connect(m_field, &QLineEdit::textEdited, this,
        [this](const QString &text) { Q_EMIT edited(m_category, text); });
    retranslate();
}

void ElementsRow::showCategory(int row, const QString &category, const QString &text, const QString &example)
{
    m_category = category;
    m_field->setObjectName(u"elements-%1"_s.arg(row + 1));
    if (m_field->text() != text)
        m_field->setText(text);
    m_field->setPlaceholderText(example);
    m_field->setAccessibleName(category);
    showName();
    retranslate();
    setVisible(true);
    update();
}

void ElementsRow::setNameWidth(int width)
{
    m_nameWidth = width;
    m_name->setFixedWidth(width);
    showName();
}

void ElementsRow::showName()
{
    const QString shown = fontMetrics().elidedText(m_category, Qt::ElideRight, m_nameWidth);
    m_name->setText(shown);
    m_name->setToolTip(shown == m_category ? QString() : m_category);
}

bool ElementsRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

//! A hairline above all rows but the first, a ring around the row being typed in.
void ElementsRow::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    if (y() > 1)
        painter.fillRect(QRect(0, 0, width(), 1), t.line);
    if (m_field->hasFocus())
        paintBox(painter, rect(), Qt::transparent, t.focus, 2);
}

void ElementsRow::mousePressEvent(QMouseEvent *)
{
    m_field->setFocus(Qt::MouseFocusReason);
}

void ElementsRow::retranslate()
{
    m_field->setAccessibleDescription(
        tr("Custom elements that icons of %1 must show, with commas between them").arg(isolated(m_category)));
}

void ElementsRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Iconwright
