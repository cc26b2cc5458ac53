#pragma once

#include "analysis/quotes/quotes.hpp"

#include <optional>
#include <vector>

namespace draad {

/// A stretch of a passage that may be quoted, with the hits of a theme in it.
struct Stretch {
    TextRange range;
    std::vector<const Hit*> hits;
    /// Set if it is what someone in running text is quoted as saying.
    const Quotation* quotation = nullptr;
};

/// The tokens of a stretch; empty if it holds none.
TokenSpan tokens_of(const AnalysedPassage& passage, TextRange range);

/// The stretches of a passage with hits of some codes, those that overlap made one: the sentences of a hit with those
/// around it that are asked for, or the whole of what someone is quoted as saying.
std::vector<Stretch> stretches_of(const CodedPassage& coded, const std::vector<bool>& is_member,
                                  const QuoteRequest& request);

/// A stretch by its range in the document, which lies in the passage; nothing if no hit lies in it.
std::optional<Stretch> stretch_of_range(const CodedPassage& coded, const std::vector<bool>& is_member,
                                        DocumentRange range);

/// The other ways to quote a stretch, at most three sentences each: with sentences before and after it, and of long
/// direct speech only the sentences around a hit. Other direct
/// speech is not left half quoted, unless only speech is wanted.
std::vector<Stretch> other_stretches(const CodedPassage& coded, const std::vector<bool>& is_member,
                                     const Stretch& stretch, const QuoteRequest& request);

}
