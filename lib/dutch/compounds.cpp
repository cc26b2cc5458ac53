#include "dutch/compounds.hpp"

#include <algorithm>

namespace draad {

bool is_compound_with(std::string_view word, std::span<const std::string> forms, CompoundPlaces places,
                      const Lexicon& lexicon)
{
    return std::ranges::any_of(forms, [&](const std::string& form) {
        return word.size() > form.size() + 1 &&
               ((places.as_head && word.ends_with(form) &&
                 lexicon.contains(word.substr(0, word.size() - form.size()))) ||
                (places.as_modifier && word.starts_with(form) && lexicon.contains(word.substr(form.size()))));
    });
}

}
