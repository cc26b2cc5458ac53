#pragma once

#include "passages/analysed_document.hpp"
#include "passages/passage_words.hpp"
#include "text/folded_token.hpp"

#include <cstddef>
#include <limits>
#include <span>

namespace draad {

/// Every token of a passage, however many it has.
constexpr TokenSpan all_tokens{0, std::numeric_limits<std::size_t>::max()};

/// A passage of which only what is asked for is read, when it is first asked for. What it returns lasts as long as the
/// passage. Not shared by threads.
class PassageSource {
public:
    virtual ~PassageSource() = default;

    /// What is known of the passage beside its words: where it stands and who says it.
    virtual const Passage& header() = 0;

    virtual const PassageWords& words() = 0;

    /// Some of the passage's tokens; a stretch that goes on behind the last ends with it.
    virtual std::span<const FoldedToken> tokens(TokenSpan stretch) = 0;

    /// The passage with its text, its quotations and the places of its tokens; their folded forms may be lacking.
    virtual const AnalysedPassage& located() { return whole(); }

    virtual const AnalysedPassage& whole() = 0;

    /// Puts the whole passage into one that the caller keeps, whose memory is used again.
    virtual void hand_over(AnalysedPassage& passage) { passage = whole(); }
};

}
