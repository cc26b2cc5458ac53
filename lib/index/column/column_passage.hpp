#pragma once

#include "index/records/record_header.hpp"
#include "passages/analysed_document.hpp"
#include "storage/bytes.hpp"
#include "text/token.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// A token of a column: which entry it is, and where it lies.
struct ColumnToken {
    std::uint32_t entry = 0;
    /// Bytes between the end of the token before it (or the beginning of the passage) and this one.
    std::uint32_t gap = 0;
    std::uint32_t length = 0;
    /// Whether it lies as most do: behind one space, or behind nothing if it is a mark, and as long as its folded form.
    bool is_usual = false;
};

/// The gap before a usual token.
constexpr std::uint32_t gap_before_usual(TokenKind kind)
{
    return kind == TokenKind::mark ? 0 : 1;
}

/// Writes a passage as a column has it: its header, the size of its text, its tokens, the sizes of its sentences, and
/// `text`, its letters and quotations. A usual token takes one number (twice its entry), another takes three.
void write_column_passage(const RecordHeader& header, std::span<const ColumnToken> tokens,
                          std::span<const std::uint32_t> sentences, std::string_view text, ByteWriter& out);

/// What `write_column_passage` wants as `text`: the letters (`passage_letters`), then the quotations.
std::string text_of_column_passage(const AnalysedPassage& passage);

/// A passage read from a column. Usual tokens have no gap and length yet, which follow from their entries.
struct ColumnPassage {
    RecordHeader header;
    std::vector<ColumnToken> tokens;
    std::vector<std::uint32_t> sentences;
    /// A view of the bytes that it was read from.
    std::string_view text;
};

/// Reads a passage of a column; the memory of `passage` is used again. Throws DamagedBytes.
void read_column_passage(ByteReader& in, ColumnPassage& passage);

/// Reads, after the header of a passage, how many tokens it has. For those who want less than the whole passage.
inline std::size_t read_token_count(ByteReader& in)
{
    return in.size(in.left());
}

/// Reads, after their number, the tokens: calls `visit(i, token)` for each. Throws DamagedBytes.
template <class Visit>
void read_column_tokens(ByteReader& in, std::size_t count, Visit visit)
{
    ByteReader tokens = in;
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint64_t packed = tokens.number();
        ColumnToken token{.entry = static_cast<std::uint32_t>(packed / 2), .is_usual = packed % 2 == 0};
        if (packed / 2 != token.entry)
            throw DamagedBytes();
        if (!token.is_usual) {
            token.gap = tokens.small_number();
            token.length = tokens.small_number();
        }
        visit(i, token);
    }
    in = tokens;
}

/// Reads, after the tokens, how many tokens each sentence has. Throws DamagedBytes if these are not all `tokens`.
void read_sentence_sizes(ByteReader& in, std::size_t tokens, std::vector<std::uint32_t>& sizes);

}
