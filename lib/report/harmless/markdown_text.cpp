#include "report/harmless/markdown_text.hpp"

#include "report/harmless/plain_text.hpp"

namespace draad {

namespace {

/// "- ", "+ ", "# " and "=" begin a list, a heading or the line below one; "12. " and "12) " a numbered list.
bool begins_block(std::string_view text, std::size_t byte)
{
    const std::size_t first = text.find_first_not_of(' ');
    if (byte == first)
        return std::string_view("-+#=>").find(text[byte]) != std::string_view::npos;
    const bool ends_number =
        (text[byte] == '.' || text[byte] == ')') && (byte + 1 == text.size() || text[byte + 1] == ' ');
    return ends_number && byte > first &&
           text.substr(first, byte - first).find_first_not_of("0123456789") == std::string_view::npos;
}

/// http:// and www. become links where nothing else marks them.
bool begins_link(std::string_view text, std::size_t byte)
{
    return (text[byte] == ':' && text.substr(byte).starts_with("://")) ||
           (text[byte] == '.' && text.substr(0, byte).ends_with("www"));
}

/// &copy; and &#169;, but not R&D.
bool begins_entity(std::string_view text, std::size_t byte)
{
    if (text[byte] != '&')
        return false;
    const std::size_t end =
        text.find_first_not_of("#abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", byte + 1);
    return end != std::string_view::npos && end > byte + 1 && text[end] == ';';
}

}

std::string markdown_text(std::string_view text)
{
    const std::string line = on_one_line(text);
    std::string escaped;
    for (std::size_t byte = 0; byte < line.size(); ++byte) {
        const bool is_markup = std::string_view("\\`*_[]|~$").find(line[byte]) != std::string_view::npos;
        if (is_markup || begins_block(line, byte) || begins_link(line, byte))
            escaped += '\\';
        if (line[byte] == '<')
            escaped += "&lt;"; // not every program knows the backslash here
        else if (begins_entity(line, byte))
            escaped += "&amp;";
        else
            escaped += line[byte];
    }
    return escaped;
}

}
