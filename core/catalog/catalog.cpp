#include "core/catalog/catalog.h"

#include "core/catalog/catalogfile.h"
#include "core/catalog/colorschemereader.h"
#include "core/catalog/modelreader.h"
#include "core/catalog/stylereader.h"
#include "core/catalog/suggestionreader.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename Entry> using Reader = QList<Entry> (*)(CatalogFile &);

template <typename Entry> Result<QList<Entry>> readFile(const QString &path, Reader<Entry> reader)
{
    Result<CatalogFile> file = CatalogFile::read(path);
    if (!file)
        return file.error();
    QList<Entry> entries = reader(*file);
    if (file->fault())
        return *file->fault();
    return entries;
}

template <typename Entry> void putOnTop(QList<Entry> &entries, const QList<Entry> &additions)
{
    for (const Entry &addition : additions) {
        const auto same = std::find_if(entries.begin(), entries.end(),
            [&addition](const Entry &entry) { return entry.id == addition.id; });
        if (same != entries.end())
            *same = addition;
        else
            entries << addition;
    }
}

//! Reads `name` from the program, then from the user's folder, into `entries`.
template <typename Entry>
Result<void> loadEntries(
    const QString &userFolder, const QString &name, Reader<Entry> reader, QList<Entry> &entries)
{
    const Result<QList<Entry>> builtIn = readFile(u":/catalog/"_s + name, reader);
    if (!builtIn)
        return builtIn.error();
    entries = *builtIn;
    const QFileInfo user(QDir(userFolder), name);
    // A dangling link is a file the user meant to be there.
    if (userFolder.isEmpty() || (!user.exists() && !user.isSymLink()))
        return {};
    const Result<QList<Entry>> own = readFile(user.filePath(), reader);
    if (!own)
        return own.error();
    putOnTop(entries, *own);
    return {};
}

template <typename Entry> const Entry *findById(const QList<Entry> &entries, const QString &id)
{
    const auto found
        = std::find_if(entries.begin(), entries.end(), [&id](const Entry &entry) { return entry.id == id; });
    return found != entries.end() ? &*found : nullptr;
}

//! "Office_Supplies" and "office supplies" are one word to a user.
QString folded(QString word)
{
    word.replace(u'_', u' ').replace(u'-', u' ');
    return word.simplified().toCaseFolded();
}

} // namespace

Result<Catalog> Catalog::load(const QString &userFolder)
{
    Catalog catalog;
    for (const Result<void> &step : {
             loadEntries(userFolder, u"models.json"_s, readModels, catalog.m_models),
             loadEntries(userFolder, u"styles.json"_s, readStyles, catalog.m_styles),
             loadEntries(userFolder, u"colorschemes.json"_s, readColorSchemes, catalog.m_colorSchemes),
             loadEntries(userFolder, u"suggestions.json"_s, readSuggestions, catalog.m_suggestionGroups),
         })
        if (!step)
            return step.error();
    catalog.indexSuggestions();
    return catalog;
}

void Catalog::indexSuggestions()
{
    const auto add = [this](const QString &word, qsizetype group, qsizetype place) {
        m_suggestionIndex.insert(folded(word), { group, place });
    };
    // Later entries win: names over synonyms, the user's groups over ours.
    for (const bool names : { false, true }) {
        for (qsizetype group = 0; group < m_suggestionGroups.size(); ++group) {
            const QList<Suggestion> &suggestions = m_suggestionGroups[group].suggestions;
            for (qsizetype place = 0; place < suggestions.size(); ++place) {
                const Suggestion &suggestion = suggestions[place];
                for (const QString &word : names ? QStringList(suggestion.name) : suggestion.synonyms)
                    add(word, group, place);
            }
        }
    }
}

Model Catalog::model(const QString &id) const
{
    const auto means = [&id](const Model &model) { return model.id == id || model.snapshots.contains(id); };
    const auto found = std::find_if(m_models.begin(), m_models.end(), means);
    Model model = found != m_models.end() ? *found : unlistedModel(id);
    model.shutdown = m_shutdowns.value(id, model.shutdown);
    return model;
}

void Catalog::setShutdowns(const QHash<QString, QDate> &shutdowns)
{
    m_shutdowns = shutdowns;
    for (Model &model : m_models)
        model.shutdown = shutdowns.value(model.id, model.shutdown);
}

Model Catalog::unlistedModel(const QString &id) const
{
    Model model;
    model.sendsResponseFormat = true;
    model.edits = true; // some servers can; those that cannot say so
    for (const Model &known : m_models)
        if (!known.familyPrefix.isEmpty() && id.startsWith(known.familyPrefix))
            model = known;
    model.id = id;
    model.name = id;
    model.generic = true;
    model.snapshots.clear();
    model.prices.reset();
    model.tokenBase.clear();
    model.tokenTable.clear();
    model.shutdown = {};
    model.retired = false;
    model.replacement.clear();
    return model;
}

const Style *Catalog::style(const QString &id) const
{
    return findById(m_styles, id);
}

const ColorScheme *Catalog::colorScheme(const QString &id) const
{
    return findById(m_colorSchemes, id);
}

const Suggestion *Catalog::suggestion(const QString &category) const
{
    const auto found = m_suggestionIndex.find(folded(category));
    if (found == m_suggestionIndex.end())
        return nullptr;
    return &m_suggestionGroups[found->first].suggestions[found->second];
}

} // namespace Iconwright
