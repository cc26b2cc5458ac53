#include "storage/bytes.hpp"

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

ByteReader::LongNumber ByteReader::long_number(std::string_view bytes)
{
    LongNumber number;
    for (unsigned shift = 0; shift < 64 && number.size < bytes.size(); shift += 7) {
        const auto byte = static_cast<unsigned char>(bytes[number.size++]);
        number.value |= static_cast<std::uint64_t>(byte & 0x7FU) << shift;
        if (byte < 0x80)
            return number;
    }
    throw DamagedBytes();
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
    return bytes(number());
}

std::string_view ByteReader::bytes(std::size_t count)
{
    if (count > left())
        throw DamagedBytes();
    const std::string_view value = bytes_.substr(0, count);
    bytes_.remove_prefix(count);
    return value;
}

}
