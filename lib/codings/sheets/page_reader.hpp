#pragma once

#include "codings/judgement.hpp"
#include "problem.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// The schema of what the page to code in saves.
constexpr std::string_view page_schema = "draad/sheet/1";

/// Reads what the page to code in saves: JSON with `schema`, `coder`, `codes`, `units` (objects with the columns of a
/// sheet), `judgements` (objects with `unit`, `code`, `verdict`) and `comments` (by unit). Throws Error if it is
/// damaged or something else.
CodingSheet read_page(const std::string& file, std::string_view json, std::vector<Problem>& notes);

}
