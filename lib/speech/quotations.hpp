#pragma once

#include "passages/analysed_document.hpp"
#include "passages/quotation.hpp"
#include "speech/attribution/names.hpp"
#include "speech/marks/spans.hpp"
#include "text/token.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// What is known of a passage's quotations from the passages around it.
struct QuotationContext {
    Continuation continuation;
    /// Whether the document has dialogue after leading dashes, so that a dash here is no bullet.
    bool has_dash_dialogue = false;
    /// Who is quoted if the passage begins with a quotation whose speaker it does not name: announced by the last words
    /// of the passage before (Een moeder vertelt:) or quoted there already.
    std::string speaker;
    std::string printed;
    std::string verb;
    /// Who is named in the next passage as having said what this one ends with: "— Respondent 5"; empty if nobody is.
    std::string signature;
    /// The passages before it, the nearest last: they may name whom a pronoun means.
    std::span<const AnalysedPassage> before;
    /// The names of the document; null if only the passage is known.
    const Names* names = nullptr;
};

/// The quoted stretches of a passage of running text, in the order of the text, with who is quoted where the text says
/// so beside the quotation or in the sentence before it.
std::vector<Quotation> find_quotations(std::string_view passage, const TokenizedText& words);

/// The quoted stretches of a passage of running text, found with what is known of the passages around it.
std::vector<Quotation> find_quotations(std::string_view passage, const TokenizedText& words,
                                       const QuotationContext& context);

}
