#pragma once

#include "privacy/names/text_names.hpp"

#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace draad {

/// A line of the key: a name as people print it, and what is written for it.
struct Pseudonym {
    std::string name;
    std::string pseudonym;

    bool operator==(const Pseudonym&) const = default;
};

/// Reads a key: a table with the columns `name` and `pseudonym` (`naam`, `pseudoniem`), comma or semicolon between
/// them. Lines without a pseudonym are left out: that name is not replaced. Throws Error with file and line.
std::vector<Pseudonym> read_key(const std::filesystem::path& file);

/// Writes a key that only its owner can read (mode 0600), from its first byte on. Behind the people stands what else
/// may be a name, without a pseudonym: how often, and where first. Throws Error if the file is there already or cannot
/// be written.
void write_key(const std::filesystem::path& file, std::span<const Pseudonym> key,
               std::span<const RemainingName> remaining = {});

/// Whether others than its owner may read a file.
bool is_open_to_others(const std::filesystem::path& file);

}
