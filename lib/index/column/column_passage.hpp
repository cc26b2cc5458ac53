#pragma once

#include "index/records/passage_place_record.hpp"
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
    /// That it lies as most do: behind one space, or behind nothing if it is a mark, and as long as its folded form.
    bool is_usual = false;
};

/// The gap before a usual token.
inline std::uint32_t gap_before_usual(const Token& token)
{
    return token.kind == TokenKind::mark ? 0 : 1;
}

/// A passage as it stands in a column: its place, the size of its text, its tokens, how many tokens each of its
/// sentences has, and its text's letters and quotations. A usual token is one number (twice its entry), another is
/// three.
void write_column_passage(const PassagePlaceRecord& place, std::span<const ColumnToken> tokens,
                          std::span<const std::uint32_t> sentences, std::string_view text, ByteWriter& out);

/// `text` of it: the letters (`passage_letters`), then the quotations.
std::string text_of_column_passage(const AnalysedPassage& passage);

/// Puts them into a passage that has its tokens. Throws DamagedBytes.
void read_text_of_column_passage(std::string_view bytes, AnalysedPassage& passage);

/// The same read again; the gap and length of a usual token are left to the reader, who knows its entry.
struct ColumnPassage {
    PassagePlaceRecord place;
    std::vector<ColumnToken> tokens;
    std::vector<std::uint32_t> sentences;
    /// A view of the bytes that it was read from.
    std::string_view text;
};

/// Throws DamagedBytes. The vectors are used again.
void read_column_passage(ByteReader& in, ColumnPassage& passage);

/// The parts of it, for those who want less: how many tokens stand behind the place, ...
inline std::size_t read_token_count(ByteReader& in)
{
    return in.size(in.left());
}

/// ... these tokens, for each of which `use(i, token)` is called, ...
template <class Use>
void read_column_tokens(ByteReader& in, std::size_t count, Use use)
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
        use(i, token);
    }
    in = tokens;
}

/// ... and then the sizes of the sentences, which hold every token.
void read_sentence_sizes(ByteReader& in, std::size_t tokens, std::vector<std::uint32_t>& sizes);

}
