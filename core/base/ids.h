#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QString>

#include <compare>

namespace Iconwright {

//! An id that cannot be mistaken for another kind of id.
template <typename Tag, typename Value> struct Id
{
    Value value {};

    [[nodiscard]] bool isValid() const { return value != Value {}; }
    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.value < b.value; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using IconId = Id<struct IconTag, qint64>; //!< row of the library
using JobId = Id<struct JobTag, qint64>; //!< one icon of a batch
using BatchId = Id<struct BatchTag, QString>; //!< UUID without braces

} // namespace Iconwright

Q_DECLARE_METATYPE(Iconwright::IconId)
Q_DECLARE_METATYPE(Iconwright::JobId)
Q_DECLARE_METATYPE(Iconwright::BatchId)
