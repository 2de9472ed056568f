#include "ui/common/filteredit.h"

#include "ui/common/glyphs.h"

#include <QAction>
#include <QEvent>
#include <QToolButton>

namespace Iconwright {

FilterEdit::FilterEdit(QWidget *parent)
    : QLineEdit(parent)
{
    addAction(glyphIcon(Glyph::Search), LeadingPosition);
    setClearButtonEnabled(true);
    retranslate();
}

void FilterEdit::retranslate()
{
    const auto buttons = findChildren<QToolButton *>();
    buttons.constFirst()->setAccessibleName(tr("Search"));
    //: Name of the button that empties a search field
    buttons.constLast()->setAccessibleName(tr("Clear"));
}

void FilterEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

} // namespace Iconwright
