#pragma once

#include "passages/analysed_document.hpp"
#include "passages/passage_words.hpp"
#include "text/folded_token.hpp"

#include <span>

namespace draad {

/// A passage that is read no further than it is asked for. What it gives lasts as long as it is that passage.
class PassageSource {
public:
    virtual ~PassageSource() = default;

    virtual const PassageWords& words() = 0;

    /// Where it stands, and who says it.
    virtual const Passage& place() = 0;

    /// A stretch of its tokens.
    virtual std::span<const FoldedToken> tokens(TokenSpan stretch) = 0;

    virtual const AnalysedPassage& whole() = 0;

    /// The other paragraphs of its turn.
    virtual std::span<const AnalysedPassage> others_of_turn() = 0;
};

}
