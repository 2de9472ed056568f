#include "core/catalog/recipebook.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <utility>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString recipesFile = u"recipes.json"_s;
const QString palettesFile = u"palettes.json"_s;
constexpr int mostPalettes = PaletteFile::maxPalettes;

bool isSameName(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

//! The bytes, at most `most` + 1; empty when there is no file.
Result<QByteArray> bytesOf(const QString &path, qint64 most)
{
    if (!QFileInfo::exists(path))
        return QByteArray();
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error { .code = ErrorCode::FileNotReadable, .detail = path };
    return file.read(most + 1);
}

void putAside(const QString &path)
{
    QFile::remove(path + u".damaged"_s);
    QFile::rename(path, path + u".damaged"_s);
}

//! What the file holds into `value`; a damaged file is put aside, a missing one leaves `value` as it is.
template <typename T>
Result<void> readFile(
    const QString &path, qint64 most, Result<T> (*parse)(const QByteArray &, const QString &), T &value)
{
    const Result<QByteArray> bytes = bytesOf(path, most);
    if (bytes && bytes->isEmpty())
        return {};
    Result<T> read = bytes ? parse(*bytes, path) : Result<T>(bytes.error());
    if (!read) {
        putAside(path);
        return read.error();
    }
    value = *read;
    return {};
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error { .code = ErrorCode::FileNotWritable, .detail = path + u": "_s + file.errorString() };
}

} // namespace

RecipeBook::RecipeBook(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
    m_writer.setMaxThreadCount(1);
}

RecipeBook::~RecipeBook()
{
    m_writer.waitForDone();
}

Result<void> RecipeBook::load()
{
    if (m_folder.isEmpty())
        return {};
    const Result<void> recipes
        = readFile(QDir(m_folder).filePath(recipesFile), RecipeList::maxBytes, recipesFromJson, m_recipes);
    const Result<void> palettes = readFile(
        QDir(m_folder).filePath(palettesFile), PaletteFile::maxBytes, PaletteFile::parse, m_palettes);
    Q_EMIT recipesChanged();
    Q_EMIT palettesChanged();
    return recipes ? palettes : recipes;
}

void RecipeBook::noteUse(const Recipe &recipe)
{
    m_recipes.recent.removeIf([&](const Recipe &other) { return isSameWay(recipe, other); });
    m_recipes.recent.prepend(recipe);
    m_recipes.recent.resize(std::min<qsizetype>(m_recipes.recent.size(), RecipeList::maxRecent));
    recipesTouched();
}

bool RecipeBook::save(const Recipe &recipe)
{
    QList<Recipe> &saved = m_recipes.saved;
    const auto same = std::find_if(
        saved.begin(), saved.end(), [&](const Recipe &other) { return isSameName(recipe.name, other.name); });
    if (same == saved.end() && saved.size() >= RecipeList::maxSaved)
        return false;
    if (same != saved.end())
        *same = recipe;
    else
        saved.append(recipe);
    recipesTouched();
    return true;
}

bool RecipeBook::rename(qsizetype saved, const QString &name)
{
    const QString clean = name.simplified().left(64);
    const auto &all = m_recipes.saved;
    const bool taken = std::any_of(all.begin(), all.end(),
        [&](const Recipe &other) { return &other != &all.at(saved) && isSameName(clean, other.name); });
    if (clean.isEmpty() || taken)
        return false;
    m_recipes.saved[saved].name = clean;
    recipesTouched();
    return true;
}

Recipe RecipeBook::remove(qsizetype saved)
{
    const Recipe recipe = m_recipes.saved.takeAt(saved);
    recipesTouched();
    return recipe;
}

void RecipeBook::restore(qsizetype saved, const Recipe &recipe)
{
    m_recipes.saved.insert(std::min(saved, m_recipes.saved.size()), recipe);
    recipesTouched();
}

void RecipeBook::savePalette(const NamedPalette &palette)
{
    m_palettes.removeIf([&](const NamedPalette &other) { return isSameName(palette.name, other.name); });
    m_palettes.prepend(palette);
    m_palettes.resize(std::min<qsizetype>(m_palettes.size(), mostPalettes));
    palettesTouched();
}

void RecipeBook::removePalette(const QString &name)
{
    m_palettes.removeIf([&](const NamedPalette &other) { return isSameName(name, other.name); });
    palettesTouched();
}

void RecipeBook::recipesTouched()
{
    write(recipesFile, toJson(m_recipes));
    Q_EMIT recipesChanged();
}

void RecipeBook::palettesTouched()
{
    write(palettesFile, PaletteFile::toJson(m_palettes));
    Q_EMIT palettesChanged();
}

void RecipeBook::write(const QString &file, const QByteArray &bytes)
{
    if (m_folder.isEmpty())
        return;
    const QString path = QDir(m_folder).filePath(file);
    m_writer.start([this, path, bytes] {
        // The destructor waits for this thread, so `this` is there.
        if (const Result<void> done = writeFile(path, bytes); !done)
            QMetaObject::invokeMethod(
                this, [this, error = done.error()] { Q_EMIT writeFailed(error); }, Qt::QueuedConnection);
    });
}

} // namespace Iconwright
