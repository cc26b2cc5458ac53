#include "analysis/hits/document_ranges.hpp"

#include "text/source_text.hpp"

#include <algorithm>
#include <span>

namespace draad {

namespace {

std::size_t count_words(std::span<const Token> tokens)
{
    return static_cast<std::size_t>(std::ranges::count_if(tokens, &Token::is_word));
}

}

DocumentRange DocumentRanges::of(TextRange range)
{
    const std::string_view text = passage_->text;
    if (range.begin >= byte_)
        code_points_ += count_code_points(text.substr(byte_, range.begin - byte_));
    else
        code_points_ -= count_code_points(text.substr(range.begin, byte_ - range.begin));
    byte_ = range.begin;
    return {.start = code_points_, .end = code_points_ + count_code_points(text.substr(byte_, range.size()))};
}

WordNumbers DocumentRanges::word_numbers(TokenSpan span)
{
    const std::span<const Token> tokens = passage_->words.tokens;
    if (span.begin >= token_)
        words_ += count_words(tokens.subspan(token_, span.begin - token_));
    else
        words_ -= count_words(tokens.subspan(span.begin, token_ - span.begin));
    token_ = span.begin;
    return {.from = words_ + 1, .to = words_ + count_words(tokens.subspan(token_, span.end - span.begin))};
}

DocumentRange range_in_document(const AnalysedPassage& passage, TextRange range)
{
    return DocumentRanges(passage).of(range);
}

}
