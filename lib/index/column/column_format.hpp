#pragma once

#include "text/token.hpp"

#include <array>
#include <cstdint>

namespace draad {

/// How a word column ends: where its sections are. The file is, in this order, with arrays beginning at multiples of
/// eight bytes and numbers as x86-64 and ARM have them (lowest byte first):
///
/// - passages: each as `write_column_passage` writes it;
/// - word letters, sign letters: the words that are matched; all other tokens' folded forms. Sorted, a line end behind
///   each;
/// - word ends, sign ends: 32 bits each, where each of these ends in its letters;
/// - entries: 32 bits each, the most frequent first: what a token may be, as `ColumnEntry` packs it;
/// - passages of word, posting sums: 32 bits a word, what Xapian's postings of the word must be (`PostingSums`);
/// - passage sums: 32 bits a passage, its checksum;
/// - passage begins: 64 bits each and one for the end, where each begins in its section.
///
/// So a reader can tell an altered byte before it believes it: in the tables when the file is opened, in the rest when
/// it reads that.
///
/// A token names its entry, so that the frequent ones take one byte.
struct ColumnFooter {
    static constexpr std::array<char, 8> magic_of_columns{'d', 'r', 'a', 'a', 'd', 'c', 'o', 'l'};
    static constexpr std::uint32_t current_version = 5;

    std::uint64_t passages_size = 0;
    std::uint64_t word_letters_size = 0;
    std::uint64_t sign_letters_size = 0;
    std::uint32_t word_count = 0;
    std::uint32_t sign_count = 0;
    std::uint32_t entry_count = 0;
    std::uint32_t passage_count = 0;
    /// The checksum of the cards of the segment's documents, as the database has them: it tells whose column this is.
    std::uint32_t documents_sum = 0;
    /// What the sum over the passages' lengths in words must be (`PostingSums::lengths`).
    std::uint32_t lengths_sum = 0;
    std::uint32_t version = current_version;
    /// The checksum of all from the word letters to the end, with 0 for this field.
    std::uint32_t tables_sum = 0;
    std::array<char, 8> magic = magic_of_columns;
};

/// A distinct token: its kind and its folded form, which is one of the words (those that are matched) or of the signs
/// (all others).
struct ColumnEntry {
    TokenKind kind = TokenKind::word;
    bool is_sign = false;
    /// Of the folded form, among the words or among the signs.
    std::uint32_t index = 0;

    static ColumnEntry of(std::uint32_t packed)
    {
        return {.kind = static_cast<TokenKind>(packed % 8), .is_sign = packed / 8 % 2 == 1, .index = packed / 16};
    }
    bool is_word() const { return kind == TokenKind::word || kind == TokenKind::number; }
    std::uint32_t packed() const { return static_cast<std::uint32_t>(kind) + (is_sign ? 8U : 0U) + 16 * index; }
};

/// The name of the column in the folder of its segment.
constexpr const char* column_file_name = "words.column";

}
