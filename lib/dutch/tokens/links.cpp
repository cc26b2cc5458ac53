#include "dutch/tokens/links.hpp"

#include <algorithm>
#include <array>

namespace draad {

namespace {

/// The run of characters up to white space, without the punctuation of the sentence around it.
std::string_view without_punctuation(std::string_view chunk)
{
    while (!chunk.empty()) {
        const std::size_t last = chunk.find_last_not_of(".,;:!?'\"]}>");
        chunk = chunk.substr(0, last + 1);
        const bool closes_bracket = chunk.ends_with(')') && chunk.find('(') == std::string_view::npos;
        const bool closes_quote = chunk.ends_with("’") || chunk.ends_with("”") || chunk.ends_with("…");
        if (!closes_bracket && !closes_quote)
            break;
        chunk.remove_suffix(closes_bracket ? 1 : std::string_view("’").size());
    }
    return chunk;
}

bool is_name_character(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') ||
           byte == '-' || byte == '_' || byte == '.' || byte == '+';
}

/// "hulplijn.nl": the ends of names that Dutch texts give without www.
bool is_domain(std::string_view name)
{
    constexpr auto ends = std::to_array<std::string_view>({".nl", ".be", ".com", ".org", ".net", ".eu", ".info"});
    return name.size() > 5 && std::ranges::any_of(ends, [&](auto end) { return name.ends_with(end); });
}

bool is_address(std::string_view chunk)
{
    const std::size_t at = chunk.find('@');
    if (at == 0 || at == std::string_view::npos)
        return false;
    const std::string_view server = chunk.substr(at + 1);
    return server.find('.') != std::string_view::npos && std::ranges::all_of(chunk.substr(0, at), is_name_character) &&
           std::ranges::all_of(server, is_name_character);
}

}

std::size_t end_of_link(std::string_view text, std::size_t begin)
{
    const std::size_t space = std::min(text.find_first_of(" \t\r\n", begin), text.size());
    const std::string_view chunk = without_punctuation(text.substr(begin, space - begin));
    const bool is_url = chunk.starts_with("www.") || chunk.starts_with("http://") || chunk.starts_with("https://");
    const std::string_view server = chunk.substr(0, chunk.find('/'));
    const bool is_site = is_domain(server) && std::ranges::all_of(server, is_name_character);
    return is_url || is_site || is_address(chunk) ? begin + chunk.size() : begin;
}

}
