#include "core/catalog/recipe.h"

#include "core/catalog/palettefile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int nameLimit = 64;
constexpr int idLimit = 128;
constexpr int originLimit = 512;
constexpr int lineLimit = 200;
constexpr int instructionsLimit = 4000;
constexpr int mostVariations = 20;
constexpr int mostColors = 8;
constexpr int mostSubjects = 3;
constexpr int formatVersion = 1;

QJsonObject jsonOf(const Recipe &recipe)
{
    QJsonObject object {
        { u"name"_s, recipe.name },
        { u"style"_s, recipe.styleId },
        { u"color_scheme"_s, recipe.colorSchemeId },
        { u"palette"_s, QJsonArray::fromStringList(recipe.palette) },
        { u"provider"_s, recipe.model.provider },
        { u"origin"_s, recipe.model.origin },
        { u"model"_s, recipe.model.model },
        { u"quality"_s, recipe.model.quality },
        { u"size"_s, sizeText(recipe.model.size) },
        { u"background"_s, recipe.model.background },
        { u"format"_s, recipe.model.format },
        { u"instructions"_s, recipe.instructions },
        { u"variations"_s, recipe.variations },
        { u"subjects"_s, QJsonArray::fromStringList(recipe.subjects) },
    };
    if (!recipe.anchor.isEmpty())
        object.insert(u"anchor"_s, recipe.anchor);
    return object;
}

QJsonArray jsonOf(const QList<Recipe> &recipes)
{
    QJsonArray array;
    for (const Recipe &recipe : recipes)
        array.append(jsonOf(recipe));
    return array;
}

//! Reads one recipe and keeps the first fault.
class RecipeReader
{
public:
    explicit RecipeReader(QJsonObject object)
        : m_object(std::move(object))
    {
    }

    Recipe read()
    {
        Recipe recipe;
        recipe.name = line(u"name"_s, nameLimit);
        recipe.styleId = line(u"style"_s, idLimit);
        recipe.colorSchemeId = line(u"color_scheme"_s, idLimit);
        recipe.model.provider = line(u"provider"_s, idLimit);
        recipe.model.origin = line(u"origin"_s, originLimit);
        recipe.model.model = line(u"model"_s, idLimit);
        recipe.model.quality = line(u"quality"_s, idLimit);
        recipe.model.size = sizeFromText(line(u"size"_s, idLimit));
        recipe.model.background = line(u"background"_s, idLimit);
        recipe.model.format = line(u"format"_s, idLimit);
        recipe.instructions = text(u"instructions"_s, instructionsLimit);
        recipe.anchor = readAnchor();
        recipe.variations = readVariations();
        recipe.palette = readPalette();
        recipe.subjects = lines(u"subjects"_s, mostSubjects);
        return recipe;
    }

    [[nodiscard]] QString fault() const { return m_fault; }

private:
    void fail(const QString &field, const QString &what)
    {
        if (m_fault.isEmpty())
            m_fault = field + u": "_s + what;
    }

    QString text(const QString &field, int limit)
    {
        const QJsonValue value = m_object.value(field);
        if (!value.isUndefined() && !value.isString())
            fail(field, u"must be text"_s);
        if (value.toString().size() > limit)
            fail(field, u"must not be longer than %1 characters"_s.arg(limit));
        return value.toString().left(limit);
    }

    QString line(const QString &field, int limit)
    {
        const QString read = text(field, limit);
        if (std::any_of(
                read.begin(), read.end(), [](QChar c) { return c.category() == QChar::Other_Control; }))
            fail(field, u"must not contain control characters"_s);
        return read.trimmed();
    }

    QStringList lines(const QString &field, int most)
    {
        const QJsonValue value = m_object.value(field);
        const QJsonArray array = value.toArray();
        if (!value.isUndefined() && !value.isArray())
            fail(field, u"must be a list"_s);
        if (array.size() > most)
            fail(field, u"must have at most %1 entries"_s.arg(most));
        QStringList read;
        for (qsizetype i = 0; i < std::min<qsizetype>(most, array.size()); ++i) {
            if (!array.at(i).isString())
                fail(field, u"must hold texts"_s);
            read.append(array.at(i).toString().simplified().left(lineLimit));
        }
        return read;
    }

    QStringList readPalette()
    {
        QStringList palette = lines(u"palette"_s, mostColors);
        for (QString &color : palette) {
            color = hexColor(color);
            if (color.isEmpty())
                fail(u"palette"_s, u"must hold colors such as #1b4fb8"_s);
        }
        return palette;
    }

    QString readAnchor()
    {
        static const QRegularExpression sha256(u"\\A([0-9a-f]{64})?\\z"_s);
        const QString anchor = line(u"anchor"_s, idLimit);
        if (!sha256.match(anchor).hasMatch())
            fail(u"anchor"_s, u"must be the SHA-256 of a picture"_s);
        return anchor;
    }

    int readVariations()
    {
        const int variations = m_object.value(u"variations"_s).toInt(0);
        if (variations < 1 || variations > mostVariations)
            fail(u"variations"_s, u"must be a whole number from 1 to %1"_s.arg(mostVariations));
        return std::clamp(variations, 1, mostVariations);
    }

    QJsonObject m_object;
    QString m_fault;
};

Error invalid(const QString &name, const QString &what)
{
    return { .code = ErrorCode::CatalogInvalid, .detail = name + u": "_s + what };
}

Result<QList<Recipe>> recipesOf(const QJsonValue &value, int most, const QString &name)
{
    const QJsonArray array = value.toArray();
    if (!value.isUndefined() && !value.isArray())
        return invalid(name, u"must be a list"_s);
    if (array.size() > most)
        return invalid(name, u"must have at most %1 entries"_s.arg(most));
    QList<Recipe> recipes;
    for (const QJsonValue &entry : array) {
        RecipeReader reader(entry.toObject());
        recipes.append(reader.read());
        if (!reader.fault().isEmpty())
            return invalid(name + u'[' + QString::number(recipes.size() - 1) + u']', reader.fault());
    }
    return recipes;
}

} // namespace

bool isSameWay(const Recipe &a, const Recipe &b)
{
    Recipe other = b;
    other.name = a.name;
    other.subjects = a.subjects;
    return a == other;
}

QByteArray toJson(const RecipeList &recipes)
{
    return QJsonDocument(QJsonObject {
                             { u"version"_s, formatVersion },
                             { u"saved"_s, jsonOf(recipes.saved) },
                             { u"recent"_s, jsonOf(recipes.recent) },
                         })
        .toJson();
}

Result<RecipeList> recipesFromJson(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > RecipeList::maxBytes)
        return invalid(name, u"is larger than %1 bytes"_s.arg(RecipeList::maxBytes));
    QJsonParseError fault;
    const QJsonObject root = QJsonDocument::fromJson(bytes, &fault).object();
    if (fault.error != QJsonParseError::NoError)
        return invalid(name, u"no valid JSON: "_s + fault.errorString());
    if (root.value(u"version"_s).toInt() != formatVersion)
        return invalid(name, u"version: must be %1"_s.arg(formatVersion));
    const auto saved = recipesOf(root.value(u"saved"_s), RecipeList::maxSaved, name + u": saved"_s);
    const auto recent = recipesOf(root.value(u"recent"_s), RecipeList::maxRecent, name + u": recent"_s);
    if (!saved)
        return saved.error();
    if (!recent)
        return recent.error();
    return RecipeList { *saved, *recent };
}

} // namespace Iconwright
