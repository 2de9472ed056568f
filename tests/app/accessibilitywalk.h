#pragma once

#include <QList>
#include <QSet>
#include <QString>

class QWidget;

namespace Iconwright::Tests {

//! A control as a screen reader meets it.
struct Control
{
    QString role; //!< of QAccessible
    QString name;
    QString object; //!< class and object name, to find it by
    QString keyboard; //!< how it is reached: "Tab", "Ctrl+E", "menu"; empty: not at all
};

//! Everything in `window` that can be operated and is seen now, in the order of the accessibility tree. Walks
//! with the Tab key to find out what it reaches, so the window must be active.
[[nodiscard]] QList<Control> controlsIn(QWidget &window);

} // namespace Iconwright::Tests
