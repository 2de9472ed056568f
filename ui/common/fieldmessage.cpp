#include "ui/common/fieldmessage.h"

#include "ui/common/theme.h"

namespace Iconwright {

FieldMessage::FieldMessage(QWidget *field, QWidget *parent)
    : QLabel(parent)
    , m_field(field)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setFont(roleFont(TextRole::Caption));
    setForegroundRole(QPalette::BrightText);
    hide();
}

void FieldMessage::setMessage(const QString &message)
{
    setText(message);
    setVisible(!message.isEmpty());
    if (m_field != nullptr)
        m_field->setAccessibleDescription(message);
}

} // namespace Iconwright
