#pragma once

#include "index/records/checksum.hpp"

#include <cstdint>
#include <filesystem>
#include <span>

namespace draad {

/// Makes one column of several: their passages one behind the other. Needs memory for their words, not for their
/// passages. `documents_sum`: see ColumnFooter. Throws Error as the columns' reading and writing does.
void merge_columns(std::span<const std::filesystem::path> files, const std::filesystem::path& merged,
                   std::uint32_t documents_sum, Checksums checksums = Checksums::held);

}
