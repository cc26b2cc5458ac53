#pragma once

#include "text/range.hpp"

#include <string>

namespace draad {

/// Words between quotation marks in running text.
struct Quotation {
    /// Between the marks, marks excluded; in bytes of the passage's own text.
    TextRange range;
    /// Speech (what someone said or would say) rather than a term, a title or scare quotes.
    bool is_speech = true;
    /// Who is quoted, in words of the text ("Een gezinswerker"); empty if the text does not say. Where a pronoun stands
    /// beside the quotation, the person whom it means.
    std::string speaker;
    /// The pronoun that stands beside the quotation ("ze") where `speaker` is whom it means; else empty.
    std::string printed = {};
    /// The word of attribution as printed ("vertelt", "aldus"); empty if there is none.
    std::string verb;

    bool operator==(const Quotation&) const = default;
};

}
