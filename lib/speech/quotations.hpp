#pragma once

#include "text/quotation.hpp"
#include "text/token.hpp"

#include <string_view>
#include <vector>

namespace draad {

/// The quoted stretches of a passage of running text, in the order of the text, with who is quoted where the text says so
/// beside the quotation or in the sentence before it.
std::vector<Quotation> find_quotations(std::string_view passage, const TokenizedText& words);

}
