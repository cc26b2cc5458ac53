#pragma once

#include <string_view>

namespace draad {

// Names that labels print. Who has a number is nobody else, and neither are several ("Anna en Kees").

/// Whether `one` may be another way to write `other`: a part of it ("Sem", "Sem Bakker"), with or without a title, or
/// its initials ("AdW", "Anna de Wit"; "J. Bos", "Joost Bos").
bool may_be_same_person(std::string_view one, std::string_view other);

/// Whether they differ by one letter of a longer word, or by two that changed places: "Kess", "Kees".
bool may_be_slip(std::string_view one, std::string_view other);

}
