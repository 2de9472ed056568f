#pragma once

#include "core/catalog/catalogfile.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace Iconwright {

//! Reads the members of one JSON object by name and type. A fault goes to the file (which keeps the first)
//! and the reading goes on with an empty value, so readers need no error paths of their own.
class FieldReader
{
public:
    enum class Presence { Optional, Required };
    struct ListLimits
    {
        int minCount = 0;
        int maxCount = 64;
        int maxLength = 64; //!< characters of an entry
    };
    struct Range
    {
        qint64 min = 0;
        qint64 max = 0;
        qint64 fallback = 0; //!< when the member is missing
    };

    //! The top of the file.
    explicit FieldReader(CatalogFile &file);

    //! Required; up to 64 lower case letters, digits and underscores.
    [[nodiscard]] QString id(const QString &name);
    //! One line without control characters; not blank when required. Never longer than `maxLength`.
    [[nodiscard]] QString text(const QString &name, int maxLength, Presence presence = Presence::Optional);
    [[nodiscard]] QStringList texts(const QString &name, const ListLimits &limits);
    [[nodiscard]] bool flag(const QString &name);
    [[nodiscard]] qint64 integer(const QString &name, const Range &range);
    //! Required; from 0 to `max`.
    [[nodiscard]] double number(const QString &name, double max);
    //! Required array of objects.
    [[nodiscard]] QList<FieldReader> objects(const QString &name, int maxCount);
    [[nodiscard]] std::optional<FieldReader> object(const QString &name);
    //! For objects used as a table: the names, at most 32.
    [[nodiscard]] QStringList names();

    //! Reports a fault of one member, for rules that only the caller knows.
    void fail(const QString &name, const QString &message);
    //! Reports members nobody asked for: a misspelled name must not go unnoticed. "note" is free for
    //! comments.
    void finish();

private:
    FieldReader(CatalogFile &file, QString path, QJsonObject object);

    [[nodiscard]] QJsonValue take(const QString &name);
    [[nodiscard]] QString pathOf(const QString &name) const;
    //! Why `value` is no text for the catalog; empty when it is.
    [[nodiscard]] static QString faultOf(const QJsonValue &value, int maxLength);

    CatalogFile *m_file;
    QString m_path;
    QJsonObject m_object;
    QSet<QString> m_taken;
};

} // namespace Iconwright
