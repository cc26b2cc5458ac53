#pragma once

#include "match/matcher.hpp"
#include "passages/passage_query.hpp"

#include <cstdint>

namespace draad {

/// What a passage has where a rule of a matcher matches, by its index in the compiled codebook: words of the matcher's
/// vocabulary, wherever they stand. The forms of a word count as one word. It lets through more than matches.
PassageQuery query_of(const Matcher& matcher, std::uint32_t rule);

/// The words that are a match of a rule wherever they stand; none unless the rule is a single word.
PassageQuery certain_query_of(const Matcher& matcher, std::uint32_t rule);

}
