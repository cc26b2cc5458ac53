#pragma once

#include "codebook/codebook.hpp"
#include "codings/judgement.hpp"

#include <string>
#include <utility>
#include <vector>

namespace draad {

/// What a coder needs to know of a code that a sheet asks for.
struct CodeGuide {
    std::string path;
    std::string label;
    std::string definition;
    std::vector<std::string> include;
    std::vector<std::string> exclude;
    std::vector<std::string> examples;
    std::vector<std::string> counterexamples;
    /// The codes below it that the sheet does not ask for by themselves: their labels with their definitions.
    std::vector<std::pair<std::string, std::string>> below;
};

/// The codes of a sheet, in its order, as a codebook describes them. Codebooks give many examples, as tests of their
/// rules; the first few show a person what is meant.
std::vector<CodeGuide> code_guides(const CodingSheet& sheet, const Codebook& codebook);

}
