#pragma once

#include "passages/document.hpp"

#include <cstddef>
#include <string_view>

namespace draad {

/// The facts between two lines of --- at the beginning of a file.
struct FrontMatter {
    /// Lists are joined by ", "; what is nested stands under "outer.inner". Names are folded to lower case.
    Fields fields;
    /// The byte at which the document proper begins; 0 if there is no front matter.
    std::size_t end = 0;
};

/// Reads the part of YAML that people write there: `key: value`, quoted values, lists ([a, b] or lines with -), folded
/// texts (> and |), one level of nesting, comments. Throws Error with name and line if it is not closed or not read.
FrontMatter read_front_matter(std::string_view text, std::string_view name);

}
