#pragma once

#include <span>
#include <string_view>

namespace draad {

/// A line of the table of verbs of speech; all forms folded, parted by single spaces.
struct AttributionVerb {
    std::string_view lemma;
    /// What stands apart in a main clause: uit in "legt ... uit"; empty for most.
    std::string_view particle;
    /// The finite forms, without the particle, with those of older spelling.
    std::string_view finite;
    /// Participles, and infinitives of older spelling.
    std::string_view others;
    /// Whether the verb itself means speech; else it is taken only beside a quotation.
    bool reports = true;
};

std::span<const AttributionVerb> attribution_verbs();

}
