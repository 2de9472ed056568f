#include "ui/gallery/typeahead.h"

#include <QKeyEvent>

#include <chrono>

using namespace std::chrono_literals;

namespace Iconwright {

namespace {

bool isTyping(const QKeyEvent &event)
{
    const bool isCommand = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return !isCommand && !event.text().isEmpty() && event.text().at(0).isPrint();
}

} // namespace

TypeAhead::TypeAhead(QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(2s);
    connect(&m_pause, &QTimer::timeout, this, &TypeAhead::end);
}

bool TypeAhead::wants(const QKeyEvent &event) const
{
    if (!isActive())
        return isTyping(event) && event.text() == QLatin1String("'");
    return isTyping(event) || event.key() == Qt::Key_Backspace || event.key() == Qt::Key_Escape;
}

bool TypeAhead::take(const QKeyEvent &event)
{
    const bool isUsed = wants(event);
    if (!isUsed || event.key() == Qt::Key_Escape) {
        end();
        return isUsed;
    }
    if (event.key() == Qt::Key_Backspace)
        m_text.chop(1);
    else if (isActive())
        m_text += event.text();
    m_pause.start();
    Q_EMIT changed();
    return true;
}

void TypeAhead::end()
{
    const bool wasActive = isActive() || !m_text.isEmpty();
    m_pause.stop();
    m_text.clear();
    if (wasActive)
        Q_EMIT changed();
}

} // namespace Iconwright
