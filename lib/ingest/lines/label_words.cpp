#include "ingest/lines/label_words.hpp"

#include "dutch/words/open/person_words.hpp"
#include "dutch/words/titles.hpp"

namespace draad {

std::string_view without_number(std::string_view name)
{
    while (!name.empty() && (name.back() == ' ' || (name.back() >= '0' && name.back() <= '9')))
        name.remove_suffix(1);
    return name;
}

std::string without_honorific(std::string_view folded_name)
{
    for (;;) {
        const std::size_t space = folded_name.find(' ');
        if (space == std::string_view::npos)
            break;
        const std::string_view first = folded_name.substr(0, space);
        const std::string_view second = folded_name.substr(space + 1, folded_name.find(' ', space + 1) - space - 1);
        // The article goes with a title or a role, but "de Vries" is a name.
        const bool is_article = (first == "de" || first == "het") && (is_honorific(second) || is_role_word(second));
        if (!is_article && !is_honorific(first))
            break;
        folded_name.remove_prefix(space + 1);
    }
    return std::string(folded_name);
}

}
