#include "ui/inspector/inspectorwords.h"

#include "ui/common/units.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr qint64 tenCents = 100'000; // millionths of a dollar
constexpr qint64 tenthOfCent = 1'000;

struct InspectorWords
{
    Q_DECLARE_TR_FUNCTIONS(Iconwright::InspectorWords)
};

QString translatedName(const QString &name)
{
    return QCoreApplication::translate("catalog", name.toUtf8().constData());
}

//! One icon costs a cent or two: whole cents would make most of them the same.
QString exactMoney(qint64 microUsd)
{
    if (microUsd >= tenCents || microUsd < tenthOfCent)
        return spentText(microUsd);
    return u"$"_s + QLocale().toString(double(microUsd) / 1'000'000, 'f', 3);
}

} // namespace

QString styleText(const Catalog &catalog, const QString &styleId)
{
    const Style *style = catalog.style(styleId);
    return style != nullptr ? translatedName(style->name) : styleId;
}

QString colorSchemeText(const Catalog &catalog, const QString &colorSchemeId)
{
    const ColorScheme *scheme = catalog.colorScheme(colorSchemeId);
    return scheme != nullptr ? translatedName(scheme->name) : colorSchemeId;
}

QString qualityText(const QString &quality)
{
    if (quality == u"low")
        return InspectorWords::tr("low");
    if (quality == u"medium")
        return InspectorWords::tr("medium");
    if (quality == u"high")
        return InspectorWords::tr("high");
    if (quality == u"xhigh")
        return InspectorWords::tr("very high");
    if (quality == u"max")
        return InspectorWords::tr("best");
    return quality;
}

QString modelText(const Catalog &catalog, const ModelSettings &model)
{
    if (model.provider == u"offline")
        return InspectorWords::tr("Offline draft");
    const QString found = catalog.model(model.model).name;
    const QString name = leftToRight(found.isEmpty() ? model.model : found);
    if (model.quality.isEmpty() || model.quality == u"auto")
        return name;
    //: Name of a model, quality: "2.5 Flare, medium"
    return InspectorWords::tr("%1, %2").arg(name, qualityText(model.quality));
}

QString sizeFact(const IconRecord &icon)
{
    QStringList parts;
    if (icon.pixels.isValid())
        //: Width and height in pixels
        parts << InspectorWords::tr("%1 × %2").arg(icon.pixels.width()).arg(icon.pixels.height());
    if (!icon.format.isEmpty())
        parts << icon.format.toUpper();
    if (icon.bytes > 0)
        parts << QLocale().formattedDataSize(icon.bytes, 1, QLocale::DataSizeTraditionalFormat);
    for (QString &part : parts)
        part = leftToRight(part.replace(u' ', QChar::Nbsp)); // a figure and its unit stay on one line
    return parts.join(u", "_s);
}

QString costFact(const IconRecord &icon)
{
    QString cost
        = leftToRight(icon.draft || icon.costMicroUsd == 0 ? moneyText(0) : exactMoney(icon.costMicroUsd));
    if (icon.costMicroUsd > 0 && icon.estimatedMicroUsd > 0
        && exactMoney(icon.estimatedMicroUsd) != exactMoney(icon.costMicroUsd))
        //: What an icon cost and what was estimated before: "$0.0127 (estimated $0.0131)"
        cost = InspectorWords::tr("%1 (estimated %2)")
                   .arg(cost, leftToRight(exactMoney(icon.estimatedMicroUsd)));
    if (icon.generationMs <= 0)
        return cost;
    const QString seconds = QLocale().toString(double(icon.generationMs) / 1000, 'f', 1);
    //: What an icon cost and how many seconds it took: "$0.013, 8.4 s"
    return InspectorWords::tr("%1, %2 s").arg(cost, seconds);
}

QString madeText(const QDateTime &made, const QDateTime &now)
{
    const QDateTime local = made.toLocalTime();
    const QString time = QLocale().toString(local.time(), QLocale::ShortFormat);
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    if (days == 0)
        return InspectorWords::tr("Today %1").arg(time);
    if (days == 1)
        return InspectorWords::tr("Yesterday %1").arg(time);
    return QLocale().toString(local, QLocale::ShortFormat);
}

std::optional<QualityStep> nextQuality(const Catalog &catalog, const IconRecord &icon)
{
    if (icon.draft || icon.spec.model.provider == u"offline")
        return {};
    const Model model = catalog.model(icon.spec.model.model);
    QStringList qualities = model.qualities;
    qualities.removeAll(u"auto"_s);
    const qsizetype place = qualities.indexOf(icon.spec.model.quality);
    if (model.retired || place < 0 || place + 1 >= qualities.size())
        return {};
    const QString &next = qualities.at(place + 1);
    const QSize size = icon.spec.model.size;
    return QualityStep { next, model.costMicroUsd(next, size, int(icon.prompt.size())) };
}

} // namespace Iconwright
