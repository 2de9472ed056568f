#include "app/firstpaint.h"

#include <QEvent>
#include <QWidget>

namespace Iconwright {

FirstPaint::FirstPaint(QWidget &window)
    : QObject(&window)
{
    window.installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        // The window's parts are painted after the window itself, in the same event.
        QMetaObject::invokeMethod(this, &FirstPaint::done, Qt::QueuedConnection);
    }
    return false;
}

} // namespace Iconwright
