#include "ingest/lines/list_items.hpp"

#include "ingest/lines/shape.hpp"
#include "text/characters.hpp"
#include "text/source_text.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace draad {

namespace {

constexpr std::array<std::string_view, 9> bullets = {"-", "*", "+", "•", "·", "▪", "◦", "–", "o"};

/// How many bytes of bullet a line begins with, white space included.
std::size_t size_of_bullet(std::string_view line)
{
    for (const std::string_view bullet : bullets) {
        if (!line.starts_with(bullet))
            continue;
        const std::size_t end = std::min(line.find_first_not_of(" \t", bullet.size()), line.size());
        if (end > bullet.size() && end < line.size())
            return end;
    }
    return 0;
}

/// Whether a dash and what follows it may be a line of dialogue: a dash, and a whole sentence.
bool opens_speech(std::string_view line, std::size_t bullet, Hyphen hyphen)
{
    const bool is_dash = line.starts_with("–") || (line.starts_with('-') && hyphen == Hyphen::dialogue);
    const std::string_view words = line.substr(bullet);
    return is_dash && begins_like_sentence(words) && ends_sentence(words) && !read_label(words);
}

/// Whether a line may be the middle of a sentence, so that its dash or number is no list's: the line before it is
/// running text without an end, and it goes on in lower case.
bool is_within_sentence(std::string_view text, const MarkedLine* before, std::string_view after_mark)
{
    constexpr std::size_t shortest_running_line = 40;
    if (before == nullptr || !before->is_text() || before->begins_paragraph || !begins_within_sentence(after_mark))
        return false;
    const std::string_view line = content_of(text, *before);
    return count_code_points(line) >= shortest_running_line && !ends_sentence(line) && !line.ends_with(':') &&
           !line.ends_with(';');
}

/// The end of the lines with bullets that follow each other from `line_index` on.
std::size_t end_of_bullets(std::string_view text, const std::vector<MarkedLine>& lines, std::size_t line_index)
{
    std::size_t end = line_index;
    while (end < lines.size() && lines[end].is_text() && size_of_bullet(content_of(text, lines[end])) > 0)
        ++end;
    return std::max(end, line_index + 1);
}

/// Whether one of these lines can be no speech, so that all of them are points of a list: "- BHV: de pleisters zijn
/// op."
bool holds_point(std::string_view text, const std::vector<MarkedLine>& lines, std::size_t begin, std::size_t end)
{
    return std::any_of(lines.begin() + static_cast<std::ptrdiff_t>(begin),
                       lines.begin() + static_cast<std::ptrdiff_t>(end), [&](const MarkedLine& line) {
                           const std::string_view content = content_of(text, line);
                           const std::string_view words = content.substr(size_of_bullet(content));
                           return words.size() < content.size() && (!begins_like_sentence(words) || read_label(words));
                       });
}

}

std::size_t size_of_numbering(std::string_view line)
{
    std::size_t offset = 0;
    std::size_t digits = 0;
    bool is_numbering = line.size() > 2 && line[0] >= 'a' && line[0] <= 'z' && line[1] == ')';
    if (is_numbering)
        offset = 2;
    else {
        for (; offset < line.size() && (line[offset] == '.' || is_ascii_digit(line[offset])); ++offset)
            digits += is_ascii_digit(line[offset]) ? 1 : 0;
        const bool has_bracket = digits > 0 && offset < line.size() && line[offset] == ')';
        is_numbering = digits > 0 && digits <= 4 && line[0] != '.' && (has_bracket || digits < offset);
        offset += has_bracket ? 1 : 0;
    }
    const std::size_t end = line.find_first_not_of(" \t", offset);
    return is_numbering && end != std::string_view::npos && end > offset ? end : 0;
}

void mark_list_items(std::string_view text, std::vector<MarkedLine>& lines, Hyphen hyphen)
{
    const MarkedLine* before = nullptr;
    std::size_t end_of_run = 0;
    bool is_list = false;
    for (std::size_t line_index = 0; line_index < lines.size(); ++line_index) {
        MarkedLine& line = lines[line_index];
        if (line.role == LineRole::blank)
            continue;
        if (line_index >= end_of_run) {
            end_of_run = end_of_bullets(text, lines, line_index);
            is_list = holds_point(text, lines, line_index, end_of_run);
        }
        const std::string_view content = content_of(text, line);
        const std::size_t bullet = line.is_text() ? size_of_bullet(content) : 0;
        const std::size_t number = line.is_text() ? size_of_numbering(content) : 0;
        if (std::max(bullet, number) > 0 &&
            !is_within_sentence(text, before, content.substr(std::max(bullet, number)))) {
            line.content.begin += !is_list && opens_speech(content, bullet, hyphen) ? 0 : bullet;
            line.begins_paragraph = true;
        }
        before = &line;
    }
}

}
