#pragma once

#include <QStringList>

namespace Iconwright {

//! The statements of an SQL script, without their final ";". Knows comments, quoted text and names, and that
//! the body of CREATE TRIGGER holds ";" of its own. Comments are left out.
[[nodiscard]] QStringList statementsOf(const QString &script);

} // namespace Iconwright
