#pragma once

#include "text/word_condition.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace draad {

/// Which passages of a segment have a word.
class PostingSource {
public:
    virtual ~PostingSource() = default;

    /// Passages are numbered from 0 to this, exclusive.
    virtual std::uint32_t passages() const = 0;
    virtual std::uint32_t passages_of(const std::string& word) const = 0;
    /// Ascending.
    virtual std::vector<std::uint32_t> postings(const std::string& word) const = 0;
};

/// The numbers of the passages for which a condition holds, ascending; perhaps some others, too, where a frequent word
/// would cost more to look up than it shuts out. Each word's postings are read once at most, however many parts of the
/// condition name it.
std::vector<std::uint32_t> find_candidates(const PostingSource& source, const WordCondition& condition);

}
