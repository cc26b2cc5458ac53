#pragma once

#include "report/quotes/quote_writer.hpp"

#include <string>
#include <vector>

namespace draad {

/// A quote in words, on one line each.
struct CitedQuote {
    /// The text of the quote, in quotation marks if someone says it.
    std::string text;
    /// "Moeder (ouder), Gesprek aan tafel, alinea 12"; empty without citations.
    std::string citation;
    /// Only in full citations; else empty.
    std::string id;
    /// "Waard 3,4 van 5: ik-vorm +0,8 · beeldend +0,5"; empty unless it is asked for.
    std::string explanation;
};

/// The quotes of a code as every format shows them.
struct QuoteSection {
    std::string heading;
    /// "5 van 48 citaten · 4 van 17 sprekers · 3 van 10 documenten", and what else is to be known of the choice.
    std::vector<std::string> notes;
    std::vector<CitedQuote> quotes;
};

/// The quotes of each code in words. Control characters are replaced, and white space with line ends is one space.
std::vector<QuoteSection> quote_sections(const std::vector<QuoteSelection>& selections, const Codebook& codebook,
                                         const QuoteStyle& style);

}
