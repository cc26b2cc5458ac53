#pragma once

#include "codings/anchors/anchoring.hpp"
#include "codings/judgement.hpp"
#include "corpus/corpus.hpp"
#include "problem.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace draad {

/// Units found in the documents of a corpus, also where the text changed around them (`place_units`).
class PlacedUnits {
public:
    /// Notes say by document how many were found elsewhere or with other words, and how many were not found and why.
    PlacedUnits(std::span<const CodingUnit> units, const Corpus& corpus, std::vector<Problem>& notes);

    std::size_t size() const { return is_placed_.size(); }
    bool is_placed(std::size_t unit) const { return is_placed_[unit]; }
    /// Whether none was found: the texts are others than those that the units are from.
    bool are_elsewhere() const { return by_passage_.empty(); }

    /// The documents in which units stand.
    std::vector<std::uint32_t> documents() const;

    /// The units in which a token of a passage stands, in no order.
    std::vector<std::size_t> at(PassageId passage, std::size_t token) const;

private:
    struct Stretch {
        TokenSpan span;
        std::size_t unit = 0;
    };

    std::vector<bool> is_placed_;
    std::map<PassageId, std::vector<Stretch>> by_passage_;
};

/// The document of a corpus that a sheet means: that of its name or of an ending of it, since a sheet goes from folder
/// to folder.
std::optional<std::uint32_t> find_document_of_sheet(const Corpus& corpus, std::string_view name);

}
