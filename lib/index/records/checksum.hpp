#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace draad {

/// A number of bytes that is another one when a byte of them was altered, but for one time in four milliards (XXH3). It
/// shows what a disk or a copy did to them; whoever alters them with intent can reckon it, too.
std::uint32_t checksum(std::string_view bytes, std::uint64_t seed = 0);

/// Bytes with their checksum behind them, for where they are stored.
std::string sealed(std::string bytes);

/// The bytes again. Throws DamagedBytes if they are not those.
std::string_view unsealed(std::string_view sealed);

/// Whether what is read is held against its checksums. Only who tries what a reader makes of damage ignores them.
enum class Checksums { held, ignored };

}
