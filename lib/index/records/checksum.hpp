#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace draad {

/// A number that shows whether bytes were altered, but for one time in four milliards (XXH3): by a disk or a copy, not
/// by someone with intent, who can compute it, too.
std::uint32_t checksum(std::string_view bytes, std::uint64_t seed = 0);

/// Bytes followed by their checksum, to be stored.
std::string sealed(std::string bytes);

/// The bytes that `sealed` was given. Throws DamagedBytes if they were altered.
std::string_view unsealed(std::string_view sealed);

/// Whether bytes are compared with their checksums when they are read. Only tests of damage ignore them.
enum class Checksums { held, ignored };

}
