#pragma once

#include "dutch/lexicon/lexicon.hpp"
#include "text/folded_token.hpp"
#include "text/part_of_speech.hpp"

#include <cstddef>
#include <optional>
#include <span>

namespace draad {

/// What a homograph is where it stands, and how much better that fits than what else it could be: about 10 is hardly
/// better than the next, 100 leaves no doubt.
struct PartOfSpeechInContext {
    PartOfSpeech part_of_speech = PartOfSpeech::noun;
    int margin = 0;
};

/// The class of a word that the lists give more than one open class (zorg, vraag, veiliger); nothing for all others.
/// `sentence` is all tokens of the sentence. A linear model of its neighbours and endings, whose weights were learnt
/// from treebanks by `tests/bench/tagging` (averaged perceptron: M. Collins 2002).
std::optional<PartOfSpeechInContext> part_of_speech_in_context(std::span<const FoldedToken> sentence, std::size_t index,
                                                               const Lexicon& lexicon);

}
