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
    /// Who is quoted, exactly as printed ("Een gezinswerker"); empty if the text does not say.
    std::string speaker;
    /// The word of attribution as printed ("vertelt", "aldus"); empty if there is none.
    std::string verb;

    bool operator==(const Quotation&) const = default;
};

}
