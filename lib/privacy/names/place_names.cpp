#include "privacy/names/place_names.hpp"

#include <algorithm>
#include <initializer_list>
#include <string>
#include <vector>

namespace draad {

namespace {

/// Whether something stands before one of these endings.
bool has_ending(std::string_view name, std::initializer_list<std::string_view> endings)
{
    return std::ranges::any_of(
        endings, [&](std::string_view ending) { return name.size() > ending.size() + 2 && name.ends_with(ending); });
}

/// What endings come behind: Groning and Groninge of Groningen, Amsterdamm of Amsterdam.
std::vector<std::string> stems_of(std::string_view name)
{
    std::vector<std::string> stems{std::string(name)};
    if (name.ends_with("e") || name.ends_with("o"))
        stems.emplace_back(name.substr(0, name.size() - 1));
    if (name.ends_with("en")) {
        stems.emplace_back(name.substr(0, name.size() - 2));
        stems.emplace_back(name.substr(0, name.size() - 1));
    }
    stems.push_back(std::string(name) + name.back());
    return stems;
}

bool has_any(const Lexicon& lexicon, std::string_view name, const std::vector<std::string>& stems,
             std::initializer_list<std::string_view> endings)
{
    return std::ranges::any_of(stems, [&](const std::string& stem) {
        return std::ranges::any_of(endings, [&](std::string_view ending) {
            const std::string derived = stem + std::string(ending);
            return derived != name && lexicon.find(derived).has_value();
        });
    });
}

}

bool is_place_name(std::string_view folded, const Lexicon& lexicon)
{
    const std::string_view last = folded.substr(folded.rfind(' ') + 1); // of Johan de Wittlaan, and not of Van der Laan
    if (has_ending(last, {"straat", "steeg", "plein", "gracht", "kade", "singel", "buurt", "dreef"}) ||
        (has_ending(last, {"laan", "weg"}) && !last.starts_with("ver") && !last.starts_with("ter")))
        return true;
    if (folded.size() < 4 || !lexicon.find(folded))
        return false;
    if (has_ending(folded, {"land", "ije"}))
        return true;
    const std::vector<std::string> stems = stems_of(folded);
    // Pieterse and Peterse are surnames: what comes from a person has no people.
    return has_any(lexicon, folded, stems, {"naar", "enaar"}) ||
           (has_any(lexicon, folded, stems, {"er", "aar"}) && has_any(lexicon, folded, stems, {"se"}));
}

}
