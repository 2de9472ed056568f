#pragma once

namespace Iconwright {

class ChipField;

//! From now on a ChipField is a list to screen readers: its chips are items ("Delete removes"), then comes
//! the editor.
void installChipFieldAccessible();
//! The keyboard went to another chip.
void tellCurrentChip(ChipField &field);

} // namespace Iconwright
