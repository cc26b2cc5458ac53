#include "ingest/formats/rtf/rtf_tokens.hpp"

#include "text/characters.hpp"

#include <algorithm>
#include <charconv>

namespace draad {

namespace {

bool is_ascii_letter(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
}

}

RtfToken RtfTokenizer::next()
{
    // Line breaks are the file's, not the text's.
    while (offset_ < bytes_.size() && (bytes_[offset_] == '\n' || bytes_[offset_] == '\r' || bytes_[offset_] == '\0'))
        ++offset_;
    if (offset_ == bytes_.size())
        return {};
    switch (bytes_[offset_]) {
    case '{':
        ++offset_;
        return {.kind = RtfToken::Kind::group_begin};
    case '}':
        ++offset_;
        return {.kind = RtfToken::Kind::group_end};
    case '\\':
        return read_control();
    default:
        const std::size_t end =
            std::min(bytes_.find_first_of(std::string_view("{}\\\r\n\0", 6), offset_), bytes_.size());
        const std::string_view text = bytes_.substr(offset_, end - offset_);
        offset_ = end;
        return {.kind = RtfToken::Kind::text, .text = text};
    }
}

RtfToken RtfTokenizer::read_control()
{
    ++offset_;
    if (offset_ == bytes_.size())
        return {};
    if (is_ascii_letter(bytes_[offset_]))
        return read_word();
    const std::string_view symbol = bytes_.substr(offset_++, 1);
    if (symbol == "\n" || symbol == "\r")
        return {.kind = RtfToken::Kind::word, .text = "par"};
    if (symbol != "'")
        return {.kind = RtfToken::Kind::symbol, .text = symbol};
    const std::string_view digits = bytes_.substr(offset_, 2);
    int value = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
    offset_ += static_cast<std::size_t>(read.ptr - digits.data());
    return {.kind = RtfToken::Kind::byte, .text = digits, .number = value};
}

RtfToken RtfTokenizer::read_word()
{
    const std::size_t begin = offset_;
    while (offset_ < bytes_.size() && is_ascii_letter(bytes_[offset_]))
        ++offset_;
    RtfToken token{.kind = RtfToken::Kind::word, .text = bytes_.substr(begin, offset_ - begin)};
    std::size_t end = offset_ + (offset_ < bytes_.size() && bytes_[offset_] == '-' ? 1 : 0);
    while (end < bytes_.size() && is_ascii_digit(bytes_[end]))
        ++end;
    int number = 0;
    if (std::from_chars(bytes_.data() + offset_, bytes_.data() + end, number).ec == std::errc()) {
        token.number = number;
        offset_ = end;
    }
    if (offset_ < bytes_.size() && bytes_[offset_] == ' ') // the blank that ends a word is part of it
        ++offset_;
    return token;
}

}
