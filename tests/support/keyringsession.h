#pragma once

#include <QString>

namespace Iconwright::Tests {

//! Whether this process runs inside a session that runInKeyringSession() made.
[[nodiscard]] bool isInKeyringSession();

//! Starts this test program again inside a D-Bus session of its own with an unlocked gnome-keyring, and waits
//! for it. Empty when all went well there, else what is wrong.
[[nodiscard]] QString runInKeyringSession();

} // namespace Iconwright::Tests
