#include "ingest/formats/html/html_encoding.hpp"

#include "files/decoded_file.hpp"
#include "text/encoding/code_page.hpp"
#include "text/encoding/decoding.hpp"
#include "text/folding.hpp"

#include <algorithm>

namespace draad {

namespace {

/// What <meta charset=...> or <meta http-equiv ... content="...; charset=..."> says in the first bytes of a page.
std::string declared_encoding(std::string_view bytes)
{
    constexpr std::size_t searched = 4096;
    std::string head(bytes.substr(0, searched));
    std::ranges::transform(head, head.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    const std::size_t found = head.find("charset=");
    if (found == std::string::npos)
        return "";
    const std::size_t begin = head.find_first_not_of("\"' ", found + 8);
    if (begin == std::string::npos)
        return "";
    const std::string name = head.substr(begin, head.find_first_of("\"' ;/>", begin) - begin);
    // As every browser reads it (Encoding Standard, 4.2).
    return name == "iso-8859-1" || name == "latin1" || name == "us-ascii" ? "windows-1252" : name;
}

}

SourceText decode_html(std::string_view name, std::string_view bytes)
{
    const bool is_utf_8 = !first_invalid_utf8(bytes);
    const std::string declared = is_utf_8 ? "" : declared_encoding(bytes);
    const bool has_zeros = bytes.find('\0') != std::string_view::npos; // UTF-16, or no text at all
    if (!declared.empty() && declared != "utf-8" && !has_zeros)
        if (auto text = decode_as(bytes, declared))
            return {.utf8 = *std::move(text), .encoding = declared};
    return decode_file(name, bytes);
}

}
