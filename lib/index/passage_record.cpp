#include "index/passage_record.hpp"

#include "text/bytes.hpp"
#include "text/folding.hpp"

namespace draad {

namespace {

constexpr std::uint64_t kinds_of_token = 8;
constexpr std::size_t kinds_of_passage = 5;

void write_place(const AnalysedPassage& passage, ByteWriter& out)
{
    const Passage& place = passage.passage;
    out.number(static_cast<std::uint64_t>(place.kind));
    out.optional_number(place.speaker);
    out.number(place.turn);
    out.number(place.paragraph);
    out.number(place.page);
    out.optional_number(place.time);
    out.number(place.line);
    out.number(place.range.begin);
    out.number(passage.code_points_before);
    out.number(passage.words_before);
}

void read_place(ByteReader& in, AnalysedPassage& passage)
{
    Passage& place = passage.passage;
    place.kind = static_cast<PassageKind>(in.size(kinds_of_passage - 1));
    place.speaker = in.optional_number();
    place.turn = in.small_number();
    place.paragraph = in.small_number();
    place.page = in.small_number();
    place.time = in.optional_number();
    place.line = in.small_number();
    place.range.begin = in.number();
    passage.code_points_before = in.number();
    passage.words_before = in.number();
}

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

void write_quotations(const std::vector<Quotation>& quotations, ByteWriter& out)
{
    out.number(quotations.size());
    for (const Quotation& quotation : quotations) {
        out.number(quotation.range.begin);
        out.number(quotation.range.size());
        out.number(quotation.is_speech ? 1 : 0);
        out.text(quotation.speaker);
        out.text(quotation.verb);
    }
}

std::vector<Quotation> read_quotations(ByteReader& in, std::size_t text_size)
{
    std::vector<Quotation> quotations(in.size(text_size));
    for (Quotation& quotation : quotations) {
        quotation.range.begin = in.size(text_size);
        quotation.range.end = quotation.range.begin + in.size(text_size - quotation.range.begin);
        quotation.is_speech = in.number() != 0;
        quotation.speaker = in.text();
        quotation.verb = in.text();
    }
    return quotations;
}

}

std::string write_passage(const AnalysedPassage& passage)
{
    ByteWriter out;
    write_place(passage, out);
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
    read_place(in, passage);
    passage.text = in.text();
    passage.passage.range.end = passage.passage.range.begin + passage.text.size();
    passage.words = read_words(in, passage.text);
    passage.quotations = read_quotations(in, passage.text.size());
    read_mended_forms(in, passage.words);
    return passage;
}

}
