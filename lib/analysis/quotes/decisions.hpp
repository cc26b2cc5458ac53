#pragma once

#include "analysis/quotes/quotes.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace draad {

/// Whether one of two stretches of a document holds the other.
bool are_nested(DocumentRange one, DocumentRange other);

/// What someone decided of the quotes of one code.
class DecisionsForCode {
public:
    DecisionsForCode(std::span<const QuoteDecision> decisions, std::string_view code);

    /// The ranges in a passage that are to be quoted.
    std::vector<DocumentRange> kept_in(const AnalysedPassage& passage, const DocumentCard& card) const;
    /// Whether a quote, or one that it holds or is part of, was rejected.
    bool rejects(const Quote& quote) const;

private:
    std::vector<ParsedId> kept_;
    std::vector<ParsedId> rejected_;
};

}
