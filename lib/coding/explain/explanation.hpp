#pragma once

#include "dutch/lexicon/lexicon.hpp"
#include "match/trace/rule_trace.hpp"
#include "passages/analysed_document.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace draad {

/// A word of a text and how it answers to the rule, in the words of `describe_grammar`.
struct ExplainedWord {
    std::string text;
    std::string grammar;
};

/// One way in which a codebook looked at a text, and why it did or did not code it so.
struct ExplainedRule {
    enum class Result {
        coded,   ///< a hit
        blocked, ///< the rule matched, and something stood in the way
        missed,  ///< the rule did not match, but lacked little
    };
    std::size_t code = 0;
    std::size_t rule = 0;
    Result result = Result::coded;
    /// From the first matched word to the last, as the text has it; empty if missed.
    std::string text;
    std::vector<ExplainedWord> words;
    /// Only for a hit.
    Polarity polarity = Polarity::affirmed;
    /// The words that changed the rule's polarity; empty if none did.
    std::string cue;
    /// Why it was blocked, or what was lacking.
    std::string reason;
};

/// What all rules make of a passage: hits and blocked matches by code, then in the order of their words; then at most
/// `most_missed` near misses of codes that have no hit. `codes`: only these; all if empty. `turn`: the other paragraphs
/// of the passage's turn.
std::vector<ExplainedRule> explain(const AnalysedPassage& passage, const DocumentCard& card, RuleTracer& tracer,
                                   const Lexicon& lexicon, std::span<const std::size_t> codes, std::size_t most_missed,
                                   std::span<const AnalysedPassage> turn = {});

/// What a rule lacked, in a clause: "'bepalen' is lacking".
std::string describe_lack(const NearMiss& miss);

}
