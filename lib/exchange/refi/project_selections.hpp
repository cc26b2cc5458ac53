#pragma once

#include "codebook/codebook.hpp"
#include "coding/coding.hpp"
#include "exchange/refi/project_text.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace draad {

/// What is coded where a hit is: the words of the hit, or what they stand in.
enum class ProjectUnit { words, sentence, turn };

/// A code that is given to a stretch.
struct SelectionCoding {
    /// The index in the codebook's list of codes.
    std::size_t code = 0;
    /// Who gave it; empty where the rules did.
    std::string coder;

    bool operator==(const SelectionCoding&) const = default;
};

/// A stretch of a document's text in a project, and what it is coded with.
struct ProjectSelection {
    /// Code points of the project's text from 0, the end exclusive.
    std::size_t start = 0;
    std::size_t end = 0;
    /// The stretch itself, in one line, cut where it is long.
    std::string name;
    /// Each once.
    std::vector<SelectionCoding> codings;
    Polarity polarity = Polarity::affirmed;
    /// For each hit: its code, its rule, and its polarity if that is not affirmed.
    std::vector<std::string> descriptions;
};

/// The hits of a coding by document: those of one stretch and polarity are one selection. `texts`: by document, of all
/// that have hits. A hit outside any turn is coded with its paragraph where turns are asked for.
std::map<std::uint32_t, std::vector<ProjectSelection>>
project_selections(const Coding& coding, const Codebook& codebook, const std::map<std::uint32_t, ProjectText>& texts,
                   LineEnds line_ends, ProjectUnit unit);

}
