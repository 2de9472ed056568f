#include "app/application.h"
#include "app/commands/commands.h"
#include "app/console.h"
#include "core/library/iconlibrary.h"
#include "core/library/thumbnails.h"

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

QFuture<int> runVerb(Application &application, const Console &console, const CacheClearArguments &)
{
    if (const Result<void> claimed = application.claimProfile(); !claimed)
        return failed(console, claimed.error());
    const Result<int> forgotten = application.library()->clearCache();
    if (!forgotten)
        return failed(console, forgotten.error());
    application.thumbnails().clear();
    if (console.isJson())
        console.object({ { u"success"_s, true }, { u"entries"_s, *forgotten } });
    else
        console.line(u"Forgot %1 answers. All icons are still in the library."_s.arg(*forgotten));
    return ended(AllDone);
}

} // namespace Iconwright
