#pragma once

#include "index/segments/manifest.hpp"

#include <filesystem>
#include <optional>
#include <string>

namespace draad {

/// The folder of what is shipped: the lexicon and the codebooks. $DRAAD_DATA, else beside the program, else where it is
/// installed. Throws Error if there is none.
std::filesystem::path data_folder();

/// The index that options name: --index, $DRAAD_INDEX, the nearest .draad. Nothing if none is named and none is near.
std::optional<std::filesystem::path> named_index(const std::string& option);

/// The folder that names of documents in an index are relative to.
std::filesystem::path base_of(const std::filesystem::path& index, const Manifest* manifest);

}
