#include "text/plain_words.hpp"

#include "text/characters.hpp"

namespace draad {

namespace {

using Byte = unsigned char;

bool is_ascii_letter(char byte)
{
    const auto lower = static_cast<Byte>(static_cast<Byte>(byte) | 0x20U);
    return lower >= 'a' && lower <= 'z';
}

/// The length of a letter from U+00C0 to U+017F: the bytes C3, C4 and C5 begin these, and among them only the signs ×
/// and ÷ (C3 97 and C3 B7) are no letters.
std::size_t accented_letter_size(std::string_view utf8, std::size_t at)
{
    if (at + 1 >= utf8.size())
        return 0;
    const auto lead = static_cast<Byte>(utf8[at]);
    const auto trail = static_cast<Byte>(utf8[at + 1]);
    const bool is_sign = lead == 0xC3 && (trail == 0x97 || trail == 0xB7);
    return lead >= 0xC3 && lead <= 0xC5 && !is_sign ? 2 : 0;
}

std::size_t end_of_letters(std::string_view utf8, std::size_t at)
{
    while (at < utf8.size()) {
        const std::size_t size = is_ascii_letter(utf8[at]) ? 1 : accented_letter_size(utf8, at);
        if (size == 0)
            break;
        at += size;
    }
    return at;
}

std::size_t end_of_digits(std::string_view utf8, std::size_t at)
{
    while (at < utf8.size() && is_ascii_digit(utf8[at]))
        ++at;
    return at;
}

bool is_white(std::string_view utf8, std::size_t at)
{
    return at >= utf8.size() || utf8[at] == ' ' || utf8[at] == '\n' || utf8[at] == '\r' || utf8[at] == '\t';
}

/// Spaces stay together (WB3d); line ends and tabs are cut one by one, but CR LF is one (WB3).
std::size_t end_of_space(std::string_view utf8, std::size_t at)
{
    if (utf8[at] == '\r' && at + 1 < utf8.size() && utf8[at + 1] == '\n')
        return at + 2;
    if (utf8[at] != ' ')
        return at + 1;
    while (at < utf8.size() && utf8[at] == ' ')
        ++at;
    return at;
}

bool is_plain_mark(std::string_view utf8, std::size_t at)
{
    return at < utf8.size() && std::string_view(",.;:?!").find(utf8[at]) != std::string_view::npos;
}

}

std::size_t cut_plain_words(std::string_view utf8, std::size_t at, std::vector<Segment>& segments)
{
    while (at < utf8.size()) {
        if (is_white(utf8, at)) {
            const std::size_t end = end_of_space(utf8, at);
            segments.push_back({.range = {at, end}, .kind = SegmentKind::space, .is_plain = true});
            at = end;
            continue;
        }
        const bool is_number = is_ascii_digit(utf8[at]);
        const std::size_t end = is_number ? end_of_digits(utf8, at) : end_of_letters(utf8, at);
        const std::size_t mark_end = is_plain_mark(utf8, end) ? end + 1 : end;
        if (end == at || !is_white(utf8, mark_end))
            return at;
        const SegmentKind kind = is_number ? SegmentKind::number : SegmentKind::word;
        segments.push_back({.range = {at, end}, .kind = kind, .is_plain = true});
        if (mark_end != end)
            segments.push_back({.range = {end, mark_end}, .kind = SegmentKind::mark, .is_plain = true});
        at = mark_end;
    }
    return at;
}

}
