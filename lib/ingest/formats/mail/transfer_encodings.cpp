#include "ingest/formats/mail/transfer_encodings.hpp"

#include "text/encoding/code_page.hpp"
#include "text/encoding/decoding.hpp"

#include <algorithm>
#include <utility>

namespace draad {

namespace {

int value_of_digit(char digit)
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    const char upper = digit >= 'a' && digit <= 'f' ? static_cast<char>(digit - 'a' + 'A') : digit;
    return upper >= 'A' && upper <= 'F' ? upper - 'A' + 10 : -1;
}

std::string decode_base64(std::string_view bytes)
{
    constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string decoded;
    unsigned bits = 0;
    int count = 0;
    for (const char byte : bytes) {
        const std::size_t value = digits.find(byte);
        if (value == std::string_view::npos)
            continue; // line ends, and the signs that fill up the end
        bits = (bits << 6U | static_cast<unsigned>(value)) & 0xFFFFFFU;
        count += 6;
        if (count >= 8) {
            count -= 8;
            decoded += static_cast<char>(bits >> static_cast<unsigned>(count) & 0xFFU);
        }
    }
    return decoded;
}

/// `blank`: what stands for a blank in an encoded word.
std::string decode_quoted(std::string_view bytes, char blank)
{
    std::string decoded;
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        const std::string_view code = bytes.substr(at, 3);
        const bool is_code = bytes[at] == '=' && code.size() == 3;
        if (is_code && value_of_digit(code[1]) >= 0 && value_of_digit(code[2]) >= 0) {
            decoded += static_cast<char>(16 * value_of_digit(code[1]) + value_of_digit(code[2]));
            at += 2;
        } else if (bytes[at] == '=' && (code.substr(1, 1) == "\n" || code.substr(1) == "\r\n"))
            at += code.substr(1, 1) == "\n" ? 1 : 2; // the line goes on
        else
            decoded += bytes[at] == blank ? ' ' : bytes[at];
    }
    return decoded;
}

std::string folded(std::string_view name)
{
    std::string lower(name);
    std::ranges::transform(lower, lower.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    return lower;
}

}

std::string decode_transfer(std::string_view bytes, std::string_view encoding)
{
    const std::string name = folded(encoding);
    if (name == "base64")
        return decode_base64(bytes);
    return name == "quoted-printable" ? decode_quoted(bytes, ' ') : std::string(bytes);
}

std::string decode_charset(std::string_view bytes, std::string_view charset)
{
    // Names are often wrong, but hardly any bytes are UTF-8 by chance.
    if (!charset.empty() && first_invalid_utf8(bytes))
        if (auto named = decode_as(bytes, std::string(charset)))
            return *std::move(named);
    if (const auto decoded = decode(bytes))
        return decoded->utf8;
    std::string ascii;
    for (const char byte : bytes)
        if (static_cast<unsigned char>(byte) < 0x80 && byte != '\0')
            ascii += byte;
        else
            ascii += "\uFFFD";
    return ascii;
}

namespace {

/// Some programs write heads in their own character set.
std::string as_utf8(std::string_view text)
{
    return first_invalid_utf8(text) ? decode_charset(text, "") : std::string(text);
}

}

std::string decode_words(std::string_view head)
{
    std::string decoded;
    bool follows_word = false;
    while (!head.empty()) {
        const std::size_t begin = head.find("=?");
        const std::size_t set = begin == head.npos ? head.npos : head.find('?', begin + 2);
        const std::size_t kind = set == head.npos ? head.npos : head.find('?', set + 1);
        const std::size_t end = kind == head.npos ? head.npos : head.find("?=", kind + 1);
        if (end == head.npos)
            break;
        const std::string_view between = head.substr(0, begin);
        // Blanks between two encoded words are not printed.
        if (!follows_word || between.find_first_not_of(" \t") != std::string_view::npos)
            decoded += as_utf8(between);
        const std::string_view word = head.substr(kind + 1, end - kind - 1);
        const bool is_base64 = folded(head.substr(set + 1, kind - set - 1)) == "b";
        decoded += decode_charset(is_base64 ? decode_base64(word) : decode_quoted(word, '_'),
                                  head.substr(begin + 2, set - begin - 2));
        head.remove_prefix(end + 2);
        follows_word = true;
    }
    return decoded + as_utf8(head);
}

}
