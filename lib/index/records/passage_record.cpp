#include "index/records/passage_record.hpp"

#include "index/records/quotation_record.hpp"
#include "index/records/record_header.hpp"
#include "storage/bytes.hpp"
#include "text/encoding/decoding.hpp"
#include "text/folding.hpp"

namespace draad {

namespace {

constexpr std::uint64_t kinds_of_token = 8;

/// A token is the distance from the end of the one before, with its kind, and its length.
void write_words(const TokenizedText& words, ByteWriter& out)
{
    out.number(words.tokens.size());
    std::size_t end = 0;
    for (const Token& token : words.tokens) {
        out.number((token.range.begin - end) * kinds_of_token + static_cast<std::uint64_t>(token.kind));
        out.number(token.range.size());
        end = token.range.end;
    }
    out.number(words.sentences.size());
    for (const TokenSpan sentence : words.sentences)
        out.number(sentence.end - sentence.begin);
}

/// The header and the text.
void read_head(ByteReader& in, AnalysedPassage& passage)
{
    put_record_header(read_record_header(in), passage);
    passage.text = in.text();
    if (passage.passage.range.size() != passage.text.size() || first_invalid_utf8(passage.text))
        throw DamagedBytes();
}

TokenizedText read_words(ByteReader& in, std::string_view text)
{
    TokenizedText words;
    words.tokens.resize(in.size(text.size()));
    std::size_t end = 0;
    for (Token& token : words.tokens) {
        const std::uint64_t packed = in.number();
        const std::uint64_t gap = packed / kinds_of_token;
        if (gap > text.size() - end || packed % kinds_of_token > static_cast<std::uint64_t>(TokenKind::time))
            throw DamagedBytes();
        token.kind = static_cast<TokenKind>(packed % kinds_of_token);
        token.range.begin = end + gap;
        token.range.end = token.range.begin + in.size(text.size() - token.range.begin);
        end = token.range.end;
        fold_into(text.substr(token.range.begin, token.range.size()), token.folded);
    }
    words.sentences.resize(in.size(words.tokens.size()));
    std::size_t begin = 0;
    for (TokenSpan& sentence : words.sentences) {
        sentence.begin = begin;
        sentence.end = begin += in.size(words.tokens.size() - begin);
    }
    if (begin != words.tokens.size())
        throw DamagedBytes();
    return words;
}

std::string_view text_of(const Token& token, std::string_view text)
{
    return text.substr(token.range.begin, token.range.size());
}

/// The forms that folding does not give: of a word that the end of a line broke, that was encoded twice. They are
/// shorter than their text, so that hardly any word is folded here.
void write_mended_forms(const AnalysedPassage& passage, ByteWriter& out)
{
    const std::vector<Token>& tokens = passage.words.tokens;
    std::vector<std::size_t> mended;
    for (std::size_t i = 0; i < tokens.size(); ++i)
        if (tokens[i].folded.size() != tokens[i].range.size() &&
            tokens[i].folded != fold(text_of(tokens[i], passage.text)))
            mended.push_back(i);
    out.number(mended.size());
    for (const std::size_t i : mended) {
        out.number(i);
        out.text(tokens[i].folded);
    }
}

void read_mended_forms(ByteReader& in, TokenizedText& words)
{
    for (std::size_t left = in.size(words.tokens.size()); left > 0; --left) {
        const std::size_t token = in.number();
        if (token >= words.tokens.size())
            throw DamagedBytes();
        words.tokens[token].folded = in.text();
    }
}

}

std::string write_passage(const AnalysedPassage& passage)
{
    ByteWriter out;
    write_record_header(record_header_of(passage), out);
    out.text(passage.text);
    write_words(passage.words, out);
    write_quotations(passage.quotations, out);
    write_mended_forms(passage, out);
    return out.take();
}

AnalysedPassage read_passage(std::string_view record)
{
    ByteReader in(record);
    AnalysedPassage passage;
    read_head(in, passage);
    passage.words = read_words(in, passage.text);
    passage.quotations = read_quotations(in, passage.text.size());
    read_mended_forms(in, passage.words);
    return passage;
}

}
