#pragma once

#include "ingest/openings/opening.hpp"

#include <cstddef>
#include <optional>
#include <string_view>

namespace draad {

// What a short name at the beginning of a line may be set off by, beside what labels mostly have.

/// A name and what sets it off from the words behind it.
struct SetOff {
    std::size_t name_size = 0;
    /// With the mark and the blanks behind it.
    std::size_t size = 0;
    Setting setting = Setting::mark;
    std::string_view mark;
};

/// The short name that a line begins with, set off by an uncommon mark, a full stop or only a blank. Only a code, a
/// letter, a word in capitals or one behind an at sign is set off by less than a mark.
std::optional<SetOff> read_set_off(std::string_view line);

/// Whether `read_set_off` may find something: quick, for every line.
bool may_be_set_off(std::string_view line);

/// Whether a full stop ends a sentence within a name: not behind an initial or what is cut short before a name or a
/// number ("P.J. Bos", "Dhr. Van Dijk", "resp. 12").
bool has_full_stop(std::string_view name);

/// An emoji, or what makes one up.
bool is_pictogram(char32_t code_point);

}
