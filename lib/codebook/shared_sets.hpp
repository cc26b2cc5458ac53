#pragma once

#include "codebook/codebook.hpp"
#include "codebook/yaml_source.hpp"
#include "problem.hpp"

#include <string_view>
#include <vector>

namespace draad {

/// Reads the files of sets that a codebook names under `use:` into its last source, so that its rules may name their
/// sets as if they stood in it: `use: [mensen]` is mensen.yaml beside the codebook, or in the folder `sets` beside it.
/// A file that cannot be read, and a set of a name that is taken, are problems; they and what is wrong in such a file
/// go to `problems`.
void read_shared_sets(const YamlSource& yaml, const YamlNode& use, Codebook& codebook, std::vector<Problem>& problems);

/// Whether a file's text is one of sets only, to be used by codebooks: it has `sets:` at its top, and no `codes:`.
bool is_file_of_sets(std::string_view text);

}
