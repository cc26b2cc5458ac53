#pragma once

#include <cstdint>
#include <string_view>

namespace draad {

constexpr std::uint64_t stable_hash_start = 14695981039346656037ULL;

/// Extends the hash of some bytes by one more byte.
constexpr std::uint64_t stable_hash_step(std::uint64_t hash, char byte)
{
    return (hash ^ static_cast<unsigned char>(byte)) * 1099511628211ULL;
}

/// A hash that gives equal bytes the same number on every machine and in every version (FNV-1a, 64 bits). For names and
/// ids; it does not withstand someone who wants two texts to collide.
constexpr std::uint64_t stable_hash(std::string_view bytes, std::uint64_t seed = 0)
{
    std::uint64_t hash = stable_hash_start ^ (seed * 0x9E3779B97F4A7C15ULL);
    for (const char byte : bytes)
        hash = stable_hash_step(hash, byte);
    return hash;
}

}
