#pragma once

#include "codings/anchors/word_search.hpp"
#include "codings/judgement.hpp"

#include <optional>
#include <span>
#include <string>

namespace draad {

/// The words of a document where a unit says that it stands, if they are its own: of its words only those may lack that
/// fit between passages, where labels of speakers and times stand.
std::optional<WordStretch> find_in_place(const DocumentWords& document, const CodingUnit& unit,
                                         std::span<const std::string> words);

}
