#include "ingest/openings/opening_marks.hpp"

#include "dutch/words/function_words.hpp"
#include "dutch/words/interjections.hpp"
#include "ingest/lines/shape.hpp"
#include "text/characters.hpp"
#include "text/folding.hpp"
#include "text/trimmed.hpp"

#include <algorithm>
#include <array>

namespace draad {

namespace {

constexpr std::size_t longest_short_name = 40;
constexpr std::size_t longest_code = 14;
constexpr std::string_view wide_colon = "：";
/// Where one begins with another, the longer one stands first.
constexpr auto marks = std::to_array<std::string_view>(
    {"->", "→", "--", "—", "–", "::", ">>", ">", "»", "=", "/", wide_colon, ";", "|", "]", ")", "~", "...", "…"});

bool is_blank_at(std::string_view text, std::size_t at)
{
    return at < text.size() && (text[at] == ' ' || text[at] == '\t');
}

std::size_t next_word(std::string_view text, std::size_t at)
{
    return std::min(text.find_first_not_of(" \t", at), text.size());
}

/// "R1", "KIM", "Q", "@noor": a word that is no word of a sentence.
bool is_code_word(std::string_view word)
{
    if (word.empty() || word.size() > longest_code)
        return false;
    if (word.front() == '@')
        return word.size() > 1;
    const bool has_only_signs = std::ranges::all_of(word, [](char byte) {
        return (byte >= 'A' && byte <= 'Z') || is_ascii_digit(byte) || byte == '_' || byte == '-';
    });
    return has_only_signs && word.front() >= 'A' && word.front() <= 'Z' && !is_function_word(fold(word));
}

/// "0", "12": the number of who speaks.
bool is_short_number(std::string_view word)
{
    constexpr std::size_t most_digits = 2;
    return !word.empty() && word.size() <= most_digits &&
           word.find_first_not_of("0123456789") == std::string_view::npos;
}

/// "🎤", "👩‍🦰": nothing but pictograms and what joins or colours them.
bool is_only_pictograms(std::string_view word)
{
    constexpr char32_t joiner = 0x200D;
    constexpr char32_t first_variation = 0xFE00;
    constexpr char32_t last_variation = 0xFE0F;
    bool has_any = false;
    for (std::size_t offset = 0; offset < word.size();) {
        const Character character = character_at(word, offset);
        const char32_t code_point = character.code_point;
        const bool is_part = code_point == joiner || (code_point >= first_variation && code_point <= last_variation);
        if (!is_part && !is_pictogram(code_point))
            return false;
        has_any = has_any || !is_part;
        offset += character.size;
    }
    return has_any;
}

/// "Resp.", "Vr.": a capital and some small letters before a full stop, and no word that is an answer by itself.
bool may_be_abbreviation(std::string_view word)
{
    constexpr std::size_t longest = 6;
    const bool is_word = word.size() >= 2 && word.size() <= longest && word.front() >= 'A' && word.front() <= 'Z' &&
                         std::ranges::all_of(word.substr(1), [](char byte) { return byte >= 'a' && byte <= 'z'; });
    if (!is_word)
        return false;
    const std::string folded = fold(word);
    return !is_function_word(folded) && !is_interjection(folded);
}

/// "De voorzitter zegt: ...": a person's title and a verb of saying, before the colon.
std::optional<SetOff> read_reported(std::string_view line)
{
    constexpr auto verbs = std::to_array<std::string_view>(
        {" zegt", " vraagt", " antwoordt", " reageert", " vervolgt", " merkt op", " geeft aan"});
    const std::size_t colon = line.substr(0, 2 * longest_short_name).find(": ");
    if (colon == std::string_view::npos)
        return std::nullopt;
    const std::string_view before = line.substr(0, colon);
    const auto verb = std::ranges::find_if(verbs, [before](std::string_view one) { return before.ends_with(one); });
    if (verb == verbs.end())
        return std::nullopt;
    constexpr std::size_t most_words = 5;
    const std::string_view name = before.substr(0, before.size() - verb->size());
    if (count_words(name) > most_words || !begins_like_sentence(name))
        return std::nullopt;
    return SetOff{name.size(), next_word(line, colon + 1), Setting::mark, "says:"};
}

std::optional<SetOff> read_marked(std::string_view line)
{
    constexpr std::size_t most_words = 3;
    const std::string_view start = line.substr(0, longest_short_name);
    for (std::size_t at = 1; at < start.size(); at += character_at(start, at).size) {
        const std::string_view rest = line.substr(at);
        const auto mark = std::ranges::find_if(marks, [rest](std::string_view one) { return rest.starts_with(one); });
        if (mark == marks.end())
            continue;
        const std::string_view name = trimmed(start.substr(0, at));
        const bool is_point = name.size() == 1 || name.find_first_not_of("0123456789.") == std::string_view::npos;
        const std::size_t end = at + mark->size();
        const bool is_followed = *mark == wide_colon || is_blank_at(line, end);
        if (!is_followed || name.empty() || count_words(name) > most_words || (is_point && *mark == ")"))
            return std::nullopt;
        return SetOff{name.size(), next_word(line, end), Setting::mark, *mark};
    }
    return std::nullopt;
}

}

std::optional<SetOff> read_set_off(std::string_view line)
{
    const std::size_t blank = std::min(line.find_first_of(" \t"), line.size());
    const std::string_view first = line.substr(0, blank);
    if (first.empty() || !is_blank_at(line, blank))
        return read_marked(line);
    const std::size_t begin = next_word(line, blank);
    const std::string_view words = line.substr(begin);
    const std::string_view next = words.substr(0, words.find_first_of(" ,.?!"));
    constexpr std::size_t single_letter = 1;
    const bool is_followed = begins_like_sentence(words) && (next.size() <= single_letter || !is_in_capitals(next));
    const std::string_view unstopped = first.substr(0, first.size() - 1);
    const bool is_stopped = first.ends_with('.') && (is_code_word(unstopped) || may_be_abbreviation(unstopped));
    if (is_stopped && is_followed)
        return SetOff{first.size() - 1, begin, Setting::stop, "."};
    const bool is_sign = is_code_word(first) || is_short_number(first);
    if ((is_sign && (is_followed || first.front() == '@')) || is_only_pictograms(first))
        return SetOff{first.size(), begin, Setting::bare, {}};
    if (const auto reported = read_reported(line))
        return reported;
    return read_marked(line);
}

bool may_be_set_off(std::string_view line)
{
    const std::string_view start = line.substr(0, longest_short_name);
    if (start.find_first_of(">=/;|])~") != std::string_view::npos || start.find("--") != std::string_view::npos ||
        start.find("...") != std::string_view::npos || start.find(wide_colon) != std::string_view::npos)
        return true;
    const std::size_t blank = line.find_first_of(" \t");
    std::string_view first = line.substr(0, std::min(blank, line.size()));
    const bool is_stopped = first.ends_with('.');
    if (is_stopped)
        first.remove_suffix(1);
    return is_code_word(first) || is_short_number(first) || is_only_pictograms(first) ||
           (is_stopped && may_be_abbreviation(first)) ||
           (!first.empty() && first.front() >= 'A' && first.front() <= 'Z' && read_reported(line));
}

bool has_full_stop(std::string_view name)
{
    constexpr std::size_t longest_abbreviation = 5;
    for (std::size_t stop = name.find(". "); stop != std::string_view::npos; stop = name.find(". ", stop + 1)) {
        const std::size_t before = name.substr(0, stop).find_last_of(" .");
        const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
        const std::string_view word = name.substr(begin, stop - begin);
        if (word.size() > longest_abbreviation || (word.size() > 1 && is_function_word(fold(word))))
            return true;
    }
    return false;
}

bool is_pictogram(char32_t code_point)
{
    return code_point >= 0x1F000 && code_point <= 0x1FAFF;
}

}
