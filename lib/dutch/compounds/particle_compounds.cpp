#include "dutch/compounds/particle_compounds.hpp"

#include "dutch/forms/spelling.hpp"
#include "dutch/words/fixed_words.hpp"
#include "dutch/words/particles.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace draad {
namespace {

// Nouns of verbs with another vowel or ending: ingang of ingaan, uitspraak of uitspreken (ANS 12.3.1.2).
constexpr FixedWords verbal_nouns({"bod",    "daad",   "dracht", "druk",  "gaaf",  "gang",   "gave",  "geving",
                                   "gift",   "greep",  "houd",   "kant",  "keer",  "keur",   "komst", "koop",
                                   "leg",    "loop",   "macht",  "name",  "richt", "schot",  "slag",  "snede",
                                   "spraak", "sprong", "stand",  "tocht", "trek",  "vlucht", "val",   "vraag",
                                   "werp",   "worp",   "zaat",   "zet",   "zicht", "zit"});

// Words of which the parts no longer tell the sense.
constexpr FixedWords opaque({"achterdocht", "bijbel",       "bijval",     "bijzijn",     "nadeel",    "nadruk",
                             "nageslacht",  "namiddag",     "najaar",     "onderdaan",   "onderdak",  "onderdeel",
                             "onderscheid", "onderwerp",    "onderwijs",  "onderzoek",   "tegendeel", "tegenspoed",
                             "tussenpoos",  "voorbeeld",    "voorhoofd",  "voorjaar",    "voorkeur",  "voornaam",
                             "vooroordeel", "voorouder",    "voorraad",   "voorrang",    "voorspoed", "voorschot",
                             "voorschrift", "voorstel",     "voordeel",   "voorwaarde",  "voorwerp",  "voorzorg",
                             "voorwendsel", "tegenstander", "medewerker", "medewerking", "medeleven", "medelijden",
                             "voorliefde",  "voorganger",   "voorzitter", "bijlage",     "bijnaam",   "bijzin"});

/// in|richting, ver|deling.
bool begins_with_prefix(std::string_view noun)
{
    constexpr auto begins = std::to_array<std::string_view>({"aan", "in", "om", "op", "uit", "be", "ver"});
    return std::ranges::any_of(begins, [&](std::string_view begin) { return noun.starts_with(begin); });
}

/// Whether the lists have a verb of which particle and noun are the stem or an action noun: bijdrag(e) of bijdragen,
/// inrichting of inrichten, voorzitt(er) of voorzitten.
bool is_of_verb(std::string_view particle, std::string_view noun, const Lexicon& lexicon)
{
    const auto is_infinitive = [&](const std::string& base) {
        const auto classes = lexicon.find(std::string(particle) + base);
        return classes && (classes->has(WordClass::infinitive) || classes->is_empty()) && lexicon.contains(base);
    };
    const auto is_stem = [&](std::string_view stem) {
        const std::vector<std::string> open = before_vowel(stem);
        return std::ranges::any_of(open, [&](const std::string& before) { return is_infinitive(before + "en"); });
    };
    const bool makes_verbs = particle != "beneden" && particle != "tussen";
    if ((makes_verbs && verbal_nouns.contains(noun)) || is_stem(noun)) {
        return true;
    }
    for (const std::string_view ending : {"ing", "er", "aar", "e", "sel", "st", "t"}) {
        if (!noun.ends_with(ending) || noun.size() < ending.size() + 3) {
            continue;
        }
        const std::string_view stem = noun.substr(0, noun.size() - ending.size());
        if (is_infinitive(std::string(stem) + "en") || is_stem(stem)) {
            return true;
        }
    }
    return false;
}

}

bool is_opaque(std::string_view noun)
{
    return opaque.contains(noun);
}

bool is_particle_compound(std::string_view particle, std::string_view noun, const Lexicon& lexicon)
{
    constexpr std::size_t shortest_noun = 4;
    const auto classes = lexicon.find(noun);
    const bool is_noun = classes && (classes->has(WordClass::noun) || classes->has(WordClass::noun_form));
    if (!is_noun || noun.size() < shortest_noun) {
        return false;
    }
    // Doing again: herinrichting, herverdeling; but herhaling is of herhalen.
    if (particle == "her") {
        return noun.ends_with("ing") && begins_with_prefix(noun);
    }
    return tells_place_of_noun(particle) && !is_opaque(std::string(particle) + std::string(noun)) &&
           !is_of_verb(particle, noun, lexicon);
}

}
