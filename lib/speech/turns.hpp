#pragma once

#include "speech/attribution/attribution.hpp"
#include "speech/marks/spans.hpp"

#include <optional>
#include <string>
#include <vector>

namespace draad {

/// A quotation on its way, with the space in which its attribution may stand: up to its neighbours, or to the ends of
/// the quotation that it stands in.
struct FoundQuotation {
    QuotedSpan span;
    TextRange space;
    std::optional<Attribution> attribution;
    bool is_speech = false;
    /// One more of a row that was announced: riepen: ‘…’, ‘…’ en ‘…’.
    bool is_listed = false;
    std::string speaker;
    std::string printed;
    std::string verb;

    std::size_t size_in_words(const Reading& reading) const
    {
        return reading.first_word_from(span.range.end) - reading.first_word_from(span.range.begin);
    }
};

/// Two who talk take turns: in a row of quotations with nothing between, of which one says who speaks, that one says
/// every other; the rest are the other's, if the quotations near the row name just one other.
void take_turns(const Reading& reading, std::vector<FoundQuotation>& quotations);

}
