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
    while (place_ < bytes_.size() && (bytes_[place_] == '\n' || bytes_[place_] == '\r' || bytes_[place_] == '\0'))
        ++place_;
    if (place_ == bytes_.size())
        return {};
    switch (bytes_[place_]) {
    case '{':
        ++place_;
        return {.kind = RtfToken::Kind::group_begin};
    case '}':
        ++place_;
        return {.kind = RtfToken::Kind::group_end};
    case '\\':
        return read_control();
    default:
        const std::size_t end =
            std::min(bytes_.find_first_of(std::string_view("{}\\\r\n\0", 6), place_), bytes_.size());
        const std::string_view text = bytes_.substr(place_, end - place_);
        place_ = end;
        return {.kind = RtfToken::Kind::text, .text = text};
    }
}

RtfToken RtfTokenizer::read_control()
{
    ++place_;
    if (place_ == bytes_.size())
        return {};
    if (is_ascii_letter(bytes_[place_]))
        return read_word();
    const std::string_view symbol = bytes_.substr(place_++, 1);
    if (symbol == "\n" || symbol == "\r")
        return {.kind = RtfToken::Kind::word, .text = "par"};
    if (symbol != "'")
        return {.kind = RtfToken::Kind::symbol, .text = symbol};
    const std::string_view digits = bytes_.substr(place_, 2);
    int value = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
    place_ += static_cast<std::size_t>(read.ptr - digits.data());
    return {.kind = RtfToken::Kind::byte, .text = digits, .number = value};
}

RtfToken RtfTokenizer::read_word()
{
    const std::size_t begin = place_;
    while (place_ < bytes_.size() && is_ascii_letter(bytes_[place_]))
        ++place_;
    RtfToken token{.kind = RtfToken::Kind::word, .text = bytes_.substr(begin, place_ - begin)};
    std::size_t end = place_ + (place_ < bytes_.size() && bytes_[place_] == '-' ? 1 : 0);
    while (end < bytes_.size() && is_ascii_digit(bytes_[end]))
        ++end;
    int number = 0;
    if (std::from_chars(bytes_.data() + place_, bytes_.data() + end, number).ec == std::errc()) {
        token.number = number;
        place_ = end;
    }
    if (place_ < bytes_.size() && bytes_[place_] == ' ') // the blank that ends a word is part of it
        ++place_;
    return token;
}

}
