#include "index/records/checksum.hpp"

#include "storage/bytes.hpp"

#include <xxhash.h>

#include <cstring>

namespace draad {

std::uint32_t checksum(std::string_view bytes, std::uint64_t seed)
{
    return static_cast<std::uint32_t>(XXH3_64bits_withSeed(bytes.data(), bytes.size(), seed));
}

std::string sealed(std::string bytes)
{
    const std::uint32_t sum = checksum(bytes);
    bytes.append(reinterpret_cast<const char*>(&sum), sizeof sum);
    return bytes;
}

std::string_view unsealed(std::string_view sealed)
{
    std::uint32_t sum = 0;
    if (sealed.size() < sizeof sum)
        throw DamagedBytes();
    const std::string_view bytes = sealed.substr(0, sealed.size() - sizeof sum);
    std::memcpy(&sum, bytes.data() + bytes.size(), sizeof sum);
    if (checksum(bytes) != sum)
        throw DamagedBytes();
    return bytes;
}

}
