#include "ui/compose/formcolumn.h"

#include "ui/common/errortext.h"
#include "ui/common/fieldmessage.h"
#include "ui/common/theme.h"
#include "ui/compose/overhang.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace Iconwright {

FormColumn::FormColumn(QWidget *parent)
    : QScrollArea(parent)
    , m_layout(nullptr)
{
    auto *content = new QWidget;
    m_layout = new QVBoxLayout(content);
    m_layout->setSpacing(Measure::section);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    verticalScrollBar()->installEventFilter(this);
    fitMargins();
}

void FormColumn::addRow(QWidget *row)
{
    m_layout->addWidget(row);
}

void FormColumn::addSection(QWidget *head, QWidget *field, FieldError::Field role)
{
    auto *section = new QVBoxLayout;
    section->setSpacing(Measure::gapSmall);
    if (head != nullptr)
        section->addWidget(head);
    section->addWidget(field);
    addMessage(*section, field, role);
}

void FormColumn::addPictures(QWidget *pictures, int overlap, FieldError::Field role)
{
    auto *section = new QVBoxLayout;
    section->setSpacing(Measure::gapSmall);
    pictures->setParent(widget());
    addOverhanging(*section, *pictures, overlap);
    addMessage(*section, pictures, role);
}

void FormColumn::addMessage(QVBoxLayout &section, QWidget *field, FieldError::Field role)
{
    auto *message = new FieldMessage(field);
    section.addWidget(message);
    m_layout->addLayout(&section);
    m_messages[role] = message;
}

void FormColumn::addLine()
{
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setForegroundRole(QPalette::Mid);
    line->setFrameShadow(QFrame::Plain);
    line->setFixedHeight(1);
    m_layout->addWidget(line);
}

void FormColumn::addStretch()
{
    m_layout->addStretch(1);
}

void FormColumn::setMessage(FieldError::Field role, FieldMessage *message)
{
    m_messages[role] = message;
}

void FormColumn::showErrors(const QList<FieldError> &errors)
{
    std::map<FieldError::Field, QString> texts;
    for (const FieldError &error : errors) {
        // An empty form is no fault yet: the footer says what to do.
        const bool isShown = error.error.code != ErrorCode::CategoryMissing;
        const bool isKnown = m_messages.contains(error.field);
        QString &text = texts[isKnown ? error.field : FieldError::Field::Model];
        if (isShown && text.isEmpty())
            text = errorText(error.error);
    }
    for (const auto &[field, message] : m_messages)
        message->setMessage(texts[field]);
}

//! The scroll bar comes out of the margin beside it, not out of the fields.
void FormColumn::fitMargins()
{
    const QScrollBar *bar = verticalScrollBar();
    const int taken = bar->isVisibleTo(this) ? bar->sizeHint().width() : 0;
    const int trailing = std::max<int>(Measure::gapSmall, Measure::edge - taken);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    m_layout->setContentsMargins(isMirrored ? trailing : Measure::edge, Measure::gap,
        isMirrored ? Measure::edge : trailing, Measure::section);
}

bool FormColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent
        || event->type() == QEvent::Show || event->type() == QEvent::Hide
        || event->type() == QEvent::LayoutDirectionChange)
        fitMargins();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace Iconwright
