#pragma once

#include "codebook/codebook.hpp"
#include "problem.hpp"

#include <cstddef>
#include <functional>
#include <vector>

namespace draad {

/// Calls `visit` for each reference ($name) in a pattern.
void for_each_reference(const Pattern& pattern, const std::function<void(const Reference&)>& visit);

/// The references of a file's rules that name nothing, and sets or codes that refer to themselves in a circle.
std::vector<Problem> check_references(const Codebook& codebook, std::size_t source);

}
