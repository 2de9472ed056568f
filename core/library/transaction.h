#pragma once

#include "core/base/result.h"

#include <memory>

namespace Iconwright {

class Database;

//! A write transaction; rolled back unless commit() succeeded. Takes the write lock at once (BEGIN
//! IMMEDIATE), so that what is read inside cannot change before it is written. Not nested.
class Transaction
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Transaction>> begin(const Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(const Database &database)
        : m_database(database)
    {
    }

    const Database &m_database;
    bool m_open = true;
};

} // namespace Iconwright
