#pragma once

#include "text/breaks.hpp"
#include "text/characters.hpp"

#include <cstddef>
#include <span>
#include <string_view>

namespace draad {

/// A passage cut at ICU's word boundaries, as the tokenizer's rules read it. White space is a segment too, so two
/// segments that follow each other touch. Asking beyond the end is allowed and gives nothing.
struct SegmentedText {
    std::string_view text;
    std::span<const Segment> segments;

    std::size_t size() const { return segments.size(); }
    std::size_t begin(std::size_t at) const { return at < size() ? segments[at].range.begin : text.size(); }
    std::string_view operator[](std::size_t at) const
    {
        return at < size() ? text.substr(segments[at].range.begin, segments[at].range.size()) : std::string_view();
    }
    bool is_gap(std::size_t at) const { return at >= size() || segments[at].kind == SegmentKind::space; }
    bool is_mark(std::size_t at) const { return at < size() && segments[at].kind == SegmentKind::mark; }
    bool is_number(std::size_t at) const { return at < size() && segments[at].kind == SegmentKind::number; }
    bool is_word(std::size_t at) const
    {
        return at < size() && (segments[at].kind == SegmentKind::word || segments[at].kind == SegmentKind::number);
    }
    bool begins_with_capital(std::size_t at) const { return at < size() && is_upper(first(at)); }
    bool begins_with_digit(std::size_t at) const { return at < size() && is_digit(first(at)); }
    bool ends_with_digit(std::size_t at) const
    {
        return at < size() && is_digit(character_before(text, segments[at].range.end).code_point);
    }
    /// The first segment from here on that is no white space.
    std::size_t after_gap(std::size_t at) const
    {
        while (at < size() && is_gap(at))
            ++at;
        return at;
    }

private:
    char32_t first(std::size_t at) const { return character_at(text, segments[at].range.begin).code_point; }
};

}
