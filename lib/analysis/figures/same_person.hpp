#pragma once

#include <cstddef>
#include <string>

namespace draad {

/// A name that a document's labels print.
struct LabelName {
    std::string printed;
    /// How many turns have it.
    std::size_t turns = 0;
};

/// Whether `one` may be another way to write `other`: a part of it ("Sem", "Sem Bakker"), with or without a title, its
/// initials ("AdW", "Anna de Wit"; "J. Bos", "Joost Bos"), or a slip of one letter that is heard seldom beside a name
/// that is heard much ("Kess", "Kees"). Who has a number is nobody else, and neither are several ("Anna en Kees").
bool may_be_same_person(const LabelName& one, const LabelName& other);

}
