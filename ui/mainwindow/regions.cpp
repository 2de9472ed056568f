#include "ui/mainwindow/regions.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>

namespace Iconwright {

namespace {

bool takesFocus(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible() && widget->isEnabled();
}

bool hasKeyboard(const QWidget *region)
{
    const QWidget *focused = QApplication::focusWidget();
    return focused != nullptr && (region == focused || region->isAncestorOf(focused));
}

//! The region itself, what had the focus last in it, or its first control; null when it has none.
QWidget *entryOf(QWidget *region)
{
    if (takesFocus(region))
        return region;
    QWidget *widget = region->focusWidget() != nullptr ? region->focusWidget() : region->nextInFocusChain();
    for (; widget != nullptr && widget != region; widget = widget->nextInFocusChain())
        if (region->isAncestorOf(widget) && takesFocus(widget))
            return widget;
    return nullptr;
}

} // namespace

void focusRegion(const QList<QWidget *> &regions, int direction)
{
    QList<QWidget *> shown;
    std::ranges::copy_if(regions, std::back_inserter(shown),
        [](QWidget *region) { return region->isVisible() && entryOf(region); });
    if (shown.isEmpty())
        return;
    const auto current = std::ranges::find_if(shown, hasKeyboard);
    const auto before = direction > 0 ? qsizetype(-1) : shown.size();
    const auto from = current == shown.end() ? before : qsizetype(current - shown.begin());
    QWidget *next = shown[(from + direction + shown.size()) % shown.size()];
    entryOf(next)->setFocus(Qt::TabFocusReason);
}

} // namespace Iconwright
