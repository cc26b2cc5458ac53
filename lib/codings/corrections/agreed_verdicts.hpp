#pragma once

#include "codings/anchors/anchoring.hpp"
#include "codings/judgement.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace draad {

/// What the coders of a place say together of a code there.
struct AgreedVerdict {
    /// Whether most say that it applies; nothing where as many say so as deny it.
    std::optional<bool> applies;
    /// In which way most of those say so who tell: unclear where as many say one thing as another; nothing where nobody
    /// does.
    std::optional<Verdict> polarity;
    /// Those who say it, or at a tie all, in the order of their names with commas between.
    std::string coders;
    /// How many coders judged.
    std::size_t judgements = 0;
};

/// A place in a corpus that was judged.
struct JudgedPlace {
    /// The first of the units that it is.
    const CodingUnit* unit = nullptr;
    std::vector<PassageStretch> stretches;
    /// By path of the code.
    std::map<std::string, AgreedVerdict> verdicts;
};

/// What one coder says of a place and code in two ways.
struct Contradiction {
    const CodingUnit* unit = nullptr;
    std::string code;
    std::string coder;
    Verdict earlier = Verdict::absent;
    /// Of the last sheet, or the last row of one: this counts.
    Verdict last = Verdict::absent;
};

struct AgreedVerdicts {
    /// In their order in the texts.
    std::vector<JudgedPlace> places;
    std::vector<Contradiction> contradictions;
};

/// Takes the judgements of placed units together, those of several sheets, too: of one coder who judged a place and
/// code more than once the last counts, and what a coder could not tell does not. `placed`: by sheet and unit. The
/// sheets outlive what is returned.
AgreedVerdicts agree(std::span<const CodingSheet> sheets, std::span<const std::vector<PlacedUnit>> placed);

}
