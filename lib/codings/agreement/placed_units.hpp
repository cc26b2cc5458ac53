#pragma once

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

/// Units found in the documents of a corpus.
class PlacedUnits {
public:
    /// A document is that of its name, of an ending of it, or the one whose name is an ending of that in the sheet,
    /// since a sheet goes from folder to folder. A unit whose words are not those at its place is not placed: the text
    /// changed. Notes say how many have no place, by document.
    PlacedUnits(std::span<const CodingUnit> units, const Corpus& corpus, std::vector<Problem>& notes);

    std::size_t size() const { return is_placed_.size(); }
    bool is_placed(std::size_t unit) const { return is_placed_[unit]; }
    /// The documents in which units stand.
    std::vector<std::uint32_t> documents() const;

    /// The units in which a character of a document stands, in no order.
    std::vector<std::size_t> at(std::uint32_t document, std::size_t code_point) const;

private:
    /// Units of a document by their first character.
    struct Starts {
        std::vector<std::size_t> units;
        std::size_t longest = 0;
    };

    std::span<const CodingUnit> units_;
    std::vector<bool> is_placed_;
    std::map<std::uint32_t, Starts> by_start_;
};

/// The document of a corpus that a sheet means.
std::optional<std::uint32_t> find_document_of_sheet(const Corpus& corpus, std::string_view name);

}
