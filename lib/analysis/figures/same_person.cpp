#include "analysis/figures/same_person.hpp"

#include "dutch/words/name_infixes.hpp"
#include "dutch/words/titles.hpp"
#include "text/characters.hpp"
#include "text/folding.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

namespace draad {

namespace {

using NameWords = std::vector<std::string>;

/// The words of a name as printed, of letters and digits only.
NameWords name_words(std::string_view name)
{
    NameWords words(1);
    for (std::size_t offset = 0; offset < name.size();) {
        const Character character = character_at(name, offset);
        if (character.code_point == U' ' && !words.back().empty())
            words.emplace_back();
        else if (is_letter_or_digit(character.code_point))
            words.back() += name.substr(offset, character.size);
        offset += character.size;
    }
    if (words.back().empty())
        words.pop_back();
    return words;
}

NameWords fold_words(NameWords words)
{
    for (std::string& word : words)
        word = fold(word);
    return words;
}

std::string in_one(const NameWords& words)
{
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

/// Takes "mevrouw", "de heer" and "dr" off the beginning, and gives them.
std::string take_form_of_address(NameWords& words)
{
    std::string title;
    while (words.size() > 1) {
        const bool is_article = words[0] == "de" && words.size() > 2 && is_form_of_address(words[1]);
        if (!is_article && !is_form_of_address(words[0]))
            break;
        title = words[is_article ? 1 : 0];
        words.erase(words.begin(), words.begin() + (is_article ? 2 : 1));
    }
    return title;
}

bool names_several(std::string_view name)
{
    return fold(name).find(" en ") != std::string::npos || name.find_first_of("&+/") != std::string_view::npos;
}

bool has_number(std::string_view name)
{
    return name.find_first_of("0123456789") != std::string_view::npos;
}

bool is_part_of(const std::string& one, const std::string& other)
{
    constexpr std::size_t shortest = 3;
    return one.size() >= shortest && (one == other || other.starts_with(one + " ") || other.ends_with(" " + one));
}

bool is_capital(char letter)
{
    return letter >= 'A' && letter <= 'Z';
}

/// "AdW" and "AW" of "anna de wit".
bool are_initials_of(const NameWords& printed, const NameWords& name)
{
    constexpr std::size_t most_letters = 5;
    std::string letters;
    for (const std::string& word : printed)
        letters += word;
    if (letters.size() < 2 || letters.size() > most_letters || name.size() < 2 || !is_capital(letters.front()) ||
        !is_capital(letters.back()))
        return false;
    std::string all;
    std::string without_infixes;
    for (const std::string& word : name) {
        all += word.front();
        if (!is_name_infix(word))
            without_infixes += word.front();
    }
    return fold(letters) == all || fold(letters) == without_infixes;
}

/// "j bos" of "joost bos".
bool has_initial_of(const NameWords& one, const NameWords& other)
{
    return one.size() >= 2 && one.size() == other.size() && one[0].size() == 1 && other[0].size() > 1 &&
           other[0].starts_with(one[0]) && std::equal(one.begin() + 1, one.end(), other.begin() + 1);
}

/// Whether words of four letters or so differ by one letter, or by two that changed places; never by the first.
bool is_slip(std::string_view one, std::string_view other)
{
    constexpr std::size_t fewest_letters = 3;
    if (std::min(one.size(), other.size()) < fewest_letters || std::max(one.size(), other.size()) == fewest_letters ||
        one.front() != other.front())
        return false;
    const auto parts = std::ranges::mismatch(one, other);
    std::string_view rest(parts.in1, one.end());
    std::string_view rest_of_other(parts.in2, other.end());
    while (!rest.empty() && !rest_of_other.empty() && rest.back() == rest_of_other.back()) {
        rest.remove_suffix(1);
        rest_of_other.remove_suffix(1);
    }
    const bool are_swapped =
        rest.size() == 2 && rest_of_other.size() == 2 && rest[0] == rest_of_other[1] && rest[1] == rest_of_other[0];
    return are_swapped || (rest.size() <= 1 && rest_of_other.size() <= 1);
}

bool are_slips(const NameWords& one, const NameWords& other)
{
    if (one.size() != other.size())
        return false;
    std::size_t slips = 0;
    for (std::size_t index = 0; index < one.size(); ++index) {
        if (one[index] == other[index])
            continue;
        if (!is_slip(one[index], other[index]))
            return false;
        ++slips;
    }
    return slips == 1;
}

bool are_single_people(std::string_view one, std::string_view other)
{
    return !has_number(one) && !has_number(other) && !names_several(one) && !names_several(other);
}

}

bool may_be_same_person(std::string_view one, std::string_view other)
{
    if (!are_single_people(one, other))
        return false;
    const NameWords printed = name_words(one);
    NameWords words = fold_words(printed);
    NameWords others = fold_words(name_words(other));
    if (words.empty() || others.empty())
        return false;
    if (is_part_of(in_one(words), in_one(others)))
        return true;
    const std::string title = take_form_of_address(words);
    const std::string title_of_other = take_form_of_address(others);
    if (!title.empty() && !title_of_other.empty() && title != title_of_other)
        return false;
    return is_part_of(in_one(words), in_one(others)) || are_initials_of(printed, others) ||
           has_initial_of(words, others);
}

bool may_be_slip(std::string_view one, std::string_view other)
{
    return !one.empty() && !other.empty() && fold(one.substr(0, 1)) == fold(other.substr(0, 1)) &&
           are_single_people(one, other) && are_slips(fold_words(name_words(one)), fold_words(name_words(other)));
}

}
