#pragma once

#include "codebook/codebook.hpp"
#include "codebook/yaml_source.hpp"

namespace draad {

/// Reads the map under `sets:` into the codebook, for its last source.
void read_sets(const YamlSource& yaml, const YamlNode& sets, Codebook& codebook);

/// Reads the map under `codes:` into the codebook, for its last source: each code before its sub-codes.
void read_codes(const YamlSource& yaml, const YamlNode& codes, Codebook& codebook);

}
