#pragma once

#include "analysis/words/search.hpp"
#include "report/formats/table.hpp"

#include <ostream>
#include <span>

namespace draad {

/// For people: each passage with its id and where it stands above it, and its matched words between stars.
void write_search(std::span<const SearchResult> results, std::ostream& out);

/// A table with one row a passage, the best first.
/// `name`: of the table, "search" or "similar".
Table search_table(std::span<const SearchResult> results, std::string_view name);

}
