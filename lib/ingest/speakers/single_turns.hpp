#pragma once

#include "ingest/openings/opening.hpp"
#include "ingest/speakers/further_labels.hpp"

#include <cstddef>
#include <set>
#include <span>
#include <string>

namespace draad {

/// Tells who speaks once or hardly ever in a conversation from what merely stands in the setting of its labels.
class SingleTurns {
public:
    /// `is_labelled`: labels stand throughout the text.
    SingleTurns(std::span<const KnownTurn> known, bool is_labelled);

    /// Whether an opening between two known turns is one too: it is named like a person or a code, or like those who
    /// are known.
    bool is_one(const Opening& opening) const;

    /// Whether words stand behind it, and not the next label.
    bool has_words(const Opening& opening) const;

private:
    bool is_named_alike(const Opening& opening) const;

    bool is_conversation_ = false;
    bool has_low_names_ = false;
    std::set<std::size_t> lines_;
    /// The marks in the names of known labels that no common name has: "_", "|", ",".
    std::set<std::string> marks_;
};

}
