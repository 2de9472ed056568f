#include "core/exporting/exportplan.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Iconwright {

namespace {

class Planner
{
public:
    Planner(const ExportName &name, const QList<int> &sizes)
        : m_name(name)
        , m_sizes(sizes)
        , m_markSize(sizes.size() > 1 && !name.hasSize())
    {
    }

    PlannedIcon plan(const NameValues &values)
    {
        const QString plain = m_name.path(values, m_sizes.constFirst(), 1, false).toCaseFolded();
        int &clash = m_used[plain];
        PlannedIcon icon;
        do {
            icon = files(values, ++clash);
        } while (isTaken(icon));
        for (const PlannedFile &file : icon)
            m_taken.insert(file.path.toCaseFolded());
        return icon;
    }

private:
    [[nodiscard]] PlannedIcon files(const NameValues &values, int clash) const
    {
        PlannedIcon icon;
        for (const int size : m_sizes)
            icon << PlannedFile { size, m_name.path(values, size, clash, m_markSize) };
        return icon;
    }

    [[nodiscard]] bool isTaken(const PlannedIcon &icon) const
    {
        return std::any_of(
            icon.begin(), icon.end(),
            [this](const PlannedFile &file) { return m_taken.contains(file.path.toCaseFolded()); });
    }

    const ExportName &m_name;
    const QList<int> &m_sizes;
    bool m_markSize;
    QSet<QString> m_taken;
    QHash<QString, int> m_used; //!< last clash number given to a name, so that many equal names stay cheap
};

} // namespace

QList<PlannedIcon> planExport(const QList<ExportItem> &items, const QList<int> &sizes, const ExportName &name)
{
    Planner planner(name, sizes);
    QList<PlannedIcon> plan;
    plan.reserve(items.size());
    for (const ExportItem &item : items) {
        plan << planner.plan({ item.category, item.variation, item.styleId, item.colorSchemeId,
            plan.size() + 1, items.size(), item.icon.value });
    }
    return plan;
}

} // namespace Iconwright
