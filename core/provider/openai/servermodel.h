#pragma once

#include <QDate>
#include <QString>

namespace Iconwright {

//! A model as GET /models lists it. A key may use models that are not listed.
struct ServerModel
{
    QString id;
    QDate shutdown; //!< `shutdown_date`; null: none is told

    bool operator==(const ServerModel &) const = default;
};

} // namespace Iconwright
