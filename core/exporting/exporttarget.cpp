#include "core/exporting/exporttarget.h"

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

QString numberedPath(const QString &path, int number)
{
    const qsizetype dot = path.lastIndexOf(u'.');
    const qsizetype end = dot > path.lastIndexOf(u'/') ? dot : path.size();
    return path.left(end) + u" (%1)"_s.arg(number) + path.mid(end);
}

} // namespace Iconwright
