#include "ui/statistics/dayformat.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

QString dayFormat(const QLocale &locale)
{
    // Out of "dddd, d. MMMM yyyy" go the name of the day and the year, with what joins them.
    static const QRegularExpression weekday(u"[,، ]*d{3,4}[,، ]*"_s);
    static const QRegularExpression year(u"[,، ]*('[^']*'\\s*)?y{2,4}[,، ]*('[^']*')?"_s);
    QString format = locale.dateFormat(QLocale::LongFormat);
    format.remove(weekday).remove(year).replace(u"MMMM"_s, u"MMM"_s);
    return format.contains(u'd') && format.contains(u'M') ? format.trimmed() : u"MMM d"_s;
}

} // namespace Iconwright
