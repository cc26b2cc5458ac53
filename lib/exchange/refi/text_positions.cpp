#include "exchange/refi/text_positions.hpp"

#include "exchange/dictionary/numbered_lines.hpp"
#include "text/characters.hpp"

#include <algorithm>
#include <utility>

namespace draad {

namespace {

constexpr char32_t first_above_plane = 0x10000;

/// Without the sign that a text was cut.
std::string_view without_ellipsis(std::string_view text)
{
    for (const std::string_view sign : {"…", "..."})
        if (text.ends_with(sign))
            text.remove_suffix(sign.size());
    return text;
}

/// Whether a word begins or ends before a byte, or there is none on either side.
bool is_word_edge(std::string_view text, std::size_t byte)
{
    if (byte == 0 || byte >= text.size())
        return true;
    std::size_t before = byte - 1;
    while (before > 0 && (static_cast<unsigned char>(text[before]) & 0xC0U) == 0x80U)
        --before;
    return !is_letter(character_at(text, before).code_point) || !is_letter(character_at(text, byte).code_point);
}

/// How well a way of counting explains the stretches: those that are what their program says they are, then those
/// without a word of it that do not cut words in two.
std::pair<std::size_t, std::size_t> explained(const TextPositions& positions, std::string_view text,
                                              std::span<const ForeignStretch> stretches)
{
    std::pair<std::size_t, std::size_t> explained{0, 0};
    for (const ForeignStretch& stretch : stretches) {
        const std::optional<TextPositions::Stretch> found = positions.translate(stretch);
        if (!found)
            continue;
        const auto begin = static_cast<std::size_t>(found->text.data() - text.data());
        if (!stretch.text.empty())
            explained.first += is_as_stated(found->text, stretch.text) ? 1 : 0;
        else if (is_word_edge(text, begin) && is_word_edge(text, begin + found->text.size()))
            ++explained.second;
    }
    return explained;
}

}

TextPositions::TextPositions(std::string_view text, bool had_mark, PositionCount count) : text_(text), count_(count)
{
    const auto add = [&](std::size_t code_point, std::size_t byte) {
        code_points_.push_back(code_point);
        bytes_.push_back(byte);
    };
    if (had_mark && count.has_mark)
        add(0, 0);
    std::size_t code_point = 0;
    for (std::size_t at = 0; at < text.size(); ++code_point) {
        const Character character = character_at(text, at);
        const bool is_crlf = text.substr(at, 2) == "\r\n";
        add(code_point, at);
        if ((is_crlf && count.crlf_is_two) || (character.code_point >= first_above_plane && count.in_utf16))
            add(code_point, at);
        at += is_crlf ? 2 : character.size;
    }
    add(code_point, text.size());
}

std::optional<TextPositions::Stretch> TextPositions::translate(const ForeignStretch& stretch) const
{
    if (stretch.end < stretch.start || stretch.end > code_points_.size()) // an end inclusive adds one
        return std::nullopt;
    const std::size_t end = stretch.end + (count_.is_end_inclusive ? 1 : 0);
    if (end >= code_points_.size())
        return std::nullopt;
    return Stretch{.start = code_points_[stretch.start],
                   .end = code_points_[end],
                   .text = text_.substr(bytes_[stretch.start], bytes_[end] - bytes_[stretch.start])};
}

bool is_as_stated(std::string_view found, std::string_view stated)
{
    const std::string whole = single_spaced(found);
    const std::string_view cut = without_ellipsis(stated);
    return cut.size() < stated.size() ? whole.starts_with(single_spaced(cut)) : whole == single_spaced(stated);
}

PositionCount likely_count(std::string_view text, bool had_mark, std::span<const ForeignStretch> stretches,
                           bool counts_crlf)
{
    PositionCount best{.crlf_is_two = counts_crlf};
    auto most = explained({text, had_mark, best}, text, stretches);
    for (unsigned kind = 0; kind < 16 && most.first + most.second < stretches.size(); ++kind) {
        const PositionCount count{.crlf_is_two = ((kind & 1U) != 0) != counts_crlf,
                                  .has_mark = (kind & 2U) != 0,
                                  .in_utf16 = (kind & 4U) != 0,
                                  .is_end_inclusive = (kind & 8U) != 0};
        const auto matches = explained({text, had_mark, count}, text, stretches);
        if (matches > most) {
            most = matches;
            best = count;
        }
    }
    return best;
}

}
