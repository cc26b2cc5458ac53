#pragma once

#include "storage/stable_hash.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace draad {

/// The layout of a lexicon file, all numbers little-endian:
///
///     LexiconHeader
///     slot_count × uint32   an open hash table: 0 is an empty slot; else the offset of a word in the low 24 bits and a
///                           piece of its hash in the high 8, which spares most looks at another word
///     words_size bytes      a zero byte, then for each word its length (1 byte), its WordClasses (2), the offset of
///     its
///                           forms in their list (3; 0 if none are stored) and its bytes
///     forms_size bytes      a zero byte, then the forms of words as `forms/stored_forms` writes them, each behind its
///                           length (2); many words share them
///     source_size bytes     where it was compiled from
struct LexiconHeader {
    std::array<char, 8> magic = {'d', 'r', 'a', 'a', 'd', 'l', 'e', 'x'};
    std::uint32_t version = 4;
    std::uint32_t word_count = 0;
    /// A power of two.
    std::uint32_t slot_count = 0;
    std::uint32_t words_size = 0;
    std::uint32_t source_size = 0;
    std::uint32_t forms_size = 0;
};
static_assert(sizeof(LexiconHeader) == 32);

/// What stands before the bytes of each word.
constexpr std::size_t lexicon_entry_head = 6;

/// What stands before the bytes of stored forms.
constexpr std::size_t lexicon_forms_head = 2;

constexpr std::uint32_t lexicon_offset_bits = 24;
constexpr std::uint32_t lexicon_offset_mask = (1U << lexicon_offset_bits) - 1;

/// Where a word is looked for first: the low bits count.
constexpr std::uint64_t lexicon_hash(std::string_view word)
{
    const std::uint64_t hash = stable_hash(word);
    return hash ^ (hash >> 32);
}

/// The piece of a hash that a slot keeps.
constexpr std::uint32_t lexicon_tag(std::uint64_t hash)
{
    return static_cast<std::uint32_t>(hash >> 56) << lexicon_offset_bits;
}

}
