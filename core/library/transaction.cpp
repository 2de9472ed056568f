#include "core/library/transaction.h"

#include "core/library/database.h"
#include "core/library/query.h"

#include <tuple>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

Result<std::unique_ptr<Transaction>> Transaction::begin(const Database &database)
{
    if (const auto begun = execute(database, u"BEGIN IMMEDIATE"_s); !begun)
        return begun.error();
    return std::unique_ptr<Transaction>(new Transaction(database));
}

Transaction::~Transaction()
{
    // A failed ROLLBACK means that SQLite has rolled back already.
    if (m_open)
        std::ignore = execute(m_database, u"ROLLBACK"_s);
}

Result<void> Transaction::commit()
{
    const auto committed = execute(m_database, u"COMMIT"_s);
    m_open = !committed;
    return committed;
}

} // namespace Iconwright
