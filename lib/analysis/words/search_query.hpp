#pragma once

#include "codebook/codebook.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace draad {

/// What someone types in a search box: words, "words next to each other", -words that are not wanted, and
/// speaker:name, role:name, document:name or any field:value.
struct SearchQuery {
    std::vector<std::string> wanted;
    std::vector<std::string> unwanted;
    /// By field: the values that it may have.
    std::vector<std::pair<std::string, std::string>> fields;
};

/// Reads a query. Throws Error if it wants nothing or if a quotation mark is missing.
SearchQuery parse_search(std::string_view typed);

/// A codebook with a code for each wanted term, and behind them one for each unwanted term. Words take all their forms,
/// as in rules, and may have * and ? in them. Throws Error, naming the term, where it is no rule.
Codebook codebook_of(const SearchQuery& query);

}
