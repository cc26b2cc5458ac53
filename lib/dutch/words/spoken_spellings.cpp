#include "dutch/words/spoken_spellings.hpp"

#include "dutch/words/fixed_words.hpp"

#include <array>

namespace draad {

namespace {

struct SpokenSpelling {
    std::string_view spoken;
    std::string_view usual;
};

/// Left out is what is as often another word: gene (gêne), ne, as, iet, effen (flat).
constexpr auto spellings = std::to_array<SpokenSpelling>({
    {"nie", "niet"},
    {"ni", "niet"},
    {"niks", "niets"},
    {"nikske", "niets"},
    {"gin", "geen"},
    {"ginne", "geen"},
    {"ginnen", "geen"},
    {"nooi", "nooit"},
    {"niemes", "niemand"},
    {"nievers", "nergens"},
    {"nieverst", "nergens"},
    {"nieverans", "nergens"},
    {"effe", "even"},
    {"effes", "even"},
    {"effekes", "even"},
    {"efkes", "even"},
    {"mekaar", "elkaar"},
    {"malkaar", "elkaar"},
    {"mekander", "elkaar"},
    {"elkander", "elkaar"},
    {"altij", "altijd"},
    {"da", "dat"},
    {"da's", "dat"},
    {"wa", "wat"},
    {"'t", "het"},
    {"'n", "een"},
    {"'k", "ik"},
    {"ikke", "ik"},
    {"ie", "hij"},
    {"-ie", "hij"},
    {"'m", "hem"},
    {"d'r", "haar"},
    {"z'n", "zijn"},
    {"m'n", "mijn"},
    {"ge", "je"},
    {"gij", "jij"},
});

constexpr FixedWords spoken_words = [] {
    std::string_view words[spellings.size()];
    for (std::size_t i = 0; i < spellings.size(); ++i)
        words[i] = spellings[i].spoken;
    return FixedWords(words);
}();

}

std::string_view usual_spelling(std::string_view folded)
{
    const std::size_t index = spoken_words.index_of(folded);
    return index < spellings.size() ? spellings[index].usual : std::string_view();
}

std::vector<std::string_view> spoken_spellings(std::string_view folded)
{
    std::vector<std::string_view> spoken;
    for (const SpokenSpelling& row : spellings)
        if (row.usual == folded)
            spoken.push_back(row.spoken);
    return spoken;
}

}
