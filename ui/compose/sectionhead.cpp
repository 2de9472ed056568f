#include "ui/compose/sectionhead.h"

#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace Iconwright {

SectionHead::SectionHead(QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_name(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(Measure::gap);
    m_row->addWidget(m_name);
    m_row->addWidget(m_hint);
    m_row->addStretch(1);
    setTextRole(*m_name, TextRole::Section);
    m_name->setBuddy(field);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setMinimumWidth(1); // gives way in a narrow column
    m_hint->hide();
}

void SectionHead::setTexts(const QString &name, const QString &hint)
{
    m_name->setText(name);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_field->setAccessibleName(name);
}

void SectionHead::addTrailing(QWidget *control)
{
    m_row->addWidget(control);
}

} // namespace Iconwright
