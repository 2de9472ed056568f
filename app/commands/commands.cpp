#include "app/commands/commands.h"

#include "app/console.h"

namespace Iconwright {

QFuture<int> failed(const Console &console, const Error &error)
{
    console.failure(error);
    return ended(exitStatusOf(error));
}

} // namespace Iconwright
