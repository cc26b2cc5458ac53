#include "ingest/formats/rtf/rtf_characters.hpp"

#include "text/encoding/code_page.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace draad {

namespace {

/// The character sets of Windows by their number (\fcharset).
std::string_view encoding_of_charset(int charset)
{
    constexpr auto names = std::to_array<std::pair<int, std::string_view>>({{77, "macintosh"},
                                                                            {128, "shift_jis"},
                                                                            {129, "windows-949"},
                                                                            {134, "gb2312"},
                                                                            {136, "big5"},
                                                                            {161, "windows-1253"},
                                                                            {162, "windows-1254"},
                                                                            {163, "windows-1258"},
                                                                            {177, "windows-1255"},
                                                                            {178, "windows-1256"},
                                                                            {186, "windows-1257"},
                                                                            {204, "windows-1251"},
                                                                            {222, "windows-874"},
                                                                            {238, "windows-1250"}});
    const auto name = std::ranges::find(names, charset, &std::pair<int, std::string_view>::first);
    return name == names.end() ? std::string_view() : name->second;
}

}

std::string RtfCharacters::decode(std::string_view bytes, int font) const
{
    if (std::ranges::all_of(bytes, [](char byte) { return static_cast<unsigned char>(byte) < 0x80; }))
        return std::string(bytes);
    const auto charset = charsets_.find(font);
    const std::string_view of_font = charset == charsets_.end() ? "" : encoding_of_charset(charset->second);
    const auto text = decode_as(bytes, of_font.empty() ? encoding_ : std::string(of_font));
    return text ? *text : decode_as(bytes, "windows-1252").value_or("");
}

std::string RtfCharacters::decode_unit(int number)
{
    const auto unit = static_cast<char32_t>(number < 0 ? number + 0x10000 : number);
    std::string text;
    if (unit >= 0xD800 && unit < 0xDC00)
        high_half_ = unit;
    else if (unit >= 0xDC00 && unit < 0xE000 && high_half_ != 0)
        append_utf8(text, 0x10000 + ((std::exchange(high_half_, 0) - 0xD800) << 10) + (unit - 0xDC00));
    else
        append_utf8(text, unit);
    return text;
}

std::string_view rtf_character(std::string_view word)
{
    constexpr auto characters = std::to_array<std::pair<std::string_view, std::string_view>>({{"tab", "\t"},
                                                                                              {"line", "\n"},
                                                                                              {"emdash", "—"},
                                                                                              {"endash", "–"},
                                                                                              {"lquote", "‘"},
                                                                                              {"rquote", "’"},
                                                                                              {"ldblquote", "“"},
                                                                                              {"rdblquote", "”"},
                                                                                              {"bullet", "•"},
                                                                                              {"emspace", "\u2003"},
                                                                                              {"enspace", "\u2002"},
                                                                                              {"qmspace", "\u2005"},
                                                                                              {"zwj", "\u200D"},
                                                                                              {"zwnj", "\u200C"},
                                                                                              {"lbr", "\n"},
                                                                                              {"softline", "\n"},
                                                                                              {"zwbo", "\u200B"}});
    const auto found = std::ranges::find(characters, word, &std::pair<std::string_view, std::string_view>::first);
    return found == characters.end() ? std::string_view() : found->second;
}

}
