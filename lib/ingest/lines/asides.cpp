#include "ingest/lines/asides.hpp"

#include "dutch/words/frequent_verbs.hpp"
#include "dutch/words/open/person_words.hpp"
#include "dutch/words/pronouns.hpp"
#include "text/characters.hpp"
#include "text/folding.hpp"
#include "text/trimmed.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>

namespace draad {

namespace {

/// Beside the personal pronouns of Dutch: possessive ones, and those that people write in English.
constexpr auto further_pronouns =
    std::to_array<std::string_view>({"die", "diens", "dier", "haar", "he", "hen", "her", "hers", "him", "his", "hun",
                                     "she", "their", "theirs", "them", "they", "zijn"});

/// How something is said, and what one does on a stage.
constexpr auto manners = std::to_array<std::string_view>(
    {"aarzelend", "aarzelt",    "af",          "alleen",      "bang",        "blij",       "boos",     "droevig",
     "droog",     "fel",        "fluisterend", "fluistert",   "geschrokken", "giechelend", "giechelt", "glimlachend",
     "glimlacht", "grinnikend", "grinnikt",    "haastig",     "hard",        "hardop",     "heftig",   "hoest",
     "hoestend",  "huilend",    "huilt",       "ironisch",    "kalm",        "knikkend",   "knikt",    "koel",
     "kort",      "kwaad",      "lachend",     "lacht",       "langzaam",    "lezend",     "luid",     "mompelend",
     "mompelt",   "nadenkend",  "ontroerd",    "opgelucht",   "opgewonden",  "opstaand",   "peinzend", "plechtig",
     "roepend",   "rustig",     "scherp",      "schreeuwend", "schreeuwt",   "snel",       "snikkend", "snikt",
     "somber",    "spottend",   "stil",        "streng",      "terzijde",    "twijfelend", "verbaasd", "verlegen",
     "verrast",   "verschrikt", "verwonderd",  "vrolijk",     "zacht",       "zachtjes",   "zingend",  "zingt",
     "zucht",     "zuchtend"});

/// Verbs of what one does on a stage, and prepositions to whom it is said.
constexpr auto openings_of_directions =
    std::to_array<std::string_view>({"draait",  "grijpt", "kijkt",   "knielt", "leest",   "loopt", "naar",   "neemt",
                                     "opent",   "pakt",   "schenkt", "slaat",  "springt", "staat", "steekt", "tegen",
                                     "terwijl", "tot",    "treedt",  "valt",   "werpt",   "wijst", "zet",    "zit"});

bool are_pronouns(std::string_view role)
{
    std::size_t parts = 0;
    for (bool is_last = false; !is_last; ++parts) {
        const std::size_t slash = role.find('/');
        is_last = slash == std::string_view::npos;
        const std::string_view part = trimmed(role.substr(0, slash));
        if (!is_personal_pronoun(part) && !is_object_pronoun(part) &&
            std::ranges::find(further_pronouns, part) == further_pronouns.end())
            return false;
        role.remove_prefix(is_last ? role.size() : slash + 1);
    }
    return parts > 1;
}

/// Whether a role may be a direction: in small letters, and no word for a person.
bool may_be_direction(std::string_view role)
{
    const bool is_small =
        !role.empty() && is_letter(character_at(role, 0).code_point) && !is_upper(character_at(role, 0).code_point);
    const std::string_view first = role.substr(0, role.find_first_of(" ,"));
    const std::string_view last = role.substr(role.rfind(' ') + 1);
    const bool is_long = std::ranges::count(role, ' ') > 1; // "in den toon van den leraar"
    return is_small && !is_role_word(first) && !is_person_noun(first) &&
           (is_long || (!is_role_word(last) && !is_person_noun(last)));
}

}

bool is_aside(std::string_view role)
{
    const std::string_view first = role.substr(0, role.find(' '));
    const std::string_view last = role.substr(role.rfind(' ') + 1);
    if (are_pronouns(role))
        return true;
    const bool has_more = first.size() < role.size();
    const bool opens_direction =
        is_common_verb(first) || std::ranges::find(openings_of_directions, first) != openings_of_directions.end();
    return (has_more && opens_direction && !is_role_word(first)) || std::ranges::find(manners, last) != manners.end();
}

void drop_asides(std::vector<MarkedLine>& lines)
{
    constexpr std::size_t fewest_of_a_play = 3;
    std::map<std::string, std::set<std::string>> directions;
    bool is_play = false;
    for (const MarkedLine& line : lines)
        if (line.label && may_be_direction(line.label->role)) {
            std::set<std::string>& of_name = directions[fold(line.label->name)];
            of_name.insert(line.label->role);
            is_play = is_play || of_name.size() >= fewest_of_a_play;
        }
    for (MarkedLine& line : lines)
        if (is_play && line.label && may_be_direction(line.label->role))
            line.label->role.clear();
}

}
