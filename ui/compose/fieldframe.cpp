#include "ui/compose/fieldframe.h"

#include "ui/common/controlpainting.h"
#include "ui/common/tokens.h"

#include <QEvent>
#include <QPainter>

namespace Iconwright {

void FieldFrame::watch(QWidget &focused)
{
    m_focused = &focused;
    focused.installEventFilter(this);
}

bool FieldFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

void FieldFrame::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    const bool ringed = m_focused != nullptr && m_focused->hasFocus();
    QPainter painter(this);
    paintBox(painter, rect(), t.raised, ringed ? t.focus : t.control, ringed ? 2 : 1);
}

} // namespace Iconwright
