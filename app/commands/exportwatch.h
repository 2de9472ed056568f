#pragma once

#include "app/console.h"
#include "app/interrupts.h"

#include <QFutureWatcher>

namespace Iconwright {

//! Prints progress, counted in `unit` ("icons"), and lets Ctrl+C cancel, for as long as an export runs.
template <typename Answer>
void watchExport(const QFuture<Answer> &future, const Console &console, const QString &unit, QObject *parent)
{
    auto *watcher = new QFutureWatcher<Answer>(parent);
    auto *interrupts = new Interrupts(watcher);
    QObject::connect(
        interrupts, &Interrupts::interrupted, watcher, [watcher] { watcher->future().cancel(); });
    QObject::connect(
        watcher, &QFutureWatcherBase::progressValueChanged, watcher, [watcher, unit, &console](int value) {
            if (!console.isJson() && watcher->progressMaximum() > 0) // 0: nothing was begun
                console.note(
                    QStringLiteral("%1 of %2 %3").arg(value).arg(watcher->progressMaximum()).arg(unit));
        });
    watcher->setFuture(future);
}

} // namespace Iconwright
