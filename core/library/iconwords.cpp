#include "core/library/iconwords.h"

#include "core/library/query.h"

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto columns = "category, elements, style_id, color_scheme_id, prompt"_L1;

//! The tokenizer of the index takes letters, marks and digits; what has none would be no phrase at all.
bool isSearchable(const QString &word)
{
    return std::any_of(
               word.begin(), word.end(), [](QChar c) { return c.isLetterOrNumber(); })
        || std::any_of(
            word.begin(), word.end(), [](QChar c) { return c.isSurrogate(); });
}

QString phrase(QString word)
{
    // SQLite reads a text up to its first NUL, and half a surrogate pair would swallow the quote behind it.
    word = QString::fromUtf8(word.remove(QChar(u'\0')).toUtf8());
    return u"\"%1\" *"_s.arg(word.replace(u'"', u"\"\""_s));
}

QString match(const QStringList &words, const QString &glue)
{
    QStringList phrases;
    for (const QString &word : words)
        if (isSearchable(word))
            phrases += phrase(word);
    return phrases.join(glue);
}

} // namespace

Result<void> indexWords(const Database &database, qint64 id)
{
    Query insertion(
        database, u"INSERT INTO icon_words (rowid, %1) SELECT id, %1 FROM icons WHERE id = ?"_s.arg(columns));
    return insertion.bind(id).run();
}

Result<void> forgetWords(const Database &database, const QString &ids)
{
    Query deletion(database,
        u"INSERT INTO icon_words (icon_words, rowid, %1) "
        "SELECT 'delete', id, %1 FROM icons WHERE id IN (SELECT value FROM json_each(?))"_s.arg(columns));
    return deletion.bind(ids).run();
}

QString matchAll(const QStringList &words)
{
    return match(words, u" AND "_s);
}

QString matchAny(const QStringList &words)
{
    return match(words, u" OR "_s);
}

} // namespace Iconwright
