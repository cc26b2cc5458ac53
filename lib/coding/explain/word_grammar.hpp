#pragma once

#include "dutch/lexicon/lexicon.hpp"
#include "match/trace/word_match.hpp"

#include <string>
#include <string_view>

namespace draad {

/// How a word of the text came to answer to a word of a rule, in the terms of Dutch grammar: "voltooid deelwoord van
/// vertrouwen", "samenstelling jeugd|zorg", "deel van overnemen". Empty if the text has the rule's own word.
std::string describe_grammar(const WordMatch& match, std::string_view folded, const WordQuery& query,
                             const Lexicon& lexicon);

}
