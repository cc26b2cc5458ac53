#include "privacy/names/personal_name.hpp"

#include "dutch/words/name_infixes.hpp"
#include "dutch/words/titles.hpp"
#include "privacy/names/name_words.hpp"

#include <algorithm>

namespace draad {

namespace {

struct Part {
    std::string folded;
    /// A hyphen ties it to the word before.
    bool is_joined = false;
};

using Parts = std::vector<Part>;

bool is_hyphen(std::string_view gap)
{
    return gap == "-" || gap == "‑" || gap == "–";
}

Parts parts_of(std::string_view text)
{
    Parts parts;
    std::size_t end = 0;
    for (const NameWord& word : name_words(text)) {
        parts.push_back({word.folded, end > 0 && is_hyphen(text.substr(end, word.range.begin - end))});
        end = word.range.end;
    }
    return parts;
}

std::vector<std::string> words_of(const Parts& parts, std::size_t begin, std::size_t end)
{
    std::vector<std::string> words;
    for (std::size_t i = begin; i < end; ++i)
        words.push_back(parts[i].folded);
    return words;
}

/// "mevrouw", "de heer", "prof. dr.": how many words stand before the name.
std::size_t count_honorifics(const Parts& parts)
{
    std::size_t count = 0;
    while (count + 1 < parts.size()) {
        const bool is_article = parts[count].folded == "de" && is_form_of_address(parts[count + 1].folded);
        if (!is_article && !is_form_of_address(parts[count].folded))
            break;
        ++count;
    }
    return count;
}

void set_surname(PersonalName& name, const Parts& parts, std::size_t begin, std::size_t end)
{
    name.surname = words_of(parts, begin, end);
    for (std::size_t i = begin + 1; i < end; ++i)
        if (parts[i].is_joined && name.before_hyphen == 0)
            name.before_hyphen = i - begin;
}

/// Where the surname begins in a name without a loose particle: its last word, with what a hyphen ties to it.
std::size_t surname_begin(const Parts& parts)
{
    std::size_t begin = parts.size() - 1;
    while (begin > 0 && (parts[begin].is_joined || is_surname_particle(parts[begin - 1].folded)))
        --begin;
    return begin;
}

void read_in_order(PersonalName& name, const Parts& parts, bool has_honorific)
{
    const auto is_loose_particle = [](const Part& part) { return !part.is_joined && is_surname_particle(part.folded); };
    const auto particle = std::ranges::find_if(parts, is_loose_particle);
    const auto index = static_cast<std::size_t>(particle - parts.begin());
    std::size_t end = index;
    while (end < parts.size() && is_loose_particle(parts[end]))
        ++end;
    if (end < parts.size()) {
        name.given = words_of(parts, 0, index);
        name.particles = words_of(parts, index, end);
        return set_surname(name, parts, end, parts.size());
    }
    const std::size_t begin = surname_begin(parts);
    const bool holds_particle =
        std::ranges::any_of(parts, [](const Part& part) { return is_surname_particle(part.folded); });
    if (begin == 0 && !has_honorific && !holds_particle) {
        name.given = words_of(parts, 0, parts.size());
        return;
    }
    name.given = words_of(parts, 0, begin);
    set_surname(name, parts, begin, parts.size());
}

/// "Berg, M. van der": the particles may stand on either side of the comma.
void read_reversed(PersonalName& name, const Parts& surname, const Parts& rest)
{
    std::size_t begin = 0;
    while (begin + 1 < surname.size() && is_surname_particle(surname[begin].folded))
        name.particles.push_back(surname[begin++].folded);
    set_surname(name, surname, begin, surname.size());
    for (const Part& part : rest)
        (is_surname_particle(part.folded) ? name.particles : name.given).push_back(part.folded);
}

}

PersonalName parse_personal_name(std::string_view printed)
{
    PersonalName name;
    const std::string_view whole = printed.substr(0, printed.find('('));
    const std::size_t comma = whole.find(',');
    Parts parts = parts_of(whole.substr(0, comma));
    name.printed = words_of(parts, 0, parts.size());
    const std::size_t honorifics = count_honorifics(parts);
    parts.erase(parts.begin(), parts.begin() + static_cast<std::ptrdiff_t>(honorifics));
    if (parts.empty())
        return name;
    if (comma == std::string_view::npos) {
        read_in_order(name, parts, honorifics > 0);
        return name;
    }
    name.printed.clear();
    read_reversed(name, parts, parts_of(whole.substr(comma + 1)));
    return name;
}

}
