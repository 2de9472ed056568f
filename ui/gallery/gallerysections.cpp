// What stands in the headers of the gallery: GalleryModel's sections in words.

#include "ui/common/units.h"
#include "ui/gallery/gallerymodel.h"

#include <QLocale>

#include <algorithm>

namespace Iconwright {

namespace {

QHash<QString, QString> byId(const QList<SearchNames::Name> &names)
{
    QHash<QString, QString> result;
    for (const SearchNames::Name &name : names)
        result.insert(name.id, name.name);
    return result;
}

} // namespace

void GalleryModel::setNames(const SearchNames &names)
{
    m_styleNames = byId(names.styles);
    m_schemeNames = byId(names.colorSchemes);
}

QString GalleryModel::titleOf(const Section &section) const
{
    if (section.day.isValid()) {
        const qint64 ago = section.day.daysTo(QDate::currentDate());
        return ago == 0 ? tr("Today")
            : ago == 1  ? tr("Yesterday")
                        : QLocale().toString(section.day, QLocale::LongFormat);
    }
    QStringList words = section.words;
    if (m_grouping == Grouping::Style)
        std::ranges::transform(
            words, words.begin(), [this](const QString &id) { return m_styleNames.value(id, id); });
    QString title = words.join(tr(", ", "between the categories of a batch"));
    if (!title.isEmpty())
        title[0] = title.at(0).toUpper();
    return title;
}

QString GalleryModel::countOf(const Section &section) const
{
    const auto unfinished = m_jobs.isEmpty() ? 0
                                             : std::ranges::count_if(m_tiles.begin() + section.first,
                                                 m_tiles.begin() + section.first + section.count,
                                                 [](const Tile &tile) { return !tile.icon.isValid(); });
    if (unfinished == 0)
        return countText(section.count);
    //: How many icons of a batch are there: "9 of 16".
    return tr("%1 of %2").arg(countText(section.count - unfinished), countText(section.count));
}

QString GalleryModel::factsOf(const Section &section) const
{
    QStringList facts;
    if (!section.style.isEmpty() && m_grouping != Grouping::Style)
        facts.append(m_styleNames.value(section.style, section.style));
    if (!section.colorScheme.isEmpty())
        facts.append(m_schemeNames.value(section.colorScheme, section.colorScheme));
    return facts.join(tr(", ", "between the categories of a batch"));
}

} // namespace Iconwright
