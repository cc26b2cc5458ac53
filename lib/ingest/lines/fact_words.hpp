#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace draad {

/// What a line such as "Datum: 3 mei" tells about the document.
enum class FactKind : std::uint8_t {
    keywords, ///< "Trefwoorden:", "Thema's:"
    presence, ///< "Aanwezig:", "Afwezig met bericht:"
    heading,  ///< what stands at the head of minutes and interviews: "Datum:", "Plaats:", "Duur:"
    note,     ///< "Noot:", "Bron:", "Foto:"
};

struct Fact {
    FactKind kind = FactKind::heading;
    /// What stands after the colon, trimmed.
    std::string_view value;
};

/// The fact that a line states, if it begins with a known word and a colon.
std::optional<Fact> fact_of(std::string_view line);

}
