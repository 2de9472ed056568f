#include "ui/compose/categorylist.h"

#include "core/queue/requesttext.h"
#include "ui/common/units.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Iconwright::CategoryList)
};

//! "- pen", "* pen", "3. pen", "3) pen": the sign of a list is no part of its words.
QStringView withoutBullet(QStringView part)
{
    static const QString bullets = u"-*+•–·"_s;
    qsizetype end = 0;
    if (!part.isEmpty() && bullets.contains(part.front())) {
        end = 1;
    } else {
        while (end < part.size() && part[end].isDigit())
            ++end;
        const bool isNumbered = end > 0 && end < part.size() && (part[end] == u'.' || part[end] == u')');
        end = isNumbered ? end + 1 : 0;
    }
    const bool isBullet = end > 0 && end < part.size() && part[end].isSpace();
    return isBullet ? part.mid(end).trimmed() : part;
}

//! Takes the parts of a list one after the other.
class Reader
{
public:
    explicit Reader(const QStringList &present)
        : m_room(iconsLimit - int(present.size()))
    {
        for (const QString &category : present)
            m_known.insert(foldedKey(category));
    }

    void take(QStringView part)
    {
        if (part.isEmpty())
            return;
        if (m_list.taken.size() >= m_room) {
            ++m_list.tooMany;
            return;
        }
        // Far beyond the limit: not worth being cleaned.
        if (part.size() > 16 * lineLimit) {
            ++m_list.tooLong;
            return;
        }
        takeClean(cleanLine(part.toString()));
    }

    [[nodiscard]] const CategoryList &list() const { return m_list; }

private:
    void takeClean(const QString &clean)
    {
        const QString key = foldedKey(clean);
        if (m_known.contains(key)) {
            ++m_list.known;
        } else if (!isReadable(clean)) {
            ++m_list.unreadable;
        } else if (characterCount(clean) > lineLimit) {
            ++m_list.tooLong;
        } else {
            m_known.insert(key);
            m_list.taken.append(clean);
        }
    }

    CategoryList m_list;
    QSet<QString> m_known;
    qsizetype m_room;
};

template <typename Take> void eachPart(const QString &text, Take take)
{
    const QStringView view(text);
    qsizetype start = 0;
    for (qsizetype i = 0; i <= view.size(); ++i) {
        if (i < view.size() && !isListSeparator(view[i]))
            continue;
        take(withoutBullet(view.mid(start, i - start).trimmed()));
        start = i + 1;
    }
}

} // namespace

bool isListSeparator(QChar c)
{
    static const QString separators = u",;\n\r\t\v\f\u060C\u3001\uFF0C\uFF1B\u2028\u2029"_s;
    return separators.contains(c);
}

CategoryList readCategories(const QString &text, const QStringList &present)
{
    Reader reader(present);
    eachPart(text, [&reader](QStringView part) { reader.take(part); });
    return reader.list();
}

QStringList listedCategories(const QString &text, int most)
{
    QStringList categories;
    eachPart(text, [&](QStringView part) {
        if (!part.isEmpty() && categories.size() < most)
            categories.append(cleanLine(part.toString()));
    });
    return categories;
}

bool looksLikeList(const QString &text)
{
    int entries = 0;
    int longEntries = 0;
    eachPart(text.left(iconsLimit * lineLimit), [&](QStringView part) {
        entries += part.isEmpty() ? 0 : 1;
        longEntries += part.size() > lineLimit ? 1 : 0;
    });
    return entries > 1 && longEntries * 2 < entries;
}

QString droppedText(const CategoryList &list)
{
    QStringList reasons;
    const auto add = [&reasons](int count, const QString &one, const QString &several) {
        if (count > 0)
            reasons.append(count == 1 ? one : several);
    };
    //: Of categories that were pasted and will not be added: parts of a sentence, joined by commas
    add(list.known, Words::tr("1 is there already"), Words::tr("%Ln are there already", nullptr, list.known));
    add(list.tooLong, Words::tr("1 is longer than %1 characters").arg(countText(lineLimit)),
        Words::tr("%Ln are longer than %1 characters", nullptr, list.tooLong).arg(countText(lineLimit)));
    add(list.unreadable, Words::tr("1 cannot be read"),
        Words::tr("%Ln cannot be read", nullptr, list.unreadable));
    add(list.tooMany, Words::tr("1 is above the limit of %1").arg(countText(iconsLimit)),
        Words::tr("%Ln are above the limit of %1", nullptr, list.tooMany).arg(countText(iconsLimit)));
    //: Ends the sentence of reasons; %1 is "2 are there already, 1 cannot be read"
    return reasons.isEmpty() ? QString() : Words::tr("%1.").arg(reasons.join(Words::tr(", ")));
}

} // namespace Iconwright
