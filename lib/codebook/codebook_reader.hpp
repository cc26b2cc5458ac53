#pragma once

#include "codebook/codebook.hpp"
#include "problem.hpp"

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// Reads the YAML of one codebook file, and the files of sets that it uses, and adds its codes to `codebook`. Returns
/// all that is wrong with it, each with file, line and column; a codebook with problems is not fit for use.
std::vector<Problem> read_codebook(const std::string& file, std::string_view yaml, Codebook& codebook);

/// Codebook files as they are read, with all that is wrong with them and what other programs would read otherwise.
struct ReadCodebooks {
    Codebook codebook;
    std::vector<Problem> errors;
    std::vector<Problem> warnings;
};

/// Reads codebook files, and the .yaml and .yml files of folders that are not sets only, in the order of their names.
/// Throws Error for a file that cannot be read.
ReadCodebooks read_codebooks(std::span<const std::filesystem::path> paths);

/// Reads codebook files that are to be applied: as `read_codebooks`, but throws Error if anything is wrong with them,
/// with every problem on a line of its own.
Codebook load_codebooks(std::span<const std::filesystem::path> paths);

}
