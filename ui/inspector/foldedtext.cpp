#include "ui/inspector/foldedtext.h"

#include "ui/common/theme.h"
#include "ui/inspector/inspectorparts.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QTextLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr int foldedLines = 3;

} // namespace

FoldedText::FoldedText(const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_label(makeText(objectName, this))
    , m_more(new QPushButton(this))
{
    m_label->setForegroundRole(QPalette::PlaceholderText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_more->setObjectName(objectName + u"More"_s);
    m_more->setProperty("kind", u"quiet"_s);
    m_more->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_label);
    column->addWidget(m_more, 0, Qt::AlignLeading);
    connect(m_more, &QPushButton::clicked, this, &FoldedText::toggle);
    retranslate();
}

QWidget *FoldedText::label() const
{
    return m_label;
}

void FoldedText::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_isFolded = true;
    show();
}

void FoldedText::toggle()
{
    m_isFolded = !m_isFolded;
    show();
}

QString FoldedText::firstLines() const
{
    QTextLayout layout(m_text.simplified(), m_label->font());
    layout.beginLayout();
    QTextLine line;
    for (int i = 0; i < foldedLines; ++i) {
        line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width());
    }
    layout.endLayout();
    if (!line.isValid() || line.textStart() + line.textLength() >= layout.text().size())
        return m_text;
    const QString last = layout.text().mid(line.textStart());
    return layout.text().left(line.textStart())
        + m_label->fontMetrics().elidedText(last, Qt::ElideRight, width());
}

void FoldedText::show()
{
    const QString first = firstLines();
    m_label->setText(m_isFolded ? first : m_text);
    m_more->setVisible(first != m_text);
    retranslate();
}

void FoldedText::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != width())
        show();
}

void FoldedText::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FoldedText::retranslate()
{
    //: on a button: shows all of a long text, or its first lines
    nameAction(*m_more, m_isFolded ? tr("More") : tr("Less"));
    // As wide as its word, so that it stands under the text.
    m_more->setFixedWidth(fontMetrics().horizontalAdvance(m_more->text()) + 2 * Measure::gap);
}

} // namespace Iconwright
