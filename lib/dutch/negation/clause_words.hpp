#pragma once

#include "dutch/syntax/clauses.hpp"
#include "text/folded_token.hpp"

#include <algorithm>
#include <cstddef>
#include <span>
#include <string_view>

namespace draad {

/// The words of a sentence and the clauses in which they stand, which outlive it.
class ClauseWords {
public:
    ClauseWords(std::span<const FoldedToken> sentence, const Clauses& clauses) : sentence_(sentence), clauses_(clauses)
    {
    }

    /// Empty beyond the sentence.
    std::string_view word(std::size_t at) const
    {
        return at < sentence_.size() ? std::string_view(sentence_[at].folded) : std::string_view();
    }
    bool is_mark(std::size_t at) const { return at >= sentence_.size() || !sentence_[at].is_word(); }
    std::size_t size() const { return sentence_.size(); }

    std::size_t clause_of(std::size_t at) const { return clauses_.of_token[at]; }
    const Clause& clause(std::size_t index) const { return clauses_.clauses[index]; }
    bool is_in(std::size_t at, std::size_t clause) const
    {
        return at < sentence_.size() && clauses_.of_token[at] == clause;
    }

    /// Whether a word of a clause from `begin` up to `end` passes a test.
    template <class Test>
    bool any_in(std::size_t clause, std::size_t begin, std::size_t end, Test test) const
    {
        for (std::size_t at = begin; at < std::min(end, sentence_.size()); ++at)
            if (clauses_.of_token[at] == clause && test(word(at)))
                return true;
        return false;
    }

private:
    std::span<const FoldedToken> sentence_;
    const Clauses& clauses_;
};

}
