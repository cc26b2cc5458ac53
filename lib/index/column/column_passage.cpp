#include "index/column/column_passage.hpp"

#include "index/column/passage_letters.hpp"
#include "index/records/quotation_record.hpp"

namespace draad {

void write_column_passage(const RecordHeader& header, std::span<const ColumnToken> tokens,
                          std::span<const std::uint32_t> sentences, std::string_view text, ByteWriter& out)
{
    write_record_header(header, out);
    out.number(tokens.size());
    for (const ColumnToken& token : tokens) {
        out.number(std::uint64_t{token.entry} * 2 + (token.is_usual ? 0 : 1));
        if (token.is_usual)
            continue;
        out.number(token.gap);
        out.number(token.length);
    }
    out.number(sentences.size());
    for (const std::uint32_t sentence : sentences)
        out.number(sentence);
    out.bytes(text);
}

std::string text_of_column_passage(const AnalysedPassage& passage)
{
    ByteWriter out;
    write_passage_letters(passage.text, passage.words.tokens, out);
    write_quotations(passage.quotations, out);
    return out.take();
}

void read_column_passage(ByteReader& in, ColumnPassage& passage)
{
    passage.header = read_record_header(in);
    passage.tokens.resize(read_token_count(in));
    read_column_tokens(in, passage.tokens.size(),
                       [&](std::size_t i, const ColumnToken& token) { passage.tokens[i] = token; });
    read_sentence_sizes(in, passage.tokens.size(), passage.sentences);
    passage.text = in.bytes(in.left());
}

void read_sentence_sizes(ByteReader& in, std::size_t tokens, std::vector<std::uint32_t>& sizes)
{
    sizes.resize(in.size(tokens));
    std::size_t left = tokens;
    for (std::uint32_t& size : sizes) {
        size = static_cast<std::uint32_t>(in.size(left));
        left -= size;
    }
    if (left > 0)
        throw DamagedBytes();
}

}
