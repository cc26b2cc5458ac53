#pragma once

#include <cstdint>
#include <string_view>

namespace draad {

/// What the text of a group of RTF is for.
enum class RtfDestination : std::uint8_t {
    body,
    nowhere, ///< not the author's words: pictures, headers, comments
    note,
    fonts,
    styles,
    title,
    instruction, ///< of a field
};

/// What a group is for by the word that opens it, within a group that is for `around`. `is_starred`: the word is marked
/// with \*, so that programs that do not know it leave the group out.
RtfDestination destination_of(std::string_view word, RtfDestination around, bool is_starred);

}
