#pragma once

#include <QtGlobal>

#include <functional>

namespace Iconwright {

//! Calls work(0) to work(count - 1), each once, in the calling thread and in as many of the pool as are free
//! just now; returns when all have returned. Safe in a pool thread: nothing is queued behind the caller, so
//! nobody waits for a thread that cannot come.
void inFreeThreads(qsizetype count, const std::function<void(qsizetype)> &work);

} // namespace Iconwright
