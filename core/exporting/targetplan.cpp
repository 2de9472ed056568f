#include "core/exporting/targetplan.h"

#include "core/exporting/exportplan.h"
#include "core/exporting/slug.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int smallest = 16;
constexpr int largest = 1024;
constexpr qsizetype longestId = 120; // bytes

bool isAppId(const QString &id)
{
    static const QRegularExpression plain(u"\\A[A-Za-z0-9][A-Za-z0-9._-]*\\z"_s);
    return id.size() <= longestId && plain.match(id).hasMatch();
}

Result<void> checkOptions(const QList<ExportItem> &items, const TargetOptions &options)
{
    if (items.isEmpty() || options.targets.isEmpty())
        return Error { ErrorCode::ExportNothing, {} };
    for (const QString &id : options.targets)
        if (!iconTarget(id))
            return Error { ErrorCode::NotFound, id };
    if (!options.background.isValid() || options.background.alpha() != 255)
        return Error { ErrorCode::InvalidColor, options.background.name(QColor::HexArgb) };
    if (options.darkBackground.isValid() && options.darkBackground.alpha() != 255)
        return Error { ErrorCode::InvalidColor, options.darkBackground.name(QColor::HexArgb) };
    if (!options.appId.isEmpty() && !isAppId(options.appId))
        return Error { ErrorCode::InvalidSetting, options.appId };
    if (options.sizes.isEmpty() && options.targets.contains(u"png"_s))
        return Error { ErrorCode::ExportNothing, {} };
    for (const int size : options.sizes)
        if (size < smallest || size > largest)
            return Error { ErrorCode::InvalidSize, QString::number(size) };
    return {};
}

TargetBrief briefOf(
    const QList<ExportItem> &items, const TargetOptions &options, qsizetype appIcon, bool hasAlpha)
{
    TargetBrief brief;
    brief.appIcon = std::max<qsizetype>(appIcon, 0);
    brief.appName = options.appName.simplified();
    if (brief.appName.isEmpty())
        brief.appName = items[brief.appIcon].category.simplified();
    brief.appId = options.appId.isEmpty() ? plainSlug(brief.appName, u"app"_s) : options.appId;
    brief.background = options.background;
    brief.darkBackground = options.darkBackground;
    brief.hasAlpha = hasAlpha;
    for (const ExportItem &item : items)
        brief.vectors << item.vector;
    for (const int size : options.sizes)
        if (!brief.sizes.contains(size))
            brief.sizes << size;
    return brief;
}

//! As exportPngs() names them.
Result<QList<QStringList>> pathsByPattern(
    const QList<ExportItem> &items, const QList<int> &sizes, const QString &pattern)
{
    const Result<ExportName> name = ExportName::parse(pattern);
    if (!name)
        return name.error();
    QList<QStringList> paths;
    for (const PlannedIcon &icon : planExport(items, sizes, *name)) {
        QStringList files;
        for (const PlannedFile &file : icon)
            files << file.path;
        paths << files;
    }
    return paths;
}

bool wantsVectors(const TargetOptions &options)
{
    return std::any_of(
        options.targets.begin(), options.targets.end(),
        [](const QString &id) {
            const IconTarget *target = iconTarget(id);
            return target && target->scope == IconTarget::Scope::Vectors;
        });
}

QStringList namesWithoutVector(const TargetBrief &brief)
{
    QStringList names;
    for (qsizetype icon = 0; icon < brief.names.size(); ++icon)
        if (!isVector(brief, icon))
            names << brief.names[icon];
    return names;
}

//! File systems that ignore case would let one file take the other's place.
Result<void> checkPaths(const QList<PlannedTargetFile> &files)
{
    QSet<QString> taken;
    for (const PlannedTargetFile &planned : files) {
        const qsizetype before = taken.size();
        taken.insert(planned.file.path.toCaseFolded());
        if (taken.size() == before)
            return Error { ErrorCode::ExportConflict, planned.file.path };
    }
    return {};
}

} // namespace

QStringList targetNames(const QList<ExportItem> &items, QStringList *renamed)
{
    QStringList names;
    QSet<QString> taken;
    QHash<QString, int> numbers; // last one given to a name, so that many equal names stay cheap
    for (const ExportItem &item : items) {
        const QString plain = plainSlug(item.category);
        const QString wanted = item.variation > 1 ? u"%1-%2"_s.arg(plain).arg(item.variation) : plain;
        QString name = wanted;
        int &number = numbers[wanted];
        for (number = std::max(number, 1); taken.contains(name);)
            name = u"%1-%2"_s.arg(wanted).arg(++number);
        if (name != wanted && renamed)
            *renamed << name;
        taken.insert(name);
        names << name;
    }
    return names;
}

Result<qsizetype> appIconIndex(const QList<ExportItem> &items, const TargetOptions &options)
{
    const bool isNeeded = std::any_of(options.targets.begin(), options.targets.end(), [](const QString &id) {
        const IconTarget *target = iconTarget(id);
        return target && target->scope == IconTarget::Scope::App;
    });
    if (!isNeeded)
        return qsizetype(-1);
    if (options.appIcon.value == 0 && items.size() == 1)
        return qsizetype(0);
    const auto found = std::find_if(items.begin(), items.end(),
        [&options](const ExportItem &item) { return item.icon == options.appIcon; });
    if (options.appIcon.value == 0 || found == items.end())
        return Error { ErrorCode::NotFound, u"app icon"_s };
    return found - items.begin();
}

Result<TargetPlan> planTargets(const QList<ExportItem> &items, const TargetOptions &options, bool hasAlpha)
{
    if (const Result<void> valid = checkOptions(items, options); !valid)
        return valid.error();
    const Result<qsizetype> appIcon = appIconIndex(items, options);
    if (!appIcon)
        return appIcon.error();
    TargetPlan plan { briefOf(items, options, *appIcon, hasAlpha), {}, {}, {} };
    plan.brief.names = targetNames(items, &plan.renamed);
    if (wantsVectors(options)) {
        plan.leftOut = namesWithoutVector(plan.brief);
        if (plan.leftOut.size() == items.size())
            return Error { ErrorCode::NoVector, {} };
    }
    if (!options.pattern.isEmpty() && options.targets.contains(u"png"_s)) {
        Result<QList<QStringList>> paths = pathsByPattern(items, plan.brief.sizes, options.pattern);
        if (!paths)
            return paths.error();
        plan.brief.paths = *paths;
    }
    for (const IconTarget &target : iconTargets()) {
        const QString id = QLatin1String(target.id);
        if (!options.targets.contains(id))
            continue;
        for (TargetFile &file : target.files(plan.brief)) {
            file.path.prepend(id + u'/');
            if (target.scope == IconTarget::Scope::App)
                file.icon = plan.brief.appIcon;
            plan.files << PlannedTargetFile { id, file };
        }
    }
    if (const Result<void> distinct = checkPaths(plan.files); !distinct)
        return distinct.error();
    return plan;
}

} // namespace Iconwright
