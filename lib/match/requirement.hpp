#pragma once

#include "match/compiled_codebook.hpp"
#include "match/word_table.hpp"

#include <string>
#include <vector>

namespace draad {

/// What a passage must hold so that a pattern can match in it: words of the vocabulary, joined by all and any.
/// Necessary, not sufficient: it chooses candidates, the matcher decides.
struct Requirement {
    enum class Kind { word, all, any, nothing };
    Kind kind = Kind::any; // any of none: cannot match
    std::string word;
    std::vector<Requirement> parts;

    bool operator==(const Requirement&) const = default;
};

/// What a passage must hold so that one of the codebook's rules can match.
Requirement requirement_of(const CompiledCodebook& codebook, const WordTable& table);

}
