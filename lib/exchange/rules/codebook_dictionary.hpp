#pragma once

#include "codebook/codebook.hpp"
#include "dutch/lexicon/lexicon.hpp"
#include "exchange/dictionary/dictionary.hpp"
#include "exchange/dictionary/losses.hpp"
#include "exchange/rules/rule_entries.hpp"

namespace draad {

/// How the program that a codebook is for takes rules.
enum class RuleUse {
    words,            ///< as words only
    words_with_gaps,  ///< and `*` for any word of a phrase
    texts_for_people, ///< as text: what people code by hand
};

/// A codebook as a dictionary for other programs. What they cannot say is a loss: settings of rules, exceptions, and
/// what `RuleEntries` names.
Dictionary dictionary_of(const Codebook& codebook, const Lexicon& lexicon, RuleUse use, Losses& losses);

}
