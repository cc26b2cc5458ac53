#pragma once

#include "error.hpp"
#include "wording/said.hpp"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace draad {

/// Thrown for bytes that no ByteWriter has written. Whoever reads them knows what they are and how to report that.
class DamagedBytes : public Error {
public:
    DamagedBytes() : Error(std::string(to_say("these bytes are damaged"))) {}
};

/// Writes numbers and texts as bytes: a number in 7-bit groups, lowest first (LEB128); a text as its length and its
/// bytes.
class ByteWriter {
public:
    void number(std::uint64_t value);
    void text(std::string_view value);
    /// Writes the bytes without their length, which the reader knows.
    void bytes(std::string_view value) { bytes_ += value; }
    /// Writes 0 for nothing, else the number + 1.
    void optional_number(std::optional<std::uint32_t> value);

    std::string take() { return std::move(bytes_); }

private:
    std::string bytes_;
};

/// Reads what a ByteWriter wrote. Throws DamagedBytes at bytes that no ByteWriter has written.
class ByteReader {
public:
    /// `bytes` outlive the reader.
    explicit ByteReader(std::string_view bytes) : bytes_(bytes) {}

    std::uint64_t number()
    {
        // Most numbers take one byte, two or three.
        if (bytes_.size() < 3)
            return taken(long_number(bytes_));
        const unsigned low = byte_at(0);
        if (low < 0x80) {
            bytes_.remove_prefix(1);
            return low;
        }
        const unsigned middle = byte_at(1);
        if (middle < 0x80) {
            bytes_.remove_prefix(2);
            return (low & 0x7FU) | middle << 7;
        }
        const unsigned high = byte_at(2);
        if (high >= 0x80)
            return taken(long_number(bytes_));
        bytes_.remove_prefix(3);
        return (low & 0x7FU) | (middle & 0x7FU) << 7 | high << 14;
    }
    /// A number that is at most `largest`; throws DamagedBytes for another.
    std::size_t size(std::size_t largest)
    {
        const std::uint64_t value = number();
        if (value > largest)
            throw DamagedBytes();
        return value;
    }
    std::uint32_t small_number() { return static_cast<std::uint32_t>(size(std::numeric_limits<std::uint32_t>::max())); }
    std::optional<std::uint32_t> optional_number();
    std::string_view text();
    std::string_view bytes(std::size_t count);

    std::size_t left() const { return bytes_.size(); }

private:
    struct LongNumber {
        std::uint64_t value = 0;
        std::size_t size = 0;
    };
    unsigned byte_at(std::size_t offset) const { return static_cast<unsigned char>(bytes_[offset]); }

    // Not a member of the reader, so that a reader in a loop stays in registers.
    static LongNumber long_number(std::string_view bytes);
    std::uint64_t taken(LongNumber number)
    {
        bytes_.remove_prefix(number.size);
        return number.value;
    }

    std::string_view bytes_;
};

}
