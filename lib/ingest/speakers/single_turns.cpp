#include "ingest/speakers/single_turns.hpp"

#include "ingest/lines/field_words.hpp"
#include "ingest/lines/names.hpp"
#include "ingest/openings/opening_marks.hpp"
#include "ingest/openings/possible_labels.hpp"
#include "text/characters.hpp"

#include <algorithm>

namespace draad {

namespace {

/// The marks of a name, each once, an emoji as E.
std::string marks_of(std::string_view name)
{
    std::set<char> marks;
    for (std::size_t offset = 0; offset < name.size();) {
        const Character character = character_at(name, offset);
        if (is_pictogram(character.code_point))
            marks.insert('E');
        else if (character.size == 1 && !is_letter_or_digit(character.code_point) && name[offset] != ' ')
            marks.insert(name[offset]);
        offset += character.size;
    }
    return {marks.begin(), marks.end()};
}

bool is_phone_number(std::string_view name)
{
    constexpr std::size_t shortest = 9;
    return name.size() >= shortest && name.find_first_not_of("+0123456789 -") == std::string_view::npos;
}

bool begins_low(std::string_view name)
{
    const char32_t first = character_at(name, 0).code_point;
    return is_letter(first) && !is_upper(first);
}

}

SingleTurns::SingleTurns(std::span<const KnownTurn> known, bool is_labelled)
{
    constexpr std::size_t some_turns = 6;
    std::set<std::string_view> voices;
    for (const KnownTurn& turn : known) {
        voices.insert(turn.voice);
        lines_.insert(turn.line_index);
        marks_.insert(marks_of(turn.name));
        has_low_names_ = has_low_names_ || (begins_low(turn.name) && turn.name.find(' ') == std::string::npos);
    }
    marks_.erase("");
    is_conversation_ = is_labelled && known.size() >= some_turns && voices.size() >= 2;
}

bool SingleTurns::is_named_alike(const Opening& opening) const
{
    std::string_view name = opening.label.name;
    if (name.ends_with('?'))
        name.remove_suffix(1);
    const bool is_low_word = has_low_names_ && begins_low(name) && name.find(' ') == std::string_view::npos;
    return is_low_word || is_name(name) || is_code(name) || is_phone_number(name) || ends_in_person(opening.voice) ||
           marks_.contains(marks_of(opening.label.name));
}

bool SingleTurns::has_words(const Opening& opening) const
{
    const auto next = lines_.upper_bound(opening.line_index);
    constexpr std::size_t label_and_blank = 2;
    return opening.setting != Setting::own_line || next == lines_.end() || *next > opening.line_index + label_and_blank;
}

bool SingleTurns::is_one(const Opening& opening) const
{
    const bool may_be_heading = opening.setting == Setting::own_line || opening.setting == Setting::emphasis;
    const bool is_last = lines_.upper_bound(opening.line_index) == lines_.end();
    return is_conversation_ && has_words(opening) && !(may_be_heading && is_last) && is_named_alike(opening) &&
           !is_outline_number(opening.label.name) && !has_plain_words(opening.label.name);
}

}
