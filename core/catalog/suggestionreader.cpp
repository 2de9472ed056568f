#include "core/catalog/suggestionreader.h"

#include "core/catalog/fieldreader.h"

#include <QSet>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostGroups = 200;
constexpr int mostPerGroup = 500;

Suggestion readSuggestion(FieldReader &reader)
{
    Suggestion suggestion;
    suggestion.name = reader.text(u"name"_s, 100, FieldReader::Presence::Required);
    suggestion.elements = reader.texts(u"elements"_s, { .maxCount = 20, .maxLength = 100 });
    suggestion.synonyms = reader.texts(u"synonyms"_s, { .maxCount = 40, .maxLength = 100 });
    reader.finish();
    return suggestion;
}

SuggestionGroup readGroup(FieldReader &reader, QSet<QString> &names)
{
    SuggestionGroup group;
    group.id = reader.id(u"id"_s);
    group.name = reader.text(u"name"_s, 64, FieldReader::Presence::Required);
    for (FieldReader &entry : reader.objects(u"suggestions"_s, mostPerGroup)) {
        group.suggestions << readSuggestion(entry);
        const QString folded = group.suggestions.last().name.toCaseFolded();
        if (names.contains(folded))
            entry.fail(u"name"_s, u"is used twice: "_s + folded);
        names << folded;
    }
    reader.finish();
    return group;
}

} // namespace

QList<SuggestionGroup> readSuggestions(CatalogFile &file)
{
    FieldReader top(file);
    QList<SuggestionGroup> groups;
    QSet<QString> ids;
    QSet<QString> names;
    for (FieldReader &reader : top.objects(u"groups"_s, mostGroups)) {
        groups << readGroup(reader, names);
        if (ids.contains(groups.last().id))
            reader.fail(u"id"_s, u"is used twice: "_s + groups.last().id);
        ids << groups.last().id;
    }
    top.finish();
    return groups;
}

} // namespace Iconwright
