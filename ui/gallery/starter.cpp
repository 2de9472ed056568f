#include "ui/gallery/starter.h"

#include <QCoreApplication>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

const QList<Starter> &starters()
{
    static const QList<Starter> all {
        { QT_TRANSLATE_NOOP("Starters", "Trail map"), u"flat"_s, u"sunset"_s,
            { u"airplane"_s, u"compass"_s, u"tent"_s } },
        { QT_TRANSLATE_NOOP("Starters", "Weather app"), u"flat"_s, u"teal"_s,
            { u"sun"_s, u"rain"_s, u"umbrella"_s } },
        { QT_TRANSLATE_NOOP("Starters", "Shop checkout"), u"duotone"_s, u"berry"_s,
            { u"shopping cart"_s, u"credit card"_s, u"gift"_s } },
        { QT_TRANSLATE_NOOP("Starters", "App toolbar"), u"outline"_s, u"mono"_s,
            { u"settings"_s, u"notification"_s, u"user profile"_s } },
    };
    return all;
}

QString starterName(const Starter &starter)
{
    return QCoreApplication::translate("Starters", starter.name);
}

} // namespace Iconwright
