#include "core/catalog/fieldreader.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestName = 64;
constexpr int mostNames = 32;

bool hasControlCharacter(const QString &text)
{
    return std::any_of(
        text.begin(), text.end(),
        [](QChar c) {
            return c.category() == QChar::Other_Control || c == QChar::LineSeparator
                || c == QChar::ParagraphSeparator;
        });
}

bool isUsableName(const QString &name)
{
    return !name.isEmpty() && name.size() <= longestName && !hasControlCharacter(name);
}

bool isWhole(double value)
{
    return std::isfinite(value) && value == std::floor(value);
}

} // namespace

FieldReader::FieldReader(CatalogFile &file)
    : FieldReader(file, QString(), file.root())
{
}

FieldReader::FieldReader(CatalogFile &file, QString path, QJsonObject object)
    : m_file(&file)
    , m_path(std::move(path))
    , m_object(std::move(object))
{
}

QString FieldReader::pathOf(const QString &name) const
{
    return m_path.isEmpty() ? name : QString(m_path + u'.' + name);
}

QJsonValue FieldReader::take(const QString &name)
{
    m_taken.insert(name);
    return m_object.value(name);
}

void FieldReader::fail(const QString &name, const QString &message)
{
    m_file->report(pathOf(name), message);
}

QString FieldReader::faultOf(const QJsonValue &value, int maxLength)
{
    if (!value.isString())
        return u"must be text"_s;
    const QString text = value.toString();
    if (text.size() > maxLength)
        return u"must not be longer than %1 characters"_s.arg(maxLength);
    return hasControlCharacter(text) ? u"must not contain line breaks or control characters"_s : QString();
}

QString FieldReader::text(const QString &name, int maxLength, Presence presence)
{
    const QJsonValue value = take(name);
    if (value.isUndefined()) {
        if (presence == Presence::Required)
            fail(name, u"is missing"_s);
        return {};
    }
    QString text = value.toString().trimmed();
    if (const QString fault = faultOf(value, maxLength); !fault.isEmpty()) {
        fail(name, fault);
        text.clear();
    } else if (text.isEmpty() && presence == Presence::Required) {
        fail(name, u"must not be empty"_s);
    }
    return text;
}

QString FieldReader::id(const QString &name)
{
    static const QRegularExpression pattern(u"\\A[a-z0-9_]+\\z"_s);
    QString id = text(name, 64, Presence::Required);
    if (!id.isEmpty() && !pattern.match(id).hasMatch())
        fail(name, u"must consist of a-z, 0-9 and _"_s);
    return id;
}

QStringList FieldReader::texts(const QString &name, const ListLimits &limits)
{
    const QJsonValue value = take(name);
    const QJsonArray array = value.toArray();
    if (value.isUndefined() && limits.minCount == 0)
        return {};
    if (value.isUndefined() || !value.isArray())
        fail(name, value.isUndefined() ? u"is missing"_s : u"must be a list"_s);
    else if (array.size() < limits.minCount || array.size() > limits.maxCount)
        fail(name, u"must have %1 to %2 entries"_s.arg(limits.minCount).arg(limits.maxCount));
    QStringList texts;
    for (qsizetype i = 0; i < std::min<qsizetype>(array.size(), limits.maxCount); ++i) {
        texts << array[i].toString().trimmed();
        QString fault = faultOf(array[i], limits.maxLength);
        if (fault.isEmpty() && texts.last().isEmpty())
            fault = u"must not be empty"_s;
        if (!fault.isEmpty())
            fail(u"%1[%2]"_s.arg(name).arg(i), fault);
    }
    return texts;
}

bool FieldReader::flag(const QString &name)
{
    const QJsonValue value = take(name);
    if (!value.isUndefined() && !value.isBool())
        fail(name, u"must be true or false"_s);
    return value.toBool();
}

qint64 FieldReader::integer(const QString &name, const Range &range)
{
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return range.fallback;
    const double number = value.toDouble(-1);
    const bool inRange = number >= static_cast<double>(range.min) && number <= static_cast<double>(range.max);
    if (value.isDouble() && isWhole(number) && inRange)
        return static_cast<qint64>(number);
    fail(name, u"must be a whole number from %1 to %2"_s.arg(range.min).arg(range.max));
    return range.fallback;
}

double FieldReader::number(const QString &name, double max)
{
    const QJsonValue value = take(name);
    const double number = value.toDouble(-1);
    if (value.isDouble() && number >= 0 && number <= max)
        return number;
    fail(name, value.isUndefined() ? u"is missing"_s : u"must be a number from 0 to %1"_s.arg(max));
    return 0;
}

QList<FieldReader> FieldReader::objects(const QString &name, int maxCount)
{
    const QJsonValue value = take(name);
    const QJsonArray array = value.toArray();
    if (!value.isArray())
        fail(name, value.isUndefined() ? u"is missing"_s : u"must be a list"_s);
    else if (array.size() > maxCount)
        fail(name, u"must have at most %1 entries"_s.arg(maxCount));
    QList<FieldReader> readers;
    for (qsizetype i = 0; i < std::min<qsizetype>(array.size(), maxCount); ++i) {
        const QString path = u"%1[%2]"_s.arg(pathOf(name)).arg(i);
        if (!array[i].isObject())
            m_file->report(path, u"must be an object"_s);
        readers << FieldReader(*m_file, path, array[i].toObject());
    }
    return readers;
}

std::optional<FieldReader> FieldReader::object(const QString &name)
{
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isObject())
        fail(name, u"must be an object"_s);
    return FieldReader(*m_file, pathOf(name), value.toObject());
}

QStringList FieldReader::names()
{
    const QStringList names = m_object.keys();
    if (!std::all_of(names.begin(), names.end(), isUsableName))
        m_file->report(m_path, u"has a member with an unusable name"_s);
    if (names.size() > mostNames)
        m_file->report(m_path, u"must have at most %1 entries"_s.arg(mostNames));
    return names.first(std::min<qsizetype>(names.size(), mostNames));
}

void FieldReader::finish()
{
    for (auto member = m_object.begin(); member != m_object.end(); ++member) {
        const QString name = member.key();
        if (name == u"note" || m_taken.contains(name))
            continue;
        if (!isUsableName(name))
            m_file->report(m_path, u"has a member with an unusable name"_s);
        fail(name, u"is not a known field"_s);
    }
}

} // namespace Iconwright
