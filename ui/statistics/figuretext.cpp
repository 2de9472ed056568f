#include "ui/statistics/figuretext.h"

#include "ui/common/units.h"
#include "ui/statistics/statisticswindow.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

QString percentText(double share)
{
    const QString number = QLocale().toString(share * 100, 'f', share > 0 && share < 1 ? 1 : 0);
    //: %1: a number; a share of all, written as the language does: with or without a space
    return StatisticsWindow::tr("%1%").arg(number);
}

QString facts(const QStringList &sentences)
{
    QStringList whole;
    for (QString sentence : sentences)
        whole << sentence.replace(u' ', QChar::Nbsp);
    return whole.join(u' ');
}

void addFact(QStringList &sentences, const QString &sentence, qint64 count)
{
    if (count > 0)
        sentences << sentence.arg(countText(count));
}

QString secondsText(double seconds)
{
    //: seconds
    return StatisticsWindow::tr("%1 s").arg(QLocale().toString(seconds, 'f', 1)).replace(u' ', QChar::Nbsp);
}

} // namespace Iconwright
