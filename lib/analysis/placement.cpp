#include "analysis/placement.hpp"

#include "text/source_text.hpp"
#include "text/stable_hash.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cstdint>

namespace draad {

namespace {

constexpr std::size_t hash_length = 6;

std::optional<std::size_t> take_number(std::string_view& text)
{
    std::size_t number = 0;
    const auto [end, status] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (status != std::errc())
        return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return number;
}

}

DocumentRange place_in_document(const AnalysedPassage& passage, TextRange range)
{
    const std::string_view text = passage.text;
    const std::size_t start = passage.code_points_before + count_code_points(text.substr(0, range.begin));
    return {.start = start, .end = start + count_code_points(text.substr(range.begin, range.size()))};
}

WordNumbers word_numbers(const AnalysedPassage& passage, TokenSpan span)
{
    const auto begin = passage.words.tokens.begin();
    const auto words_in = [&](std::size_t from, std::size_t to) {
        return static_cast<std::size_t>(std::count_if(begin + static_cast<std::ptrdiff_t>(from),
                                                      begin + static_cast<std::ptrdiff_t>(to),
                                                      [](const Token& token) { return token.is_word(); }));
    };
    const std::size_t before = passage.words_before + words_in(0, span.begin);
    return {.from = before + 1, .to = before + words_in(span.begin, span.end)};
}

std::string make_id(char letter, std::string_view document, DocumentRange range, std::string_view code)
{
    std::string id = fmt::format("{}-{}-{}-{}", letter, document_hash(document), range.start, range.end - range.start);
    if (!code.empty())
        id.append("-").append(code);
    return id;
}

std::optional<ParsedId> parse_id(std::string_view id)
{
    constexpr std::size_t prefix = 2;
    if (id.size() < prefix + hash_length + 1 || std::string_view("hqp").find(id[0]) == std::string_view::npos ||
        id[1] != '-' || id[prefix + hash_length] != '-')
        return std::nullopt;
    ParsedId parsed{.document_hash = std::string(id.substr(prefix, hash_length))};
    std::string_view rest = id.substr(prefix + hash_length + 1);
    const std::optional<std::size_t> start = take_number(rest);
    if (!start || !rest.starts_with('-'))
        return std::nullopt;
    rest.remove_prefix(1);
    const std::optional<std::size_t> length = take_number(rest);
    if (!length || !(rest.empty() || rest.starts_with('-')))
        return std::nullopt;
    parsed.range = {.start = *start, .end = *start + *length};
    return parsed;
}

std::string document_hash(std::string_view document)
{
    // Of 2^24 values a corpus of a thousand documents shares one with a chance of 3 %; whoever looks an id up tries all
    // documents that share it.
    const std::uint64_t hash = stable_hash(document);
    return fmt::format("{:06x}", (hash ^ (hash >> 24) ^ (hash >> 48)) & 0xFFFFFFU);
}

}
