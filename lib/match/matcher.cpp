#include "match/matcher.hpp"

#include "dutch/negation/negation.hpp"

namespace draad {

Matcher::Matcher(const Codebook& codebook, const Lexicon& lexicon, const SortedWords& vocabulary,
                 const MatcherSettings& settings)
    : codebook_(codebook), compiled_(compile(codebook, settings.codes)),
      table_(compiled_.queries, lexicon, vocabulary, settings.jobs),
      filter_(codebook, compiled_, table_, settings.passages_of_words),
      is_of_doubt_(static_cast<std::uint32_t>(vocabulary.size()))
{
    for (const std::string_view word : words_of_doubt())
        if (const auto word_id = vocabulary.find(word))
            is_of_doubt_.add(*word_id);
}

}
