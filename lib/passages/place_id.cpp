#include "passages/place_id.hpp"

#include "storage/stable_hash.hpp"

#include <fmt/format.h>

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

std::string make_id(char letter, std::string_view document, DocumentRange range, std::string_view code)
{
    std::string id(1, letter);
    id.append("-").append(document_hash(document));
    id.append("-").append(fmt::format_int(range.start).c_str());
    id.append("-").append(fmt::format_int(range.end - range.start).c_str());
    if (!code.empty())
        id.append("-").append(code);
    return id;
}

std::optional<ParsedId> parse_id(std::string_view id)
{
    constexpr std::size_t prefix = 2;
    if (id.size() < prefix + hash_length + 1 || std::string_view("hqpu").find(id[0]) == std::string_view::npos ||
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

bool may_be_of(const ParsedId& id, std::string_view document)
{
    for (;;) {
        if (document_hash(document) == id.document_hash)
            return true;
        const std::size_t slash = document.find('/');
        if (slash == std::string_view::npos)
            return false;
        document.remove_prefix(slash + 1);
    }
}

}
