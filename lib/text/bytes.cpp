#include "text/bytes.hpp"

#include <limits>

namespace draad {

void ByteWriter::number(std::uint64_t value)
{
    while (value >= 0x80) {
        bytes_ += static_cast<char>(value | 0x80);
        value >>= 7;
    }
    bytes_ += static_cast<char>(value);
}

void ByteWriter::text(std::string_view value)
{
    number(value.size());
    bytes_ += value;
}

void ByteWriter::optional_number(std::optional<std::uint32_t> value)
{
    number(value ? std::uint64_t{*value} + 1 : 0);
}

std::uint64_t ByteReader::long_number()
{
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
        if (bytes_.empty())
            throw DamagedBytes();
        const auto byte = static_cast<unsigned char>(bytes_.front());
        bytes_.remove_prefix(1);
        value |= static_cast<std::uint64_t>(byte & 0x7FU) << shift;
        if (byte < 0x80)
            return value;
    }
    throw DamagedBytes();
}

std::size_t ByteReader::size(std::size_t largest)
{
    const std::uint64_t value = number();
    if (value > largest)
        throw DamagedBytes();
    return value;
}

std::uint32_t ByteReader::small_number()
{
    return static_cast<std::uint32_t>(size(std::numeric_limits<std::uint32_t>::max()));
}

std::optional<std::uint32_t> ByteReader::optional_number()
{
    const std::uint64_t value = number();
    if (value == 0)
        return std::nullopt;
    if (value - 1 > std::numeric_limits<std::uint32_t>::max())
        throw DamagedBytes();
    return static_cast<std::uint32_t>(value - 1);
}

std::string_view ByteReader::text()
{
    const std::uint64_t length = number();
    if (length > left())
        throw DamagedBytes();
    const std::string_view value = bytes_.substr(0, length);
    bytes_.remove_prefix(length);
    return value;
}

}
