#include "ingest/passes/headings.hpp"

#include "dutch/words/open/introductions.hpp"
#include "dutch/words/pronouns.hpp"
#include "ingest/lines/list_items.hpp"
#include "ingest/lines/shape.hpp"
#include "ingest/passes/wrapping.hpp"
#include "text/characters.hpp"
#include "text/folding.hpp"
#include "text/source_text.hpp"
#include "text/trimmed.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace draad {

namespace {

/// At least three times the same mark, perhaps with spaces: "---", "* * *", "=====".
bool is_rule(std::string_view line)
{
    constexpr std::string_view marks = "=-*_~";
    const auto size = static_cast<std::size_t>(std::ranges::count(line, line.empty() ? '\0' : line[0]));
    return size >= 3 && marks.find(line[0]) != std::string_view::npos &&
           size + std::ranges::count(line, ' ') == line.size();
}

bool is_underline(std::string_view line)
{
    return is_rule(line) && (line[0] == '=' || line[0] == '-') && line.find(' ') == std::string_view::npos;
}

/// Whether a number sign and the white space after it opens the line; fills in what is left of it.
bool take_number_signs(std::string_view text, TextRange& content)
{
    const std::string_view line = text.substr(content.begin, content.size());
    const std::size_t signs = std::min(line.find_first_not_of('#'), line.size());
    if (signs == 0 || signs > 6 || signs == line.size() || (line[signs] != ' ' && line[signs] != '\t'))
        return false;
    content.begin += signs;
    while (text[content.end - 1] == '#')
        --content.end;
    content = trimmed(text, content);
    return true;
}

/// What a line's neighbours tell.
struct Surroundings {
    const MarkedLine* above = nullptr; ///< the visible line above
    const MarkedLine* below = nullptr;
    const MarkedLine* text_below = nullptr; ///< past URLs and page numbers
    bool follows_blank = true;
    bool precedes_blank = true;
    bool is_in_title = false; ///< nothing but headings and facts stands above
};

bool is_done(std::string_view text, const MarkedLine* above)
{
    return above == nullptr || !above->is_text() || above->begins_paragraph || above->content.is_empty() ||
           ends_sentence(content_of(text, *above));
}

/// Ends in a full stop, perhaps within quotation marks: a statement, not a heading.
bool ends_in_full_stop(std::string_view line)
{
    const std::size_t last = line.find_last_of(".?!");
    return ends_sentence(line) && last != std::string_view::npos && line[last] == '.';
}

/// "e.o.", "W.v.t.t.k.": the full stop is the abbreviation's, not the sentence's.
bool ends_in_abbreviation(std::string_view line)
{
    return line.size() > 3 && line.back() == '.' && line[line.size() - 3] == '.';
}

bool has_heading_shape(std::string_view line)
{
    constexpr std::size_t most_words = 12;
    constexpr std::size_t longest = 80;
    constexpr std::string_view inner_endings = ",;:-";
    const bool goes_on = !line.empty() && inner_endings.find(line.back()) != std::string_view::npos;
    const bool is_statement = ends_in_full_stop(line) && !ends_in_abbreviation(line) && !line.ends_with("...");
    return !goes_on && !is_statement && begins_like_sentence(line) && count_words(line) <= most_words &&
           count_code_points(line) <= longest;
}

/// Directly above its text, the line must be so short that it was broken off on purpose.
bool is_broken_off(std::string_view line, std::string_view below, std::size_t width)
{
    constexpr double well_short = 0.7;
    const std::size_t first_word = std::min(below.find(' '), below.size());
    return begins_like_sentence(below) &&
           static_cast<double>(count_code_points(line) + 1 + first_word) < well_short * static_cast<double>(width);
}

/// "Wie praat er eerst?" alone above a paragraph is a heading; a question that goes on from the text above ("Maar wie
/// bepaalt dat?"), that someone in the text asks ("Wat moest ik doen?") or that stands in quotation marks is text.
bool asks_for_text(std::string_view line, std::string_view below)
{
    constexpr std::size_t shortest_text = 60;
    constexpr std::size_t longest = 60;
    constexpr auto words_of_text =
        std::to_array<std::string_view>({"maar", "en", "want", "dus", "toch", "toen", "dan"});
    if (line.empty() || line.back() != '?' || count_words(line) < 3 || count_code_points(line) > longest ||
        count_code_points(below) < shortest_text || !is_letter(character_at(line, 0).code_point))
        return false;
    const std::string folded = fold(line);
    for (std::size_t begin = 0; begin < folded.size();) {
        const std::size_t end = std::min(folded.find_first_of(" ,.?", begin), folded.size());
        const std::string_view word = std::string_view(folded).substr(begin, end - begin);
        if (refers_into_text(word) || std::ranges::find(words_of_text, word) != words_of_text.end())
            return false;
        begin = end + 1;
    }
    return true;
}

bool is_heading(std::string_view text, const MarkedLine& line, const Surroundings& around, std::size_t width)
{
    const std::string_view content = content_of(text, line);
    const bool is_numbered = size_of_numbering(content) > 0;
    if (!has_heading_shape(content) || around.below == nullptr || !is_done(text, around.above))
        return false;
    if (line.begins_paragraph && !is_numbered)
        return false;
    const std::string_view below = content_of(text, *around.below);
    const MarkedLine* next = around.text_below;
    if (next != nullptr && !next->label && begins_within_sentence(content_of(text, *next)))
        return false;
    if (is_numbered)
        return around.follows_blank && around.precedes_blank && size_of_numbering(below) == 0;
    if (!around.follows_blank && !around.is_in_title)
        return false;
    const bool opens_document = around.above == nullptr;
    if (around.precedes_blank)
        return opens_document || !ends_sentence(content) ||
               (around.follows_blank && next != nullptr && asks_for_text(content, content_of(text, *next)));
    return around.below->label || !around.below->is_text() || is_broken_off(content, below, width);
}

/// "3. Rondvraag" or "Actiepunten": a part of minutes, also right after someone's turn.
bool names_part(std::string_view line)
{
    return size_of_numbering(line) > 0 || introduces_text(fold(line));
}

Surroundings look_around(const std::vector<MarkedLine>& lines, std::size_t line_index, const MarkedLine* above)
{
    const std::size_t below = next_visible(lines, line_index + 1);
    std::size_t text_below = below;
    while (text_below < lines.size() && lines[text_below].role == LineRole::meta)
        text_below = next_visible(lines, text_below + 1);
    return {.above = above,
            .below = below < lines.size() ? &lines[below] : nullptr,
            .text_below = text_below < lines.size() && lines[text_below].is_text() ? &lines[text_below] : nullptr,
            .follows_blank = follows_blank(lines, line_index),
            .precedes_blank = below != line_index + 1};
}

}

void mark_headings_by_markup(std::string_view text, std::vector<MarkedLine>& lines)
{
    for (std::size_t line_index = 0; line_index < lines.size(); ++line_index) {
        MarkedLine& line = lines[line_index];
        const std::string_view content = content_of(text, line);
        if (!line.is_text())
            continue;
        if (take_number_signs(text, line.content))
            line.role = LineRole::heading;
        else if (is_rule(content))
            line.role = LineRole::markup;
        if (line_index > 0 && is_underline(content) && lines[line_index - 1].is_text() &&
            follows_blank(lines, line_index - 1))
            lines[line_index - 1].role = LineRole::heading;
    }
}

void mark_bold_headings(std::string_view text, std::vector<MarkedLine>& lines)
{
    for (std::size_t line_index = 0; line_index < lines.size(); ++line_index) {
        MarkedLine& line = lines[line_index];
        const std::size_t below = next_visible(lines, line_index + 1);
        if (line.is_text() && line.is_bold && !line.label && !line.time && !line.begins_paragraph &&
            below != line_index + 1 && below < lines.size() && follows_blank(lines, line_index) &&
            has_heading_shape(content_of(text, line)))
            line.role = LineRole::heading;
    }
}

void mark_headings_by_shape(std::string_view text, std::vector<MarkedLine>& lines)
{
    const std::size_t width = line_width(text, lines);
    const MarkedLine* above = nullptr;
    bool is_in_turn = false;
    bool is_in_title = true;
    for (std::size_t line_index = 0; line_index < lines.size(); ++line_index) {
        MarkedLine& line = lines[line_index];
        if (line.role == LineRole::blank)
            continue;
        is_in_turn = (is_in_turn || line.label) && line.role != LineRole::heading;
        Surroundings around = look_around(lines, line_index, above);
        around.is_in_title = is_in_title;
        // Within a turn a short paragraph is speech, unless a new turn begins right below it.
        const bool may_be_heading =
            !is_in_turn || (around.below != nullptr && around.below->label) || names_part(content_of(text, line));
        if (line.is_text() && !line.label && !line.time && may_be_heading && is_heading(text, line, around, width)) {
            line.role = LineRole::heading;
            is_in_turn = false;
        }
        is_in_title = is_in_title && (line.role == LineRole::heading || line.role == LineRole::meta);
        above = &line;
    }
}

}
