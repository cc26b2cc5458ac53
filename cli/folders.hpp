#pragma once

#include "index/segments/manifest.hpp"
#include "project/project.hpp"
#include "wording/catalogue.hpp"

#include <filesystem>
#include <optional>
#include <string>

namespace draad {

/// The data folder, with the lexicon and the codebooks: $DRAAD_DATA, else beside the program, else where it is
/// installed. Throws Error if there is none.
std::filesystem::path data_folder();

/// The messages in the first language that the environment asks for and that there is a catalogue of; English without
/// any.
Catalogue wanted_catalogue();

/// The folder of the index: that of --index, else of $DRAAD_INDEX, else the nearest .draad; nothing if there is none.
/// Where the index of a project lies that names no other: beside its file.
std::filesystem::path index_beside(const Project& project);

/// Whether $DRAAD_INDEX names one.
bool has_index_variable();

std::optional<std::filesystem::path> named_index(const std::string& option);

/// The folder that the names of an index's documents are relative to.
std::filesystem::path base_of(const std::filesystem::path& index, const Manifest* manifest);

}
