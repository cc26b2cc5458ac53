#pragma once

#include "storage/sorted_words.hpp"

#include <cstddef>
#include <vector>

namespace draad {

/// What passages are ranked by: words and how they combine. It may let through more than is meant (words in any order
/// and at any distance); what a passage says is for its words to tell.
struct PassageQuery {
    enum class Kind {
        word,     ///< one of `words`, or one of the parts: forms of one word, which count as one
        all,      ///< every part
        any,      ///< one of the parts; of a passage that has several, each counts
        rarest,   ///< as `any`, of the `most` parts that tell most
        without,  ///< the first part, where no other is
        anything, ///< every passage, and none is better for it
    };
    Kind kind = Kind::anything;
    /// Numbers in the vocabulary of the passages.
    std::vector<WordId> words = {};
    std::vector<PassageQuery> parts = {};
    std::size_t most = 0;

    bool operator==(const PassageQuery&) const = default;
};

}
