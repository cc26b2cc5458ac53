#pragma once

#include "passages/analysed_document.hpp"
#include "passages/passage_words.hpp"
#include "text/folded_token.hpp"

#include <span>

namespace draad {

/// A passage of which only what is asked for is read. What it returns is valid until it turns to another passage.
class PassageSource {
public:
    virtual ~PassageSource() = default;

    virtual const PassageWords& words() = 0;

    /// What is known of the passage beside its words: where it stands and who says it.
    virtual const Passage& header() = 0;

    /// Some of the passage's tokens.
    virtual std::span<const FoldedToken> tokens(TokenSpan stretch) = 0;

    virtual const AnalysedPassage& whole() = 0;

    /// The other paragraphs of the speaker's turn that the passage belongs to.
    virtual std::span<const AnalysedPassage> others_of_turn() = 0;
};

}
